// How a language writes days, months and numbers. Read from ICU once, so that no system locale has to be
// installed.
#pragma once

#include "platform/base/date.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace text {

class CalendarWords {
public:
    // A locale of ICU such as "nl_NL", with the keywords it needs: "ar@numbers=latn".
    explicit CalendarWords(std::string const& locale);

    [[nodiscard]] std::string date(base::Date date) const;         // 21 november 2026
    [[nodiscard]] std::string short_date(base::Date date) const;   // 21 nov 2026
    [[nodiscard]] std::string weekday_date(base::Date date) const; // zaterdag 21 november
    [[nodiscard]] std::string month(base::Date date) const;        // november 2026
    [[nodiscard]] std::string number(std::int64_t number) const;   // "3.242" or "3,242"

    // The ten digits 0-9 in a text as the language writes them.
    [[nodiscard]] std::string in_own_digits(std::string_view text) const;

private:
    enum class Part { literal, day, month, month_alone, short_month, short_month_alone, weekday, year };

    struct Piece {
        Part part;
        std::string literal = {};
    };

    using Pattern = std::vector<Piece>;

    static Pattern read_pattern(std::string_view icu_pattern);
    [[nodiscard]] std::string write(Pattern const& pattern, base::Date date) const;
    [[nodiscard]] std::string write(Piece const& piece, base::Date date) const;

    using Months = std::array<std::string, 12>;
    Months months_;
    Months months_alone_; // without a day beside it: "listopad", not "listopada"
    Months short_months_;
    Months short_months_alone_;
    std::array<std::string, 7> weekdays_; // Monday first
    std::array<std::string, 10> digits_;
    std::string thousands_separator_;
    Pattern date_;
    Pattern short_date_;
    Pattern weekday_date_;
    Pattern month_;
};

} // namespace text
