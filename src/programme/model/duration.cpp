#include "programme/model/duration.hpp"

#include <charconv>
#include <utility>

namespace programme {

namespace {

std::optional<Duration::Unit> unit_of(char letter)
{
    switch (letter) {
    case 'D':
        return Duration::Unit::days;
    case 'W':
        return Duration::Unit::weeks;
    case 'M':
        return Duration::Unit::months;
    case 'Y':
        return Duration::Unit::years;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Duration> parse_duration(std::string_view text)
{
    if (text.size() < 3 || text.size() > 6 || text.front() != 'P' || text[1] == '-') {
        return std::nullopt;
    }
    auto const unit = unit_of(text.back());
    auto const digits = text.substr(1, text.size() - 2);
    auto count = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (!unit || error != std::errc{} || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return Duration{.count = count, .unit = *unit};
}

base::Date after(base::Date day, Duration duration)
{
    switch (duration.unit) {
    case Duration::Unit::days:
        return base::add_days(day, duration.count);
    case Duration::Unit::weeks:
        return base::add_days(day, 7 * duration.count);
    case Duration::Unit::months:
        return base::add_months(day, duration.count);
    case Duration::Unit::years:
        return base::add_months(day, 12 * duration.count);
    }
    std::unreachable();
}

} // namespace programme
