#include "platform/calendar/calendar.hpp"

#include <algorithm>

namespace calendar {

namespace {

constexpr auto longest_line = std::size_t{75};

// The clock goes forward on the last Sunday of March and back on the last Sunday of October (directive
// 2000/84/EC).
constexpr auto dutch_time = std::string_view{"BEGIN:VTIMEZONE\r\n"
                                             "TZID:Europe/Amsterdam\r\n"
                                             "BEGIN:DAYLIGHT\r\n"
                                             "DTSTART:19810329T020000\r\n"
                                             "TZOFFSETFROM:+0100\r\n"
                                             "TZOFFSETTO:+0200\r\n"
                                             "TZNAME:CEST\r\n"
                                             "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                             "END:DAYLIGHT\r\n"
                                             "BEGIN:STANDARD\r\n"
                                             "DTSTART:19961027T030000\r\n"
                                             "TZOFFSETFROM:+0200\r\n"
                                             "TZOFFSETTO:+0100\r\n"
                                             "TZNAME:CET\r\n"
                                             "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                             "END:STANDARD\r\n"
                                             "END:VTIMEZONE\r\n"};

bool continues_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Where a line that is too long breaks.
std::size_t end_of_piece(std::string_view line, std::size_t most)
{
    if (line.size() <= most) {
        return line.size();
    }
    auto end = most;
    while (end > 1 && continues_character(line[end])) {
        --end;
    }
    return end;
}

std::string without(std::string text, std::string_view characters)
{
    std::erase_if(text, [&](char letter) { return characters.contains(letter); });
    return text;
}

// "20261201"
std::string basic(base::Date day)
{
    return without(base::to_iso(day), "-");
}

// "20261201T100000" from a day and "10:00"
std::string basic(base::Date day, std::string const& time)
{
    return basic(day) + "T" + without(time, ":") + "00";
}

// "20261120T090000Z"
std::string basic(base::Instant moment)
{
    return without(base::to_iso(moment), "-:");
}

std::string line(std::string_view name, std::string_view value)
{
    return folded(std::string{name} + ":" + std::string{value});
}

std::string text_line(std::string_view name, std::string const& text)
{
    return text.empty() ? std::string{} : line(name, escaped(text));
}

std::string write_event(Event const& event)
{
    constexpr auto zone = std::string_view{";TZID=Europe/Amsterdam"};
    return "BEGIN:VEVENT\r\n" + line("UID", event.id) + line("DTSTAMP", basic(event.changed_at))
           + line("LAST-MODIFIED", basic(event.changed_at)) + line("SEQUENCE", std::to_string(event.revision))
           + line("DTSTART" + std::string{zone}, basic(event.on, event.starts_at))
           + line("DTEND" + std::string{zone}, basic(event.on, event.ends_at))
           + line("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED") + text_line("SUMMARY", event.title)
           + text_line("DESCRIPTION", event.description) + text_line("LOCATION", event.place)
           + (event.address.empty() ? "" : line("URL", event.address)) + "END:VEVENT\r\n";
}

} // namespace

std::string folded(std::string_view line)
{
    auto result = std::string{};
    auto most = longest_line;
    while (true) {
        auto const end = end_of_piece(line, most);
        result += std::string{line.substr(0, end)} + "\r\n";
        line.remove_prefix(end);
        if (line.empty()) {
            return result;
        }
        result += ' ';
        most = longest_line - 1;
    }
}

std::string escaped(std::string_view text)
{
    auto result = std::string{};
    for (auto const letter : text) {
        if (letter == '\n') {
            result += "\\n";
        } else if (letter == '\\' || letter == ';' || letter == ',') {
            result += '\\';
            result += letter;
        } else if (static_cast<unsigned char>(letter) >= ' ' && letter != '\x7F') {
            result += letter;
        }
    }
    return result;
}

std::string write_calendar(Calendar const& calendar)
{
    auto result =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//homestart//meetings//NL\r\nCALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n"
        + text_line("NAME", calendar.name) + text_line("X-WR-CALNAME", calendar.name)
        + std::string{dutch_time};
    for (auto const& event : calendar.events) {
        result += write_event(event);
    }
    return result + "END:VCALENDAR\r\n";
}

} // namespace calendar
