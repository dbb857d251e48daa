#include "platform/base/not_found.hpp"
#include "platform/web/http.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace web {

TEST_CASE("a field that came several times gives its first value or all of them")
{
    auto const fields = Fields{{{"need", "practical"}, {"name", "Anna"}, {"need", "social"}}};

    CHECK(fields.first("need") == "practical");
    CHECK(fields.all("need") == std::vector<std::string_view>{"practical", "social"});
    CHECK(fields.has("name"));
    CHECK_FALSE(fields.has("phone"));
    CHECK(fields.first("phone").empty());
}

TEST_CASE("a number in the path names one thing in one way")
{
    auto const number = [](std::string text) {
        return number_in_path(Request{.path_parameters = {{"case", std::move(text)}}}, "case");
    };

    CHECK(number("7") == 7);
    CHECK(number("9223372036854775807") == 9'223'372'036'854'775'807);
    for (auto const* text : {"", "0", "-7", "+7", "007", "7a", " 7", "7.0", "9223372036854775808"}) {
        CHECK_THROWS_AS(number(text), base::NotFound);
    }
    CHECK_THROWS_AS(number_in_path(Request{}, "case"), base::NotFound);
}

TEST_CASE("a header is found whatever its capitals")
{
    auto const response = Response{.headers = {{"Location", "/cases/7"}}};

    CHECK(response.header("location") == "/cases/7");
    CHECK(response.header("Locatio").empty());
}

TEST_CASE("going elsewhere is a 303 to an address of one line")
{
    CHECK(see_other("/cases/7").status == 303);
    CHECK(see_other("/cases/7").header("Location") == "/cases/7");
    CHECK_THROWS_AS(see_other("/a\r\nSet-Cookie: x=1"), std::invalid_argument);
    CHECK_THROWS_AS(see_other(""), std::invalid_argument);
}

TEST_CASE("a form with errors is answered with 422")
{
    CHECK(unprocessable("<p>").status == 422);
    CHECK(html("<p>").status == 200);
    CHECK(with_status(404, "<p>").status == 404);
}

TEST_CASE("a cookie cannot be read by scripts or sent along from other sites")
{
    auto response = Response{};
    set_cookie(response, {.name = "session", .value = "abc", .max_age_seconds = 60});
    set_cookie(response, {.name = "language", .value = "nl", .secure = false});

    CHECK(response.headers[0].second == "session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
    CHECK(response.headers[1].second == "language=nl; Path=/; HttpOnly; SameSite=Lax");
}

TEST_CASE("a cookie cannot hold what would end it")
{
    auto response = Response{};
    for (auto const* value : {"a;b", "a b", "a\r\nb", "a,b", "\"a\""}) {
        CHECK_THROWS_AS(set_cookie(response, {.name = "session", .value = value}), std::invalid_argument);
    }
    CHECK_THROWS_AS(set_cookie(response, {.name = "a=b", .value = "c"}), std::invalid_argument);
    CHECK_THROWS_AS(set_cookie(response, {.name = "", .value = "c"}), std::invalid_argument);
    CHECK(response.headers.empty());
}

} // namespace web
