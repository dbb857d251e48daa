#include "reporting/pages/shown_figures.hpp"

#include "reporting/actions/count_nation.hpp"
#include "reporting/store/count_store.hpp"

namespace reporting {

namespace {

std::vector<Shown>
counted_now(accounts::SignedInRequest& request, Chosen const& chosen, std::vector<Period> const& periods)
{
    auto const facts = load_facts(request.database, chosen.scope, periods, request.programme);
    auto all = std::vector<Shown>{};
    for (auto const& period : periods) {
        all.push_back({.counted = count_all(facts, counting_of(request, period)), .hidden = {}});
    }
    return all;
}

void count_at_need(
    accounts::SignedInRequest& request, Chosen const& chosen, std::vector<Period> const& periods
)
{
    auto const moment = CountingMoment{.now = request.now, .today = request.today};
    if (chosen.is_nation) {
        count_country_at_need(request.database, request.programme, periods, moment);
        return;
    }
    for (auto const& period : periods) {
        count_nation_at_need(request.database, request.programme, period, moment);
    }
}

} // namespace

std::vector<Shown>
shown_for(accounts::SignedInRequest& request, Chosen const& chosen, std::vector<Period> const& periods)
{
    if (chosen.sees_rows) {
        return counted_now(request, chosen, periods);
    }
    count_at_need(request, chosen, periods);
    auto all = std::vector<Shown>{};
    for (auto const& period : periods) {
        auto stored = find_count(request.database, request.programme, chosen.counted_as, period);
        all.push_back(stored ? std::move(stored->shown) : Shown{.counted = {.results = {}}, .hidden = {}});
    }
    return all;
}

Shown shown_for(accounts::SignedInRequest& request, Chosen const& chosen, Period const& period)
{
    return shown_for(request, chosen, std::vector{period}).front();
}

std::optional<Shown>
nation_beside(accounts::SignedInRequest& request, Chosen const& chosen, Period const& period)
{
    if (chosen.is_nation) {
        return std::nullopt;
    }
    auto stored = find_count(request.database, request.programme, place_nation, period);
    return stored ? std::optional{std::move(stored->shown)} : std::nullopt;
}

} // namespace reporting
