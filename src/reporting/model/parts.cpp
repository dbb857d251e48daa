#include "reporting/model/parts.hpp"

namespace reporting {

namespace {

using VolunteersById = std::map<volunteers::VolunteerId, VolunteerFacts const*>;

VolunteersById by_id(Facts const& facts)
{
    auto all = VolunteersById{};
    for (auto const& one : facts.volunteers) {
        all.emplace(one.id, &one);
    }
    return all;
}

// With the matches at the families of this part only.
void add_volunteers(
    Facts& part, VolunteersById const& all, std::map<volunteers::VolunteerId, VolunteerFacts> here
)
{
    for (auto const& family_case : part.cases) {
        for (auto const& match : family_case.matches) {
            auto const known = all.find(match.volunteer);
            auto const support = match.support();
            if (!support || known == all.end()) {
                continue;
            }
            auto const [volunteer, is_new] = here.try_emplace(match.volunteer, *known->second);
            if (is_new) {
                volunteer->second.guest = true;
                volunteer->second.matches.clear();
            }
            volunteer->second.matches.push_back(*support);
        }
    }
    for (auto& [id, volunteer] : here) {
        part.volunteers.push_back(std::move(volunteer));
    }
}

std::map<people::LocationId, std::vector<OfferOf>> offers_by_location(MunicipalityFacts const& municipality)
{
    auto offers = std::map<people::LocationId, std::vector<OfferOf>>{};
    for (auto const& one : municipality.offers) {
        offers[one.location].push_back(one);
    }
    return offers;
}

} // namespace

std::map<std::string, Facts> by_municipality(Facts const& facts)
{
    auto parts = std::map<std::string, Facts>{};
    for (auto const& one : facts.municipalities) {
        parts[one.code].municipalities.push_back(one);
    }
    for (auto const& one : facts.cases) {
        parts[one.municipality].cases.push_back(one);
    }
    for (auto const& one : facts.meetings) {
        parts[one.municipality].meetings.push_back(one);
    }
    auto const all = by_id(facts);
    for (auto& [code, part] : parts) {
        add_volunteers(part, all, {});
    }
    return parts;
}

std::map<people::LocationId, Facts> by_location(Facts const& facts)
{
    auto parts = std::map<people::LocationId, Facts>{};
    auto at_home = std::map<people::LocationId, std::map<volunteers::VolunteerId, VolunteerFacts>>{};
    for (auto const& one : facts.cases) {
        parts[one.location].cases.push_back(one);
    }
    for (auto const& one : facts.meetings) {
        parts[one.location].meetings.push_back(one);
    }
    for (auto const& one : facts.volunteers) {
        if (!one.guest) {
            auto& volunteer = at_home[one.location].emplace(one.id, one).first->second;
            volunteer.matches.clear();
            parts.try_emplace(one.location);
        }
    }
    for (auto const& one : facts.municipalities) {
        for (auto& [location, offers] : offers_by_location(one)) {
            parts[location].municipalities.push_back({.code = one.code, .offers = std::move(offers)});
        }
    }
    auto const all = by_id(facts);
    for (auto& [location, part] : parts) {
        add_volunteers(part, all, std::move(at_home[location]));
    }
    return parts;
}

} // namespace reporting
