#include "reporting/model/parts.hpp"

#include <algorithm>
#include <type_traits>

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

// The offers of a municipality, each with who offers.
template <typename HomeOf>
auto offers_by_home(MunicipalityFacts const& municipality, HomeOf home_of)
{
    auto offers = std::map<std::invoke_result_t<HomeOf, people::LocationId>, std::vector<OfferOf>>{};
    for (auto const& one : municipality.offers) {
        offers[home_of(one.location)].push_back(one);
    }
    return offers;
}

// A location or what it belongs to.
template <typename HomeOf>
auto by_home(Facts const& facts, HomeOf home_of)
{
    using Home = std::invoke_result_t<HomeOf, people::LocationId>;
    auto parts = std::map<Home, Facts>{};
    auto at_home = std::map<Home, std::map<volunteers::VolunteerId, VolunteerFacts>>{};
    for (auto const& one : facts.cases) {
        parts[home_of(one.location)].cases.push_back(one);
    }
    for (auto const& one : facts.meetings) {
        parts[home_of(one.location)].meetings.push_back(one);
    }
    for (auto const& one : facts.volunteers) {
        if (!one.guest) {
            auto& volunteer = at_home[home_of(one.location)].emplace(one.id, one).first->second;
            volunteer.matches.clear();
            parts.try_emplace(home_of(one.location));
        }
    }
    for (auto const& one : facts.municipalities) {
        for (auto& [home, offers] : offers_by_home(one, home_of)) {
            parts[home].municipalities.push_back({.code = one.code, .offers = std::move(offers)});
        }
    }
    auto const all = by_id(facts);
    for (auto& [home, part] : parts) {
        add_volunteers(part, all, std::move(at_home[home]));
    }
    return parts;
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
    return by_home(facts, [](people::LocationId location) { return location; });
}

std::map<locations::OrganisationId, Facts>
by_organisation(Facts const& facts, OrganisationOf const& organisation_of)
{
    return by_home(facts, [&](people::LocationId location) { return organisation_of.at(location); });
}

} // namespace reporting
