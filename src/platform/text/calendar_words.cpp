#include "platform/text/calendar_words.hpp"

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>

namespace text {

namespace {

using icu::DateFormatSymbols;

void require(UErrorCode status, icu::Locale const& locale)
{
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error(
            std::string{"ICU has no calendar for "} + locale.getName() + ": " + u_errorName(status)
        );
    }
}

std::string utf8(icu::UnicodeString const& name)
{
    auto text = std::string{};
    name.toUTF8String(text);
    return text;
}

std::array<std::string, 12> read_months(
    DateFormatSymbols const& symbols,
    DateFormatSymbols::DtContextType context,
    DateFormatSymbols::DtWidthType width
)
{
    auto count = std::int32_t{0};
    auto const* const first = symbols.getMonths(count, context, width);
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

std::array<std::string, 10> read_digits(icu::DecimalFormatSymbols const& symbols)
{
    auto digits = std::array<std::string, 10>{};
    for (std::size_t digit = 0; digit < digits.size(); ++digit) {
        digits[digit] = utf8(symbols.getConstDigitSymbol(static_cast<std::int32_t>(digit)));
    }
    return digits;
}

std::size_t month_index(base::Date date)
{
    return static_cast<unsigned>(date.month()) - 1;
}

bool is_field(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

// What stands between quotes, and after them.
std::string take_quoted(std::string_view& pattern)
{
    auto const end = pattern.find('\'', 1);
    auto quoted = std::string{pattern.substr(1, end - 1)};
    pattern.remove_prefix(end == std::string_view::npos ? pattern.size() : end + 1);
    return quoted;
}

std::string_view take_field(std::string_view& pattern)
{
    auto const end = std::min(pattern.find_first_not_of(pattern.front()), pattern.size());
    auto const field = pattern.substr(0, end);
    pattern.remove_prefix(end);
    return field;
}

} // namespace

CalendarWords::CalendarWords(std::string const& locale)
{
    auto const icu_locale = icu::Locale{locale.c_str()};
    auto status = U_ZERO_ERROR;
    auto const symbols = DateFormatSymbols{icu_locale, status};
    auto const numbers = icu::DecimalFormatSymbols{icu_locale, status};
    auto const generator = std::unique_ptr<icu::DateTimePatternGenerator>{
        icu::DateTimePatternGenerator::createInstance(icu_locale, status)
    };
    require(status, icu_locale);

    auto const pattern = [&](char const* wanted) {
        auto const found = utf8(generator->getBestPattern(icu::UnicodeString{wanted}, status));
        require(status, icu_locale);
        return read_pattern(found);
    };
    date_ = pattern("yMMMMd");
    short_date_ = pattern("yMMMd");
    weekday_date_ = pattern("MMMMEEEEd");
    month_ = pattern("yMMMM");

    months_ = read_months(symbols, DateFormatSymbols::FORMAT, DateFormatSymbols::WIDE);
    months_alone_ = read_months(symbols, DateFormatSymbols::STANDALONE, DateFormatSymbols::WIDE);
    short_months_ = read_months(symbols, DateFormatSymbols::FORMAT, DateFormatSymbols::ABBREVIATED);
    short_months_alone_ = read_months(symbols, DateFormatSymbols::STANDALONE, DateFormatSymbols::ABBREVIATED);
    weekdays_ = read_weekdays(symbols);
    digits_ = read_digits(numbers);
    thousands_separator_ = utf8(numbers.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
}

// "EEEE, d MMMM" is a weekday, a comma, a day and a month; letters between quotes are themselves.
// Source: Unicode Technical Standard 35, part 4, date format patterns.
CalendarWords::Pattern CalendarWords::read_pattern(std::string_view icu_pattern)
{
    auto pattern = Pattern{};
    while (!icu_pattern.empty()) {
        auto const first = icu_pattern.front();
        if (first == '\'') {
            pattern.push_back({.part = Part::literal, .literal = take_quoted(icu_pattern)});
            continue;
        }
        auto const field = take_field(icu_pattern);
        if (!is_field(first)) {
            pattern.push_back({.part = Part::literal, .literal = std::string{field}});
        } else if (first == 'd') {
            pattern.push_back({.part = Part::day});
        } else if (first == 'M') {
            pattern.push_back({.part = field.size() > 3 ? Part::month : Part::short_month});
        } else if (first == 'L') {
            pattern.push_back({.part = field.size() > 3 ? Part::month_alone : Part::short_month_alone});
        } else if (first == 'E') {
            pattern.push_back({.part = Part::weekday});
        } else if (first == 'y') {
            pattern.push_back({.part = Part::year});
        } else {
            throw std::runtime_error(
                "A date is written with a field that is not known: " + std::string{field}
            );
        }
    }
    return pattern;
}

std::string CalendarWords::write(Piece const& piece, base::Date date) const
{
    switch (piece.part) {
    case Part::literal:
        return piece.literal;
    case Part::day:
        return in_own_digits(std::to_string(static_cast<unsigned>(date.day())));
    case Part::month:
        return months_.at(month_index(date));
    case Part::month_alone:
        return months_alone_.at(month_index(date));
    case Part::short_month:
        return short_months_.at(month_index(date));
    case Part::short_month_alone:
        return short_months_alone_.at(month_index(date));
    case Part::weekday:
        return weekdays_.at(base::iso_weekday(date) - 1);
    case Part::year:
        return in_own_digits(std::to_string(static_cast<int>(date.year())));
    }
    return {};
}

std::string CalendarWords::write(Pattern const& pattern, base::Date date) const
{
    auto text = std::string{};
    for (auto const& piece : pattern) {
        text += write(piece, date);
    }
    return text;
}

std::string CalendarWords::date(base::Date date) const
{
    return write(date_, date);
}

std::string CalendarWords::short_date(base::Date date) const
{
    return write(short_date_, date);
}

std::string CalendarWords::weekday_date(base::Date date) const
{
    return write(weekday_date_, date);
}

std::string CalendarWords::month(base::Date date) const
{
    return write(month_, date);
}

std::string CalendarWords::number(std::int64_t number) const
{
    auto text = std::to_string(number);
    auto const first_digit = std::size_t{number < 0 ? 1U : 0U};
    for (auto end = text.size(); end > first_digit + 3;) {
        end -= 3;
        text.insert(end, thousands_separator_);
    }
    return in_own_digits(text);
}

std::string CalendarWords::in_own_digits(std::string_view text) const
{
    if (digits_.front() == "0") {
        return std::string{text};
    }
    auto result = std::string{};
    for (auto const letter : text) {
        if (letter >= '0' && letter <= '9') {
            result += digits_.at(static_cast<std::size_t>(letter - '0'));
        } else {
            result += letter;
        }
    }
    return result;
}

} // namespace text
