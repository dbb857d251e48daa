#include "locations/pages/embedded_finder.hpp"
#include "locations/pages/municipality_pages.hpp"
#include "locations/pages/search_engines.hpp"
#include "locations/tests/visitor.hpp"
#include "platform/base/not_found.hpp"
#include "platform/web/security_headers.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

web::Response show_with_link(accounts::PageRequest& request)
{
    return show_municipality(request, [](accounts::PageRequest&, MunicipalityCode const& code) {
        return FurtherLinks{{.words = "Meer hier", .address = "/more/" + code.value()}};
    });
}

web::Response show_location_with_link(accounts::PageRequest& request)
{
    return show_location(request, [](accounts::PageRequest&, LocationId id) {
        return FurtherLinks{{.words = "Meer hier", .address = "/more/" + std::to_string(id.value())}};
    });
}

web::Response page_of(Visitor& visitor, std::string const& code)
{
    return visitor.open(show_with_link, support::get({{"municipality", code}}));
}

} // namespace

TEST_CASE("all municipalities are there as links, on the map and in the list")
{
    auto visitor = Visitor{};
    auto const page = visitor.open(show_municipalities);

    CHECK(support::says(page, "<a href=\"/municipalities/GM0197\">Aalten</a>"));
    CHECK(support::says(page, "aria-label=\"Aalten: hier is Home-Start\""));
    CHECK(support::says(page, "aria-label=\"Doetinchem: nog geen Home-Start\""));
    CHECK(support::says(page, "Kadaster"));
}

TEST_CASE("the page of a municipality says what is offered, to people and to search engines")
{
    auto visitor = Visitor{};
    auto const page = page_of(visitor, "GM0197");

    CHECK(page.status == 200);
    CHECK(support::says(page, "<title>Home-Start in Aalten - Home-Start</title>"));
    CHECK(support::says(page, "/municipalities/GM0197\">"));
    CHECK(support::says(page, "<link rel=\"canonical\""));
    CHECK(support::says(page, "application/ld+json"));
    CHECK(support::says(page, "\"identifier\":\"GM0197\""));
    CHECK(support::says(page, "/apply?municipality=GM0197"));
    CHECK(support::says(page, "<a href=\"/more/GM0197\">Meer hier</a>"));
    CHECK(support::says(page, ">Winterswijk</a>"));
}

TEST_CASE("a municipality without Home-Start names the nearest that has it")
{
    auto visitor = Visitor{};
    auto const page = page_of(visitor, "GM0222");

    CHECK(support::says(page, "In Doetinchem is nog geen Home-Start."));
    CHECK(support::says(page, "<a href=\"/municipalities/GM0197\">Aalten</a>"));
    CHECK_FALSE(support::says(page, "application/ld+json"));
    CHECK(support::says(page, "<a href=\"/more/GM0222\">Meer hier</a>"));
}

TEST_CASE("a code that never was a municipality is not found")
{
    auto visitor = Visitor{};
    CHECK_THROWS_AS(page_of(visitor, "GM9999"), base::NotFound);
    CHECK_THROWS_AS(page_of(visitor, "aalten"), base::NotFound);
}

TEST_CASE("the page of a location says where it works and how to reach it")
{
    auto visitor = Visitor{};
    auto const open = [&](std::string const& id) {
        return visitor.open(show_location_with_link, support::get({{"location", id}}));
    };
    auto const page = open(std::to_string(visitor.data.oost.value()));

    CHECK(support::says(page, "<h1>Home-Start Oost</h1>"));
    CHECK(support::says(page, ">Meer hier</a>"));
    CHECK(support::says(page, ">Winterswijk</a>"));
    CHECK(support::says(page, "\"@type\":\"NGO\""));
    CHECK_THROWS_AS(open("999"), base::NotFound);
}

TEST_CASE("search engines find every municipality, and of the application where it starts")
{
    auto visitor = Visitor{};
    auto const sitemap = visitor.open(show_sitemap);
    auto const robots = visitor.open(show_robots);

    CHECK(sitemap.content_type == "application/xml; charset=utf-8");
    CHECK(support::says(sitemap, "/municipalities/GM0197</loc>"));
    CHECK(support::says(sitemap, "/home-start/"));
    CHECK(support::says(sitemap, "/apply/place</loc>"));
    CHECK_FALSE(support::says(sitemap, "/apply/name"));
    CHECK(support::says(robots, "Allow: /apply/place\nDisallow: /apply\n"));
    CHECK(support::says(robots, "Disallow: /links/\n"));
    CHECK(support::says(robots, "/sitemap.xml"));
}

TEST_CASE("only the box of the finder may stand in another site, without a script of ours")
{
    auto visitor = Visitor{};
    auto box = visitor.open(show_embedded_finder);
    auto page = visitor.open(show_on_your_site);
    web::add_security_headers(box, web::Transport::encrypted);
    web::add_security_headers(page, web::Transport::encrypted);

    CHECK(box.header("Content-Security-Policy").ends_with("frame-ancestors *"));
    CHECK(box.header("X-Frame-Options").empty());
    CHECK(support::says(box, "target=\"_top\""));
    CHECK(page.header("Content-Security-Policy").ends_with("frame-ancestors 'none'"));
    CHECK(page.header("X-Frame-Options") == "DENY");
    CHECK(support::says(page, "&lt;iframe src="));
}

} // namespace locations
