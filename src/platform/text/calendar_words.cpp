#include "platform/text/calendar_words.hpp"

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>

#include <cstdint>
#include <span>
#include <stdexcept>

namespace text {

namespace {

using icu::DateFormatSymbols;

void require(UErrorCode status, std::string const& locale)
{
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU has no calendar for " + locale + ": " + u_errorName(status));
    }
}

std::string utf8(icu::UnicodeString const& name)
{
    auto text = std::string{};
    name.toUTF8String(text);
    return text;
}

std::array<std::string, 12>
read_months(DateFormatSymbols const& symbols, DateFormatSymbols::DtWidthType width)
{
    auto count = std::int32_t{0};
    auto const* const first = symbols.getMonths(count, DateFormatSymbols::FORMAT, width);
    auto const names = std::span{first, static_cast<std::size_t>(count)};
    auto months = std::array<std::string, 12>{};
    for (std::size_t month = 0; month < months.size(); ++month) {
        months[month] = utf8(names[month]);
    }
    return months;
}

// ICU counts Sunday as 1.
std::array<std::string, 7> read_weekdays(DateFormatSymbols const& symbols)
{
    auto count = std::int32_t{0};
    auto const* const first = symbols.getWeekdays(count, DateFormatSymbols::FORMAT, DateFormatSymbols::WIDE);
    auto const names = std::span{first, static_cast<std::size_t>(count)};
    auto weekdays = std::array<std::string, 7>{};
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        weekdays[day] = utf8(names[1 + (day + 1) % 7]);
    }
    return weekdays;
}

std::size_t month_index(base::Date date)
{
    return static_cast<unsigned>(date.month()) - 1;
}

} // namespace

CalendarWords::CalendarWords(std::string const& locale)
{
    auto const icu_locale = icu::Locale{locale.c_str()};
    auto status = U_ZERO_ERROR;
    auto const symbols = DateFormatSymbols{icu_locale, status};
    auto const numbers = icu::DecimalFormatSymbols{icu_locale, status};
    require(status, locale);

    months_ = read_months(symbols, DateFormatSymbols::WIDE);
    short_months_ = read_months(symbols, DateFormatSymbols::ABBREVIATED);
    weekdays_ = read_weekdays(symbols);
    thousands_separator_ = utf8(numbers.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
}

std::string const& CalendarWords::month(base::Date date) const
{
    return months_.at(month_index(date));
}

std::string const& CalendarWords::short_month(base::Date date) const
{
    return short_months_.at(month_index(date));
}

std::string const& CalendarWords::weekday(base::Date date) const
{
    return weekdays_.at(base::iso_weekday(date) - 1);
}

std::string CalendarWords::number(std::int64_t number) const
{
    auto text = std::to_string(number);
    auto const first_digit = std::size_t{number < 0 ? 1U : 0U};
    for (auto end = text.size(); end > first_digit + 3;) {
        end -= 3;
        text.insert(end, thousands_separator_);
    }
    return text;
}

} // namespace text
