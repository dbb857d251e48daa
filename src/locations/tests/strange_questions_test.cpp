#include "locations/pages/suggestions.hpp"
#include "locations/tests/visitor.hpp"
#include "platform/base/not_found.hpp"
#include "platform/web/decode.hpp"
#include "platform/web/typed_text.hpp"
#include "support/strange_texts.hpp"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

namespace locations {

namespace {

// What stands in the search box; nothing when it is not there.
std::optional<std::string> typed_in_box(web::Response const& page)
{
    constexpr auto opening = std::string_view{"name=\"q\" type=\"text\" value=\""};
    auto const found = page.body.find(opening);
    if (found == std::string::npos) {
        return std::nullopt;
    }
    auto const start = found + opening.size();
    return support::without_escapes(page.body.substr(start, page.body.find('"', start) - start));
}

// A postcode and a code of a municipality are shown as people write them; all else as it was typed.
bool is_shown_otherwise(std::string const& typed)
{
    return Postcode::parse(typed) || MunicipalityCode::parse(typed);
}

void check_finder(Visitor& visitor, std::string const& text, web::Fields query)
{
    auto const typed = web::clean_text(text);
    auto http = support::get();
    http.query = std::move(query);
    auto const page = visitor.open(show_bare_finder, http);

    CHECK(page.status == (typed.empty() ? 422 : 200));
    CHECK(support::says(page, typed.empty() ? "Vul eerst in waar je woont" : "class=\"answer-title\""));
    CHECK_FALSE(support::says(page, "<script>alert"));
    CHECK_FALSE(support::says(page, "<img src=x"));
    auto const shown = typed_in_box(page);
    REQUIRE(shown);
    CHECK((*shown == typed || is_shown_otherwise(typed)));
}

} // namespace

TEST_CASE(
    "ten thousand strange texts in the search box: each gets an answer and stays in the box as it was typed"
)
{
    auto visitor = Visitor{};
    auto refused = 0;
    for (auto const& text : support::strange_texts(10'000)) {
        CAPTURE(text);
        auto target = web::decode_target("/?q=" + support::percent_encoded(text));
        if (target) {
            check_finder(visitor, text, std::move(target->query));
        } else {
            ++refused; // bytes that are no text: the server says 400 before any page sees them
        }
    }
    CHECK(refused > 100);
    CHECK(refused < 5'000);
}

TEST_CASE("strange texts suggest names or nothing")
{
    auto visitor = Visitor{};
    for (auto const& text : support::strange_texts(1'000)) {
        CAPTURE(text);
        auto const found = visitor.open(show_suggestions, support::get({}, {{"q", text}}));
        CHECK(found.status == 200);
        CHECK(boost::json::parse(found.body).is_array());
    }
}

TEST_CASE("a strange code is no municipality")
{
    auto visitor = Visitor{};
    auto const show_bare_municipality = [](accounts::PageRequest& request) {
        return show_municipality(request, no_links);
    };
    for (auto const& text : support::strange_texts(1'000)) {
        CAPTURE(text);
        auto const is_known = MunicipalityCode::parse(text) == code("GM0197");
        auto const http = support::get({{"municipality", text}});
        if (is_known) {
            CHECK(visitor.open(show_bare_municipality, http).status == 200);
        } else {
            CHECK_THROWS_AS(visitor.open(show_bare_municipality, http), base::NotFound);
        }
    }
}

} // namespace locations
