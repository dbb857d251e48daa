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

void add_family(FamilyTransitions& transitions, std::vector<NeedFacts> const& needs)
{
    auto scores = FamilyScores{};
    auto has_start = false;
    auto has_end = false;
    for (auto const& need : needs) {
        has_start = has_start || need.at_start;
        has_end = has_end || need.at_end;
        if (need.at_start && need.at_end) {
            ++scores.questions;
            scores.start += *need.at_start;
            scores.end += *need.at_end;
        }
    }
    if (scores.questions > 0) {
        ++transitions.pairs[scores];
    } else if (has_start) {
        ++transitions.without_end;
    } else if (has_end) {
        ++transitions.without_start;
    }
}

} // namespace

int FamilyTransitions::questions() const
{
    auto all = 0;
    for (auto const& [scores, families] : pairs) {
        all += scores.questions * families;
    }
    return all;
}

std::string_view transitions_counted()
{
    return text::mark(
        "Van gezinnen die steun hadden en in deze periode zijn afgesloten. De beginscore van "
        "een vraag is de eerste bij de kennismaking, de eindscore de laatste bij de "
        "afsluiting. Een score gaat van 0 (lukt niet) tot 5 (gaat heel goed). Bij alle vragen "
        "samen telt een gezin één keer: met het gemiddelde van zijn vragen met allebei de scores."
    );
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

FamilyTransitions count_family_transitions(Facts const& facts, Counting const& counting)
{
    auto all = FamilyTransitions{};
    for (auto const& one : facts.cases) {
        if (ends_support(one, counting)) {
            add_family(all, one.needs);
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

evaluation::ScoredNeeds scored_families(FamilyTransitions const& transitions, int top)
{
    auto scored = evaluation::ScoredNeeds{
        .pairs = {},
        .without_end = transitions.without_end,
        .without_start = transitions.without_start,
        .top = static_cast<double>(top),
    };
    for (auto const& [scores, families] : transitions.pairs) {
        auto const questions = static_cast<double>(scores.questions);
        auto const pair =
            evaluation::ScorePair{.start = scores.start / questions, .end = scores.end / questions};
        scored.pairs.insert(scored.pairs.end(), static_cast<std::size_t>(families), pair);
    }
    return scored;
}

} // namespace reporting
