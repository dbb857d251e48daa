// Attendance (aanwezigheid): who came to one date of a meeting. Facts, from which figures are counted later.
#pragma once

#include "meetings/model/meeting.hpp"

namespace meetings {

enum class AttendsAs { parent, volunteer };

// Somebody known by name.
struct Attendee {
    people::PersonId person;
    AttendsAs as;
    int children; // who came along

    friend bool operator==(Attendee const&, Attendee const&) = default;
};

struct Attendance {
    int parents;  // whose names we do not know
    int children; // of theirs
    std::vector<Attendee> attendees;

    friend bool operator==(Attendance const&, Attendance const&) = default;
};

// Everybody, with and without a name.
struct Attended {
    int parents;
    int children;
    int volunteers;

    friend bool operator==(Attended const&, Attended const&) = default;
};

Attended all_of(Attendance const& attendance);

} // namespace meetings

template <>
struct base::Codes<meetings::AttendsAs> {
    static constexpr auto table = std::to_array<std::pair<meetings::AttendsAs, std::string_view>>({
        {meetings::AttendsAs::parent, "parent"},
        {meetings::AttendsAs::volunteer, "volunteer"},
    });
};
