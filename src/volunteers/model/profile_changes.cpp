#include "volunteers/model/profile_changes.hpp"

#include <algorithm>

namespace volunteers {

namespace {

std::string joined(std::vector<std::string> codes)
{
    std::ranges::sort(codes);
    auto value = std::string{};
    for (auto const& code : codes) {
        value += (value.empty() ? "" : " ") + code;
    }
    return value;
}

// "2-afternoon 4-morning"
std::string value_of_dagdelen(VolunteerProfile const& profile)
{
    auto dagdelen = profile.dagdelen;
    std::ranges::sort(dagdelen);
    auto value = std::string{};
    for (auto const& dagdeel : dagdelen) {
        value += (value.empty() ? "" : " ") + std::to_string(dagdeel.weekday) + "-"
                 + std::string{base::to_code(dagdeel.part)};
    }
    return value;
}

// "2026-12-20/2027-01-03"
std::string value_of_absences(VolunteerProfile const& profile, base::Date today)
{
    auto codes = std::vector<std::string>{};
    for (auto const& absence : profile.absences) {
        if (absence.last_day >= today) {
            codes.push_back(base::to_iso(absence.first_day) + "/" + base::to_iso(absence.last_day));
        }
    }
    return joined(std::move(codes));
}

// "nl tr:some"
std::string value_of_languages(VolunteerProfile const& profile)
{
    auto codes = std::vector<std::string>{};
    for (auto const& language : profile.languages) {
        auto const level = profile.language_levels.find(language);
        codes.push_back(level == profile.language_levels.end() ? language : language + ":" + level->second);
    }
    return joined(std::move(codes));
}

std::string value_of(ProfileField field, VolunteerProfile const& profile, base::Date today)
{
    switch (field) {
    case ProfileField::contact:
        return {};
    case ProfileField::postcode:
        return profile.postcode;
    case ProfileField::travel_km:
        return std::to_string(profile.travel_km);
    case ProfileField::travel_ways:
        return joined(profile.travel_ways);
    case ProfileField::most_families:
        return std::to_string(profile.most_families);
    case ProfileField::dagdelen:
        return value_of_dagdelen(profile);
    case ProfileField::absences:
        return value_of_absences(profile, today);
    case ProfileField::languages:
        return value_of_languages(profile);
    case ProfileField::experiences:
        return joined(profile.experiences);
    case ProfileField::interests:
        return joined(profile.interests);
    case ProfileField::child_ages:
        return joined(profile.child_ages);
    case ProfileField::limits:
        return joined(profile.limits);
    case ProfileField::wishes:
        return profile.wishes;
    case ProfileField::about:
        return profile.about;
    }
    return {};
}

} // namespace

std::vector<ProfileChange>
changes_between(VolunteerProfile const& before, VolunteerProfile const& after, base::Date today)
{
    auto changes = std::vector<ProfileChange>{};
    for (auto const& [field, code] : base::Codes<ProfileField>::table) {
        auto was = value_of(field, before, today);
        auto became = value_of(field, after, today);
        if (was != became) {
            changes.push_back({.field = field, .was = std::move(was), .became = std::move(became)});
        }
    }
    return changes;
}

std::vector<std::string> codes_in(std::string_view value)
{
    auto codes = std::vector<std::string>{};
    while (!value.empty()) {
        auto const space = value.find(' ');
        codes.emplace_back(value.substr(0, space));
        value = space == std::string_view::npos ? std::string_view{} : value.substr(space + 1);
    }
    return codes;
}

} // namespace volunteers
