// What changed of a profile, so that a coordinator sees it. Values are kept as codes, and read as words.
#pragma once

#include "platform/base/codes.hpp"
#include "volunteers/model/volunteer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace volunteers {

enum class ProfileField {
    contact, // name, address or number: kept without its values
    postcode,
    travel_km,
    travel_ways,
    most_families,
    dagdelen,
    absences,
    languages,
    experiences,
    interests,
    child_ages,
    limits,
    wishes,
    about,
};

struct ProfileChange {
    ProfileField field;
    std::string was; // codes with spaces between, or the text itself; empty: nothing
    std::string became;

    friend bool operator==(ProfileChange const&, ProfileChange const&) = default;
};

// In the order of the enum; `contact` is not compared here. Days that she was away before today are left out.
std::vector<ProfileChange>
changes_between(VolunteerProfile const& before, VolunteerProfile const& after, base::Date today);

// The words between the spaces of a value that holds codes.
std::vector<std::string> codes_in(std::string_view value);

} // namespace volunteers

template <>
struct base::Codes<volunteers::ProfileField> {
    using enum volunteers::ProfileField;
    static constexpr auto table = std::to_array<std::pair<volunteers::ProfileField, std::string_view>>({
        {contact, "contact"},
        {postcode, "postcode"},
        {travel_km, "travel_km"},
        {travel_ways, "travel_ways"},
        {most_families, "most_families"},
        {dagdelen, "dagdelen"},
        {absences, "absences"},
        {languages, "languages"},
        {experiences, "experiences"},
        {interests, "interests"},
        {child_ages, "child_ages"},
        {limits, "limits"},
        {wishes, "wishes"},
        {about, "about"},
    });
};
