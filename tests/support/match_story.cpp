#include "support/match_story.hpp"

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/actions/answer_klik.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/actions/propose_match.hpp"
#include "platform/mail/outbox.hpp"
#include "support/actions/start_support.hpp"

#include <algorithm>
#include <stdexcept>

namespace support {

namespace {

// A story that a test tells must be possible.
template <typename Result>
void insist(Result const& result)
{
    if (!result) {
        throw std::logic_error{"the story of the test is refused"};
    }
}

} // namespace

void accept_sanne(World& world)
{
    using programme::EventKind;
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    auto const record = [&](EventKind kind, std::string_view day) {
        intake::insert_case_event(
            world.database,
            family_case,
            {.event = {.kind = kind, .on = base::parse_iso_date(day).value()},
             .recorded_by = world.ria.account},
            world.now
        );
    };
    record(EventKind::contacted, "2026-11-17");
    record(EventKind::acquaintance_held, "2026-11-18");
    record(EventKind::accepted, "2026-11-19");
    intake::set_responsible(world.database, world.sanne, world.ria.account);
}

matching::MatchId propose_anna(World& world)
{
    accept_sanne(world);
    auto const match = matching::propose_match(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .volunteer = world.anna,
         .motivation = "Woont om de hoek en heeft zelf slecht geslapen",
         .told_to_volunteer = "Sanne heeft een baby van vijf maanden."}
    );
    insist(match);
    return *match;
}

matching::MatchId introduce_anna(World& world)
{
    auto const match = propose_anna(world);
    insist(matching::answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = matching::ProposalAnswer::yes, .on = World::today}
    ));
    insist(matching::hold_introduction(world.database, world.occasion(), {.match = match, .on = World::today})
    );
    return match;
}

void answer_klik(World& world, matching::MatchId match, matching::KlikSide side, matching::KlikAnswer answer)
{
    insist(matching::answer_klik(
        world.database,
        world.occasion(),
        {.match = match,
         .side = side,
         .given = {.answer = answer, .reason = {}, .remark = {}},
         .on = World::today}
    ));
}

matching::MatchId klik_with_anna(World& world)
{
    auto const match = introduce_anna(world);
    answer_klik(world, match, matching::KlikSide::parent, matching::KlikAnswer::yes);
    answer_klik(world, match, matching::KlikSide::volunteer, matching::KlikAnswer::yes);
    return match;
}

matching::MatchId start_with_anna(World& world)
{
    auto const match = klik_with_anna(world);
    insist(start_support(
        world.database,
        world.occasion(),
        {.match = match,
         .on = World::today,
         .dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
         .starts_at = "13:30"}
    ));
    return match;
}

programme::MatchState state_of(World& world, matching::MatchId match)
{
    return programme::match_state(intake::load_history(world.database, world.sanne), match);
}

programme::CaseState state_of_sanne(World& world)
{
    return programme::case_state(intake::load_history(world.database, world.sanne));
}

std::vector<WaitingLetter> waiting_letters(World& world)
{
    auto letters = std::vector<WaitingLetter>{};
    auto mails = mail::list_waiting_mails(world.database, world.now, 100);
    std::ranges::sort(mails, {}, &mail::WaitingMail::id);
    for (auto const& mail : mails) {
        letters.push_back({.to = people::PersonId{mail.person}, .subject = mail.subject, .body = mail.body});
    }
    return letters;
}

std::string token_in(WaitingLetter const& letter)
{
    auto const link = letter.body.find("/links/");
    auto const start = letter.body.find('/', link + std::string_view{"/links/"}.size()) + 1;
    auto const end = letter.body.find('\n', start);
    if (link == std::string::npos) {
        throw std::logic_error{"the letter has no link: " + letter.body};
    }
    return letter.body.substr(start, end - start);
}

} // namespace support
