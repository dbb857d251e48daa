#include "accounts/pages/staff_menu.hpp"

#include "people/store/person_store.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace accounts {

namespace {

struct Place {
    std::string_view label;
    std::string_view address;
    std::string_view icon;
    std::array<std::string_view, 3> also = {}; // pages elsewhere that belong to it
};

constexpr auto places_of_location = std::to_array<Place>({
    {text::mark("Vandaag"), "/today", "list-check"},
    {text::mark("Gezinnen"), "/cases", "home", {"/matches", "/matching"}},
    {text::mark("Vrijwilligers"), "/volunteers", "users", {"/courses", "/attention", "/intervision"}},
    {text::mark("Aanmeldingen"), "/inbox", "inbox", {"/call-permissions"}},
    {text::mark("Ontmoetingen"), "/our-meetings", "calendar"},
    {text::mark("Cijfers"), "/figures", "chart-bar", {"/reports", "/impact"}},
});

constexpr auto places_of_manager = std::to_array<Place>({
    {text::mark("Vandaag"), "/today", "list-check"},
    {text::mark("Gezinnen"), "/cases", "home", {"/matches", "/matching"}},
    {text::mark("Vrijwilligers"), "/volunteers", "users", {"/courses", "/attention", "/intervision"}},
    {text::mark("Aanmeldingen"), "/inbox", "inbox"},
    {text::mark("Ontmoetingen"), "/our-meetings", "calendar"},
    {text::mark("Cijfers"), "/figures", "chart-bar", {"/reports", "/impact"}},
    {text::mark("Locatie"), "/location", "map-pin"},
});

constexpr auto places_of_national = std::to_array<Place>({
    {text::mark("Cijfers"), "/figures", "chart-bar", {"/reports", "/impact"}},
    {text::mark("Locaties"), "/locations", "map-pin"},
    {text::mark("Klik per locatie"), "/matching/locations", "heart-handshake"},
});

std::span<Place const> places(Role role)
{
    switch (role) {
    case Role::coordinator:
        return places_of_location;
    case Role::location_manager:
        return places_of_manager;
    case Role::national:
        return places_of_national;
    case Role::volunteer:
    case Role::referrer:
        return {};
    }
    std::unreachable();
}

std::string_view dutch(Role role)
{
    switch (role) {
    case Role::coordinator:
        return text::mark("Coördinator");
    case Role::location_manager:
        return text::mark("Locatiebeheerder");
    case Role::national:
        return text::mark("Landelijk steunpunt");
    case Role::volunteer:
        return text::mark("Vrijwilliger");
    case Role::referrer:
        return text::mark("Verwijzer");
    }
    std::unreachable();
}

bool is_at(std::string_view path, std::string_view address)
{
    return path == address || (path.starts_with(address) && path.substr(address.size()).starts_with('/'));
}

} // namespace

StaffMenu staff_menu(SignedInRequest const& request)
{
    auto const role = request.actor.role;
    auto menu = StaffMenu{
        .items = {},
        .name = people::full_name(people::load_person_anywhere(request.database, request.actor.person)),
        .role = request.texts.translate(dutch(role)),
        .can_search = role == Role::coordinator || role == Role::location_manager,
    };
    for (auto const& place : places(role)) {
        menu.items.push_back(
            {.label = request.texts.translate(place.label),
             .address = place.address,
             .icon = place.icon,
             .is_here =
                 is_at(request.http.path, place.address)
                 || std::ranges::any_of(
                     place.also,
                     [&](std::string_view also) { return !also.empty() && is_at(request.http.path, also); }
                 )}
        );
    }
    return menu;
}

} // namespace accounts
