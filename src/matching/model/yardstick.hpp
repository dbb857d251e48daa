// What pairs are measured with on one day: the rules of the programme and what the location chose.
#pragma once

#include "platform/base/date.hpp"
#include "programme/model/matching_rules.hpp"

namespace matching {

// Whether a volunteer may live where the family lives: some locations would rather not.
enum class Neighbours { allowed, refused };

struct Yardstick {
    programme::MatchingRules const& rules;
    programme::MatchingWeights weights;
    Neighbours neighbours;
    base::Date today;
};

} // namespace matching

template <>
struct base::Codes<matching::Neighbours> {
    static constexpr auto table = std::to_array<std::pair<matching::Neighbours, std::string_view>>({
        {matching::Neighbours::allowed, "allowed"},
        {matching::Neighbours::refused, "refused"},
    });
};
