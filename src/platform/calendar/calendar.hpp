// A calendar that other programs read: iCalendar (RFC 5545). Events are at Dutch times, whatever the season.
#pragma once

#include "platform/base/date.hpp"
#include "platform/base/instant.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace calendar {

struct Event {
    std::string id; // the same as long as the event lives, also on another day
    int revision;   // rises with every change
    base::Instant changed_at;
    base::Date on;
    std::string starts_at; // "10:00" in the Netherlands
    std::string ends_at;
    std::string title;
    std::string description = {};
    std::string place = {};
    std::string address = {}; // of its page
    bool cancelled = false;
};

struct Calendar {
    std::string name;
    std::vector<Event> events;
};

// As a file of type text/calendar.
std::string write_calendar(Calendar const& calendar);

// One line, broken after at most 75 bytes and never within a character (RFC 5545, 3.1). Ends with CRLF.
std::string folded(std::string_view line);

// A text as the value of a property (RFC 5545, 3.3.11).
std::string escaped(std::string_view text);

} // namespace calendar
