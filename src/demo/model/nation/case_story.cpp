#include "demo/model/nation/case_story.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {

namespace {

constexpr auto base64url =
    std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"};
constexpr auto hexadecimal = std::string_view{"0123456789abcdef"};
constexpr auto length_of_token = 43;
constexpr auto length_of_hash = 64;

std::string draw_letters(Draw& draw, std::string_view letters, int length)
{
    auto text = std::string{};
    for (auto left = length; left > 0; --left) {
        text += letters[draw.next() % letters.size()];
    }
    return text;
}

} // namespace

EventFact& CaseStory::add(programme::EventKind kind, Day on, Recorded const& recorded)
{
    facts.events.push_back(
        {.event = {.kind = kind, .on = base::Date{on}}, .time = {}, .note = {}, .recorded = recorded}
    );
    return facts.events.back();
}

std::int64_t CaseStory::add_mail(people::PersonId to, base::Instant at)
{
    facts.mails.push_back(
        {.id = ids.mail++,
         .to = to,
         .message_id = draw_letters(draw, base64url, length_of_token),
         .sent_at = at}
    );
    return facts.mails.back().id;
}

void CaseStory::add_link(
    accounts::LinkPurpose purpose, std::int64_t subject, people::PersonId person, base::Instant at
)
{
    facts.links.push_back(
        {.purpose = purpose,
         .subject = subject,
         .person = person,
         .token_hash = draw_letters(draw, hexadecimal, length_of_hash),
         .created_at = at,
         .withdrawn_at = std::nullopt}
    );
}

void CaseStory::withdraw_links(accounts::LinkPurpose purpose, std::int64_t subject, base::Instant at)
{
    for (auto& link : facts.links) {
        if (link.purpose == purpose && link.subject == subject && !link.withdrawn_at) {
            link.withdrawn_at = at;
        }
    }
}

std::optional<bool> CaseStory::may_tell(intake::ConsentPurpose purpose) const
{
    auto said = std::optional<bool>{};
    for (auto const& fact : facts.consents) {
        said = fact.consent.purpose == purpose ? std::optional{fact.consent.given} : said;
    }
    return said;
}

void CaseStory::tell_referrer(intake::NoticeKind kind, Day on, base::Instant at)
{
    auto const referrer = facts.referrer.value();
    facts.notices.push_back({.kind = kind, .mail = add_mail(referrer, at), .told_on = on});
    add_link(accounts::LinkPurpose::follow_case, facts.id.value(), referrer, at);
}

void CaseStory::settle_notice(intake::NoticeKind kind, Day on)
{
    auto const recorded = by_coordinator(on);
    auto const allowed = may_tell(intake::purpose_of(kind)).value_or(false);
    auto const way = !facts.referrer ? intake::NoticeWay::no_referrer
                     : allowed       ? intake::NoticeWay::send
                                     : intake::NoticeWay::not_allowed;
    add(intake::settling_event(kind).value(), on, recorded).event.code = intake::settling_code(way);
    if (way == intake::NoticeWay::send) {
        tell_referrer(kind, on, recorded.at);
    }
}

void CaseStory::add_scores(needs::Moment moment, Day on, double progress)
{
    constexpr auto share_scored = 0.96;
    constexpr auto best = 5;
    for (auto place = std::size_t{0}; place < first_scores.size(); ++place) {
        auto const trend = first_scores[place] + gains[place] * progress;
        auto const mood = progress > 0.0 ? draw.share() - 0.5 : 0.0;
        auto const score = std::clamp(static_cast<int>(std::floor(trend + mood + 0.5)), 0, best);
        auto const is_scored = draw.chance(share_scored);
        auto const& need = facts.needs[place];
        if (is_scored) {
            facts.scores.push_back(
                {.need = need.id,
                 .score =
                     {.moment = moment,
                      .scored_by = draw.chance(0.85) ? needs::ScoredBy::parent : needs::ScoredBy::coordinator,
                      .scored_on = base::Date{on},
                      .score = score},
                 .by = facts.coordinator}
            );
        }
    }
}

void put_in_order(std::vector<EventFact>& events)
{
    std::ranges::stable_sort(events, {}, [](EventFact const& fact) { return fact.event.on; });
}

CaseFacts tell_case(Telling const& telling, std::size_t number, NextIds& ids)
{
    auto const& line = telling.nation.cases[number];
    auto const place = static_cast<std::size_t>(line.place);
    auto const coordinator = telling.crews[place].coordinators.at(static_cast<std::size_t>(line.coordinator));
    auto const location = telling.nation.places[place].location;
    auto story = CaseStory{
        .telling = telling,
        .line = line,
        .ids = ids,
        .draw = telling.draw.of(Stream::families_told, number),
        .facts =
            {.number = number,
             .submission_key = fmt::format("nation-family-{}", number),
             .id = programme::FamilyCaseId{0},
             .location = location,
             .line = &line,
             .parent = {.id = people::PersonId{ids.person++}, .location = location},
             .coordinator = coordinator,
             .version = 1},
    };
    tell_arrival(story);
    if (story.facts.has_applied) {
        tell_intake(story);
        tell_matches(story);
        tell_talks(story);
        tell_closing(story);
    }
    put_in_order(story.facts.events);
    return std::move(story.facts);
}

} // namespace demo
