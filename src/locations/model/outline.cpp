#include "locations/model/outline.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace locations {

namespace {

constexpr auto number_signs = std::string_view{"0123456789.-"};

// The next number, and the text behind it. Nothing is left when there is none.
double take_number(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_of(number_signs), text.size()));
    auto const end = std::min(text.find_first_not_of(number_signs), text.size());
    auto number = 0.0;
    auto const digits = text.substr(0, end);
    std::from_chars(digits.begin(), digits.end(), number);
    text.remove_prefix(end);
    return number;
}

struct Extent {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void take_in(double number)
    {
        least = std::min(least, number);
        most = std::max(most, number);
    }
};

int whole_below(double number)
{
    return static_cast<int>(std::floor(number));
}

int whole_above(double number)
{
    return static_cast<int>(std::ceil(number));
}

} // namespace

bool is_outline_path(std::string_view text)
{
    return text.starts_with('M') && text.find_first_not_of("MLZ 0123456789.-") == std::string_view::npos;
}

MapFrame frame_around(std::vector<Outline> const& outlines, int margin)
{
    auto across = Extent{};
    auto down = Extent{};
    for (auto const& outline : outlines) {
        auto text = std::string_view{outline.path};
        while (text.find_first_of(number_signs) != std::string_view::npos) {
            across.take_in(take_number(text));
            down.take_in(take_number(text));
        }
    }
    if (outlines.empty()) {
        return {};
    }
    auto const left = whole_below(across.least) - margin;
    auto const top = whole_below(down.least) - margin;
    return {
        .left = left,
        .top = top,
        .width = whole_above(across.most) + margin - left,
        .height = whole_above(down.most) + margin - top,
    };
}

} // namespace locations
