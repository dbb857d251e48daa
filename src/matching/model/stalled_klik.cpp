#include "matching/model/stalled_klik.hpp"

#include "platform/base/local_time.hpp"
#include "programme/model/journey.hpp"

#include <algorithm>

namespace matching {

namespace {

// The last answer of this side; nothing while it gave none.
programme::Event const* last_answer(programme::CaseHistory const& history, MatchId match, KlikSide side)
{
    auto const* last = static_cast<programme::Event const*>(nullptr);
    for (auto const& event : history.events) {
        if (event.kind == event_of(side) && event.match == match) {
            last = &event;
        }
    }
    return last;
}

// Since when this side is silent although it was reminded.
std::optional<base::Date>
silent_since(programme::CaseHistory const& history, RepeatedQuestion const& question, KlikMoment const& now)
{
    auto const* const answer = last_answer(history, question.match, question.side);
    auto const reminded_on = base::local_date(question.last_mailed_at, now.time_zone);
    if (reminded_on >= now.today
        || (answer != nullptr
            && (answer->code != base::to_code(KlikAnswer::not_yet) || reminded_on <= answer->on))) {
        return std::nullopt;
    }
    return answer != nullptr ? answer->on : base::local_date(question.first_mailed_at, now.time_zone);
}

} // namespace

std::optional<StalledKlik> stalled_klik(
    programme::CaseHistory const& history,
    MatchId match,
    std::vector<RepeatedQuestion> const& questions,
    KlikMoment const& now
)
{
    auto stalled = StalledKlik{.silent = {}, .days = 0};
    for (auto const& question : questions) {
        auto const since =
            question.match == match ? silent_since(history, question, now) : std::optional<base::Date>{};
        if (since) {
            auto const days = base::days_between(*since, now.today);
            stalled.days = stalled.silent.empty() ? days : std::min(stalled.days, days);
            stalled.silent.push_back(question.side);
        }
    }
    auto const waits = !stalled.silent.empty() && !programme::is_paused(history)
                       && programme::match_state(history, match) == programme::MatchState::introduced;
    return waits ? std::optional{stalled} : std::nullopt;
}

} // namespace matching
