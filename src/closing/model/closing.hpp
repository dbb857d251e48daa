// The closing (afsluiting) of a family case: what the parent thought of Home-Start, and whether what she
// asked for was reached.
#pragma once

#include "needs/model/need.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace closing {

// How the parent judges the support (beoordeling): a mark from 1 to 10 and a word of the programme go
// together.
struct Judgement {
    int mark;
    std::string word; // a closing word of the programme, such as "very_good"
};

// Whether the question of a need was answered in the time of support.
enum class Reached { reached, partly, not_reached };

struct NeedResult {
    needs::NeedId need;
    Reached reached;
};

struct Closing {
    base::Date closed_on;
    std::optional<Judgement> judgement = std::nullopt; // a parent may not want to give one
    std::vector<NeedResult> results = {};
};

} // namespace closing

template <>
struct base::Codes<closing::Reached> {
    static constexpr auto table = std::to_array<std::pair<closing::Reached, std::string_view>>({
        {closing::Reached::reached, "reached"},
        {closing::Reached::partly, "partly"},
        {closing::Reached::not_reached, "not"},
    });
};
