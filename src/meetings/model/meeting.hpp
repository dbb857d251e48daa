// A meeting (ontmoeting): an open gathering of parents and children, once or on a row of days.
#pragma once

#include "locations/model/location.hpp"
#include "locations/model/municipality_code.hpp"
#include "meetings/model/recurrence.hpp"
#include "platform/base/instant.hpp"

#include <string>

namespace meetings {

using locations::LocationId;
using MeetingId = base::Id<struct MeetingTag>;

// Dutch times: "10:00".
struct Hours {
    std::string starts_at;
    std::string ends_at;

    friend bool operator==(Hours const&, Hours const&) = default;
};

struct Place {
    std::string name; // "Bibliotheek Aalten"
    std::string street;
    std::string town;

    friend bool operator==(Place const&, Place const&) = default;
};

// In years, inclusive ("t/m").
struct Ages {
    int from;
    int to_inclusive;

    friend bool operator==(Ages const&, Ages const&) = default;
};

// Whether parents say beforehand that they come.
enum class Registering { not_needed, by_name };

struct MeetingPlan {
    std::string title;
    std::string about = {}; // what happens there, in a few words
    Place place;
    locations::MunicipalityCode municipality;
    std::string partner = {}; // with whom: a library, a school
    Recurrence recurrence;
    Hours hours;
    Registering registering = Registering::not_needed;
    std::optional<int> most_families = {}; // nothing: as many as come
    std::optional<Ages> ages = {};         // nothing: all

    friend bool operator==(MeetingPlan const&, MeetingPlan const&) = default;
};

enum class ChangeKind { cancelled, moved };

// One of its days on which something else happens than was planned.
struct DateChange {
    base::Date planned_on;
    ChangeKind kind;
    std::string reason = {};                 // parents read it
    std::optional<base::Date> moved_to = {}; // only when moved
    Hours hours = {};                        // only when moved

    friend bool operator==(DateChange const&, DateChange const&) = default;
};

struct Meeting {
    MeetingId id;
    LocationId location;
    MeetingPlan plan;
    std::vector<DateChange> changes = {};
    bool demo; // made up: marked as such wherever it is shown
    int version;
    base::Instant changed_at;
};

} // namespace meetings

template <>
struct base::Codes<meetings::Registering> {
    static constexpr auto table = std::to_array<std::pair<meetings::Registering, std::string_view>>({
        {meetings::Registering::not_needed, "not_needed"},
        {meetings::Registering::by_name, "by_name"},
    });
};

template <>
struct base::Codes<meetings::ChangeKind> {
    static constexpr auto table = std::to_array<std::pair<meetings::ChangeKind, std::string_view>>({
        {meetings::ChangeKind::cancelled, "cancelled"},
        {meetings::ChangeKind::moved, "moved"},
    });
};
