// A referrer never learns whether a family was known already: what she reads is the same, byte for byte.
#include "intake/actions/call_after_permission.hpp"
#include "intake/pages/follow_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/tests/permission_form.hpp"

#include <doctest/doctest.h>

#include <string>

namespace intake {

namespace {

using given::complete_form;
using given::send;
using given::with;

// The text with so many letters after each of these words hidden.
std::string hide_after(std::string text, std::string_view words, std::size_t hidden)
{
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) {
        text.replace(at + words.size(), hidden, "HIDDEN");
    }
    return text;
}

std::string without_tokens(std::string const& text)
{
    constexpr auto letters_of_token = 43;
    return hide_after(text, "/links/follow/", letters_of_token);
}

std::string whole(web::Response const& response)
{
    auto text = std::to_string(response.status) + "\n";
    for (auto const& [name, value] : response.headers) {
        text += name + ": " + value + "\n";
    }
    return text + response.body;
}

// What the coordinator does with the permission that waits for this number.
void settle_all(OfferedWorld& world, CallOutcome outcome)
{
    for (auto const& permission : list_open_call_permissions(world.database, world.aalten)) {
        CHECK(settle_call(
            world.database,
            world.occasion(),
            {.permission = permission.id, .outcome = outcome, .on = support::World::today}
        ));
    }
}

struct Family {
    std::string phone;
    bool was_recorded; // by another referrer, who still waits for the call
};

// All that Karin reads of a family, from the form to the last page.
std::string all_that_is_read(Family const& family, CallOutcome outcome)
{
    auto world = OfferedWorld{};
    if (family.was_recorded) {
        auto other = with(with(complete_form(), "email", "piet@school.nl"), "submission_key", "other");
        send(world, with(other, "parent_phone", family.phone));
    }
    auto const earlier = given::mails(world).size();
    auto read = whole(send(world, with(complete_form(), "parent_phone", family.phone)));
    read += whole(world.open(show_call_permission_thanks, support::get({}, {{"municipality", "GM0197"}})));
    auto const sent = given::mails(world);
    REQUIRE(sent.size() == earlier + 1);
    read += without_tokens(sent.back());
    auto const follow = [&] {
        return whole(world.open(show_followed, support::get({{"token", given::token_in(sent.back())}})));
    };
    read += follow();
    settle_all(world, outcome);
    read += follow();
    read += whole(world.open(create_follow_links, support::post({}, {{"email", "karin@praktijk.nl"}})));
    return read + without_tokens(given::mails(world).back());
}

} // namespace

TEST_CASE("pages and mails are the same for a family that was known and for one that was not")
{
    auto const unknown = Family{.phone = "06 87650000", .was_recorded = false};
    auto const with_case = Family{.phone = "06 12345678", .was_recorded = false}; // of Sanne
    auto const recorded = Family{.phone = "06 87650000", .was_recorded = true};
    for (auto const outcome :
         {CallOutcome::not_wanted, CallOutcome::not_reached, CallOutcome::not_possible}) {
        auto const expected = all_that_is_read(unknown, outcome);
        CHECK(expected.size() > 1000);
        CHECK(all_that_is_read(with_case, outcome) == expected);
        CHECK(all_that_is_read(recorded, outcome) == expected);
    }
}

TEST_CASE("a form that is refused says the same of a family that was known")
{
    auto const refused = [](std::string const& phone) {
        auto world = OfferedWorld{};
        auto const form = with(with(complete_form(), "parent_phone", phone), "role", "");
        auto const page = send(world, form);
        CHECK(page.status == 422);
        return hide_after(page.body, "06 ", 8);
    };
    CHECK(refused("06 12345678") == refused("06 87650000"));
}

} // namespace intake
