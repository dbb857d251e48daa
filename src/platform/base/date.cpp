#include "platform/base/date.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace base {

namespace {

template <typename Number>
bool read_digits(std::string_view digits, Number& number)
{
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && end == digits.data() + digits.size();
}

} // namespace

std::optional<Date> parse_iso_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || text[0] == '-') {
        return std::nullopt;
    }

    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!read_digits(text.substr(0, 4), year) || !read_digits(text.substr(5, 2), month)
        || !read_digits(text.substr(8, 2), day)) {
        return std::nullopt;
    }

    auto const date = Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string to_iso(Date date)
{
    auto text = std::array<char, 32>{};
    std::snprintf(
        text.data(),
        text.size(),
        "%04d-%02u-%02u",
        static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day())
    );
    return text.data();
}

Date add_days(Date date, int days)
{
    return std::chrono::sys_days{date} + std::chrono::days{days};
}

Date add_months(Date date, int months)
{
    auto const moved = date + std::chrono::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
}

int days_between(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

unsigned iso_weekday(Date date)
{
    return std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding();
}

} // namespace base
