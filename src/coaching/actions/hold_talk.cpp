#include "coaching/actions/hold_talk.hpp"

#include "coaching/store/talk_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"
#include "matching/store/match_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <tuple>

namespace coaching {

namespace {

// A match that did not run on that day, or knows of a talk on it, stays as it is.
void set_clocks(database::Connection& database, accounts::Occasion const& occasion, HoldTalk const& wish)
{
    for (auto const& open : matching::list_open_matches_of(database, wish.volunteer)) {
        auto const there = matching::occasion_at(open, occasion);
        auto const [match, family_case] = matching::lock_match(database, open.id, there);
        auto const fact = intake::CaseEvent{
            .event = {.kind = programme::EventKind::coaching_talk_held, .on = wish.on, .match = match.id}
        };
        std::ignore = matching::record_match_event(database, family_case, match, fact, there);
    }
}

void save_talk(database::Connection& database, accounts::Occasion const& occasion, HoldTalk const& wish)
{
    auto transaction = database::Transaction{database};
    if (is_talk_submitted(database, wish.submission_key)) {
        return;
    }
    set_clocks(database, occasion, wish);
    insert_talk(
        database,
        occasion,
        {.volunteer = wish.volunteer, .on = wish.on, .note = wish.note, .submission_key = wish.submission_key}
    );
    transaction.commit();
}

} // namespace

std::expected<void, TalkRefusal>
hold_talk(database::Connection& database, accounts::Occasion const& occasion, HoldTalk const& wish)
{
    auto const volunteer = volunteers::load_volunteer(database, wish.volunteer, occasion.location);
    if (wish.on > occasion.today) {
        return std::unexpected{TalkRefusal::in_future};
    }
    if (wish.on < volunteers::load_volunteer_history(database, volunteer.id).front().on) {
        return std::unexpected{TalkRefusal::before_sign_up};
    }
    try {
        save_talk(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        if (error.problem() != database::Problem::unique
            || !is_talk_submitted(database, wish.submission_key)) {
            throw;
        }
    }
    return {};
}

} // namespace coaching
