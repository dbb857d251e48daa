// Meetings of the small world, in a line each.
#pragma once

#include "intake/tests/served_places.hpp"
#include "meetings/actions/plan_meeting.hpp"
#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/store/meeting_store.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace meetings::given {

inline base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

// Koffie en spelen in Aalten: every Tuesday from 24 November 2026, four times, for at most two families.
inline MeetingPlan coffee()
{
    return {
        .title = "Koffie en spelen",
        .about = "Kom zoals je bent.",
        .place = {.name = "Bibliotheek Aalten", .street = "Landstraat 1", .town = "Aalten"},
        .municipality = locations::MunicipalityCode::parse("GM0197").value(),
        .partner = "De bibliotheek",
        .recurrence =
            {.first_day = day("2026-11-24"), .repeats = Repeats::weekly, .until = std::nullopt, .times = 4},
        .hours = {.starts_at = "10:00", .ends_at = "11:30"},
        .registering = Registering::by_name,
        .most_families = 2,
        .ages = Ages{.from = 0, .to_inclusive = 4},
    };
}

inline MeetingId plan(support::World& world, MeetingPlan const& wish = coffee())
{
    auto const id = plan_meeting(
        world.database, world.occasion(), {.plan = wish, .submission_key = "plan " + wish.title}
    );
    REQUIRE(id);
    return *id;
}

inline Meeting meeting(support::World& world, MeetingId id)
{
    return load_meeting(world.database, id, world.aalten);
}

// Fatma comes with one child; she has an e-mail address unless she has a telephone.
inline RegisterForMeeting fatma(MeetingId id, std::string_view on = "2026-11-24")
{
    return {
        .meeting = id,
        .planned_on = day(on),
        .first_name = "Fatma",
        .email = people::EmailAddress::parse("fatma@example.nl"),
        .children = 1,
        .language = text::Language::nl,
        .submission_key = "fatma " + std::string{on},
    };
}

// Somebody else with this name, whom we can phone.
inline RegisterForMeeting
parent(MeetingId id, std::string const& name, std::string_view phone, std::string_view on = "2026-11-24")
{
    return {
        .meeting = id,
        .planned_on = day(on),
        .first_name = name,
        .phone = people::PhoneNumber::parse(phone),
        .children = 0,
        .language = text::Language::nl,
        .submission_key = name + std::string{on},
    };
}

inline RegistrationId enrol(support::World& world, RegisterForMeeting const& wish)
{
    auto const id = register_for_meeting(world.database, world.occasion(), wish);
    REQUIRE(id);
    return *id;
}

} // namespace meetings::given
