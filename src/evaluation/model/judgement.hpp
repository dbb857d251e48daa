// How a parent looks back at closing (beoordeling): what she thinks of Home-Start, and whether what she asked
// for was reached.
#pragma once

#include "needs/model/need.hpp"
#include "platform/base/codes.hpp"

#include <array>
#include <string>

namespace evaluation {

// A mark from 1 to 10 and a word of the programme go together.
struct Judgement {
    int mark;
    std::string word; // a closing word of the programme, such as "very_good"

    friend bool operator==(Judgement const&, Judgement const&) = default;
};

// Whether the question of a need was answered in the time of support.
enum class Reached { reached, partly, not_reached };

struct NeedResult {
    needs::NeedId need;
    Reached reached;
};

} // namespace evaluation

template <>
struct base::Codes<evaluation::Reached> {
    static constexpr auto table = std::to_array<std::pair<evaluation::Reached, std::string_view>>({
        {evaluation::Reached::reached, "reached"},
        {evaluation::Reached::partly, "partly"},
        {evaluation::Reached::not_reached, "not"},
    });
};
