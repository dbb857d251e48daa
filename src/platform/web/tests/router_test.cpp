#include "platform/web/router.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace web {

namespace {

Router site()
{
    auto router = Router{};
    router.add(Method::get, "/", 0);
    router.add(Method::get, "/cases", 1);
    router.add(Method::post, "/cases", 2);
    router.add(Method::get, "/cases/new", 3);
    router.add(Method::get, "/cases/{case}", 4);
    router.add(Method::post, "/cases/{case}/visits", 5);
    router.add(Method::get, "/cases/{id}/matches/{match}", 6);
    router.add(Method::get, "/cases/new/help", 7);
    return router;
}

std::size_t route(Method method, std::string_view path)
{
    auto const match = site().find(method, path);
    auto const* const found = std::get_if<Router::Found>(&match);
    REQUIRE_MESSAGE(found, path);
    return found->route;
}

std::string allow(Method method, std::string_view path)
{
    auto const match = site().find(method, path);
    auto const* const refused = std::get_if<Router::MethodNotAllowed>(&match);
    REQUIRE_MESSAGE(refused, path);
    return refused->allow;
}

bool is_missing(std::string_view path)
{
    return std::holds_alternative<Router::NotFound>(site().find(Method::get, path));
}

} // namespace

TEST_CASE("a path leads to its route, by method")
{
    CHECK(route(Method::get, "/") == 0);
    CHECK(route(Method::get, "/cases") == 1);
    CHECK(route(Method::post, "/cases") == 2);
    CHECK(route(Method::get, "/cases/7") == 4);
    CHECK(route(Method::post, "/cases/7/visits") == 5);
}

TEST_CASE("a route for GET answers HEAD")
{
    CHECK(route(Method::head, "/cases/7") == 4);
    CHECK(allow(Method::head, "/cases/7/visits") == "POST");
}

TEST_CASE("a literal wins over a parameter, also when the parameter must be tried after it")
{
    CHECK(route(Method::get, "/cases/new") == 3);
    CHECK(route(Method::get, "/cases/new/help") == 7);
    CHECK(route(Method::post, "/cases/new/visits") == 5);
}

TEST_CASE("parameters bear the names of the route that was found")
{
    auto const match = site().find(Method::get, "/cases/7/matches/anna+1");
    auto const& found = std::get<Router::Found>(match);

    CHECK(found.route == 6);
    CHECK(found.parameters.size() == 2);
    CHECK(found.parameters.at("id") == "7");
    CHECK(found.parameters.at("match") == "anna+1");
}

TEST_CASE("a method no page takes is told what it may do")
{
    CHECK(allow(Method::post, "/") == "GET, HEAD");
    CHECK(allow(Method::other, "/cases") == "GET, HEAD, POST");
    CHECK(allow(Method::get, "/cases/7/visits") == "POST");
}

TEST_CASE("other paths lead nowhere")
{
    for (auto const* path :
         {"", "cases", "/case", "/cases/", "//", "/cases//visits", "/cases/7/", "/cases/7/visits/1"}) {
        CHECK_MESSAGE(is_missing(path), path);
    }
}

TEST_CASE("routes that cannot be are refused at the start")
{
    auto router = site();
    for (auto const* pattern :
         {"", "cases", "/cases/", "//", "/{}", "/a{b}", "/{a}b", "/{a", "/cases", "/cases/{other}"}) {
        CHECK_THROWS_AS_MESSAGE(router.add(Method::get, pattern, 9), std::invalid_argument, pattern);
    }
    CHECK_THROWS_AS(router.add(Method::head, "/heads", 9), std::invalid_argument);
}

} // namespace web
