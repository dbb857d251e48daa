#include "intake/model/time_of_day.hpp"

#include <charconv>

namespace intake {

namespace {

// One or two digits from the start of a text, which it shortens; nothing when there are none, or more.
std::optional<int> take_number(std::string_view& text)
{
    auto const end = text.find_first_not_of("0123456789");
    auto const digits = text.substr(0, end);
    if (digits.empty() || digits.size() > 2) {
        return std::nullopt;
    }
    auto number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    text.remove_prefix(digits.size());
    return number;
}

void take_any_of(std::string_view& text, std::string_view characters)
{
    auto const first = text.find_first_not_of(characters);
    text.remove_prefix(first == std::string_view::npos ? text.size() : first);
}

std::string two_digits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::optional<std::string> parse_time_of_day(std::string_view typed)
{
    take_any_of(typed, " ");
    auto const hour = take_number(typed);
    take_any_of(typed, " :.uhr");
    auto const minute = typed.empty() ? std::optional{0} : take_number(typed);
    take_any_of(typed, " uhr");
    if (!hour || !minute || *hour > 23 || *minute > 59 || !typed.empty()) {
        return std::nullopt;
    }
    return two_digits(*hour) + ":" + two_digits(*minute);
}

} // namespace intake
