#include "reporting/model/counted.hpp"

namespace reporting {

Counted count_all(Facts const& facts, Counting const& counting)
{
    auto counted = Counted{.results = {}};
    for (auto const& figure : figures_of(counting.programme)) {
        counted.results.emplace(std::string{figure.code}, count(figure, facts, counting));
    }
    counted.funnel = funnel_of(facts.cases, counting.period);
    counted.cohorts = cohorts_of(facts.cases, counting.period, counting.today);
    counted.transitions = count_transitions(facts, counting);
    counted.family_transitions = count_family_transitions(facts, counting);
    return counted;
}

Result const& result_of(Counted const& counted, Figure const& figure)
{
    static auto const unknown = Result{};
    auto const found = counted.results.find(figure.code);
    return found == counted.results.end() ? unknown : found->second;
}

} // namespace reporting
