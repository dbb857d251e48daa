#include "reporting/model/transitions.hpp"

#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

void add_need(Transitions& transitions, NeedFacts const& need)
{
    if (need.at_start && need.at_end) {
        ++transitions.pairs[{*need.at_start, *need.at_end}];
    } else if (need.at_start) {
        ++transitions.without_end;
    } else if (need.at_end) {
        ++transitions.without_start;
    }
}

} // namespace

std::string_view transitions_counted()
{
    return text::mark("Van gezinnen die steun hadden en in deze periode zijn afgesloten. De beginscore van "
                      "een vraag is de eerste bij de kennismaking, de eindscore de laatste bij de "
                      "afsluiting. Een score gaat van 0 (lukt niet) tot 5 (gaat heel goed).");
}

void Transitions::add(Transitions const& other)
{
    for (auto const& [pair, count] : other.pairs) {
        pairs[pair] += count;
    }
    without_end += other.without_end;
    without_start += other.without_start;
}

std::map<std::string, Transitions> count_transitions(Facts const& facts, Counting const& counting)
{
    auto all = std::map<std::string, Transitions>{};
    for (auto const& one : facts.cases) {
        if (!ends_support(one, counting)) {
            continue;
        }
        for (auto const& need : one.needs) {
            if (need.at_start || need.at_end) {
                add_need(all[need.category], need);
            }
        }
    }
    return all;
}

evaluation::ScoredNeeds scored_needs(Transitions const& transitions, int top)
{
    auto scored = evaluation::ScoredNeeds{
        .pairs = {},
        .without_end = transitions.without_end,
        .without_start = transitions.without_start,
        .top = static_cast<double>(top),
    };
    for (auto const& [pair, count] : transitions.pairs) {
        for (auto number = 0; number < count; ++number) {
            scored.pairs.push_back(
                {.start = static_cast<double>(pair.first), .end = static_cast<double>(pair.second)}
            );
        }
    }
    return scored;
}

} // namespace reporting
