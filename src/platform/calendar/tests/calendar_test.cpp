#include "platform/calendar/calendar.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace calendar {

namespace {

Event coffee()
{
    return {
        .id = "meeting-7-2026-12-01@steun.example",
        .revision = 2,
        .changed_at = base::parse_iso_instant("2026-11-20T09:00:00Z").value(),
        .on = base::parse_iso_date("2026-12-01").value(),
        .starts_at = "10:00",
        .ends_at = "11:30",
        .title = "Koffie, thee; en spelen",
        .description = "Iedereen mag komen.\nOok met een baby.",
        .place = "Bibliotheek, Landstraat 1",
        .address = "https://steun.example/meetings/7",
    };
}

bool says(std::string const& file, std::string_view words)
{
    return file.find(words) != std::string::npos;
}

std::string unfolded(std::string text)
{
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
        text.erase(at, 3);
    }
    return text;
}

} // namespace

TEST_CASE("an event is at a Dutch time, with an id and a revision")
{
    auto const file = write_calendar({.name = "Ontmoetingen", .events = {coffee()}});

    CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(says(file, "UID:meeting-7-2026-12-01@steun.example\r\n"));
    CHECK(says(file, "SEQUENCE:2\r\n"));
    CHECK(says(file, "DTSTAMP:20261120T090000Z\r\n"));
    CHECK(says(file, "DTSTART;TZID=Europe/Amsterdam:20261201T100000\r\n"));
    CHECK(says(file, "DTEND;TZID=Europe/Amsterdam:20261201T113000\r\n"));
    CHECK(says(file, "STATUS:CONFIRMED\r\n"));
    CHECK(says(file, "SUMMARY:Koffie\\, thee\\; en spelen\r\n"));
    CHECK(says(file, "DESCRIPTION:Iedereen mag komen.\\nOok met een baby.\r\n"));
    CHECK(says(file, "TZID:Europe/Amsterdam\r\n"));
}

TEST_CASE("what does not go on stays in the calendar, as cancelled")
{
    auto event = coffee();
    event.cancelled = true;
    CHECK(says(write_calendar({.name = "Ontmoetingen", .events = {event}}), "STATUS:CANCELLED\r\n"));
}

TEST_CASE("a calendar without events is a calendar still")
{
    auto const file = write_calendar({.name = "Ontmoetingen", .events = {}});
    CHECK(says(file, "END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
}

TEST_CASE("a text cannot end its line or bring control characters")
{
    CHECK(escaped("a\r\nBEGIN:VEVENT\a\\") == "a\\nBEGIN:VEVENT\\\\");
}

TEST_CASE("a line is broken after at most 75 bytes, between characters, and reads the same")
{
    CHECK(folded("short") == "short\r\n");
    CHECK(rc::check([] {
        static auto const characters = std::vector<std::string>{"a", "é", "ት", "😀"};
        auto text = std::string{};
        for (auto const choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
            text += characters[static_cast<std::size_t>(choice)];
        }
        auto const lines = folded(text);
        RC_ASSERT(unfolded(lines) == text + "\r\n");
        for (auto at = std::size_t{0}; at < lines.size();) {
            auto const end = lines.find("\r\n", at);
            RC_ASSERT(end - at <= 75);
            RC_ASSERT((static_cast<unsigned char>(lines[at]) & 0xC0U) != 0x80U);
            at = end + 2;
        }
    }));
}

} // namespace calendar
