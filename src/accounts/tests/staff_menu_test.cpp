#include "accounts/pages/public_layout.html.hpp"
#include "accounts/pages/staff_layout.html.hpp"
#include "accounts/pages/staff_menu.hpp"
#include "accounts/pages/volunteer_layout.html.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace accounts {

namespace {

web::Request at(std::string path)
{
    auto request = support::get();
    request.path = std::move(path);
    return request;
}

std::vector<std::string_view> marked_places(StaffMenu const& menu)
{
    auto marked = std::vector<std::string_view>{};
    for (auto const& item : menu.items) {
        if (item.is_here) {
            marked.push_back(item.address);
        }
    }
    return marked;
}

constexpr auto nothing = [](html::Output&) {};

} // namespace

TEST_CASE("The menu marks where a coordinator is, also on a page below it")
{
    auto world = support::World{};

    for (auto const& path : {"/cases", "/cases/7/proposals", "/matching", "/matching/recruiting"}) {
        auto const here = at(path);
        auto const menu = staff_menu(world.signed_in(world.ria, here));
        CHECK(menu.items.size() == 6);
        CHECK(marked_places(menu) == std::vector<std::string_view>{"/cases"});
        CHECK(marked_places(staff_menu(world.signed_in(world.wim, here))) == marked_places(menu));
    }
}

TEST_CASE("The menu marks nothing for an address that only begins alike")
{
    auto world = support::World{};
    auto const here = at("/cases-of-others");

    CHECK(marked_places(staff_menu(world.signed_in(world.ria, here))).empty());
}

TEST_CASE("The national office has no families in its menu, and cannot search for them")
{
    auto world = support::World{};
    auto const here = at("/locations");

    auto const menu = staff_menu(world.signed_in(world.noor, here));

    CHECK(menu.items.size() == 3);
    CHECK(marked_places(menu) == std::vector<std::string_view>{"/locations"});
    CHECK_FALSE(menu.can_search);
    CHECK_FALSE(render_staff_layout(world.signed_in(world.noor, here), std::string{"Locaties"}, nothing)
                    .contains("/search"));
}

TEST_CASE("A page for staff says who is signed in, and lets her out with the token of her session")
{
    auto world = support::World{};
    auto const here = at("/today");

    auto const page = render_staff_layout(world.signed_in(world.ria, here), std::string{"Vandaag"}, nothing);

    CHECK(page.contains(staff_menu(world.signed_in(world.ria, here)).name + "</strong>"));
    CHECK(page.contains("Coördinator"));
    CHECK(page.contains("action=\"/sign-out\""));
    CHECK(page.contains("value=\"form-token\""));
    CHECK(page.contains("href=\"/today\" aria-current=\"true\""));
    CHECK(page.contains("action=\"/search\""));
}

TEST_CASE("Every page says so when its people are made up, and only then")
{
    auto world = support::World{};
    auto const here = at("/");

    world.site.demo = true;
    CHECK(render_public_layout(world.page_request(here), std::string{"Begin"}, nothing)
              .contains("Proefomgeving"));
    world.site.demo = false;
    CHECK_FALSE(render_public_layout(world.page_request(here), std::string{"Begin"}, nothing)
                    .contains("Proefomgeving"));
}

TEST_CASE("Who has signed in finds the way to her own pages from a public page")
{
    auto world = support::World{};
    auto const here = at("/");

    CHECK(render_public_layout(world.page_request(here), std::string{"Begin"}, nothing)
              .contains("href=\"/sign-in\""));

    auto const page = render_public_layout(world.signed_in(world.ria, here), std::string{"Begin"}, nothing);
    CHECK(page.contains("href=\"/today\""));
    CHECK_FALSE(page.contains("href=\"/sign-in\""));
}

TEST_CASE("A volunteer sees no menu of staff")
{
    auto world = support::World{};
    auto const here = at("/my-families");

    auto const page = render_volunteer_layout(
        world.signed_in(world.anna_signed_in, here), std::string{"Jouw gezinnen"}, nothing
    );

    CHECK_FALSE(page.contains("/volunteers"));
    CHECK(page.contains("action=\"/sign-out\""));
}

} // namespace accounts
