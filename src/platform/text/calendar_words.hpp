// How a language writes days, months and numbers. Read from ICU once, so that no system locale has to be
// installed.
#pragma once

#include "platform/base/date.hpp"

#include <array>
#include <string>

namespace text {

class CalendarWords {
public:
    // A locale such as "nl_NL".
    explicit CalendarWords(std::string const& locale);

    [[nodiscard]] std::string const& month(base::Date date) const;
    [[nodiscard]] std::string const& short_month(base::Date date) const;
    [[nodiscard]] std::string const& weekday(base::Date date) const;

    // "3.242" or "3,242".
    [[nodiscard]] std::string number(std::int64_t number) const;

private:
    std::array<std::string, 12> months_;
    std::array<std::string, 12> short_months_;
    std::array<std::string, 7> weekdays_; // Monday first
    std::string thousands_separator_;
};

} // namespace text
