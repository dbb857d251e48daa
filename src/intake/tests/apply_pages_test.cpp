#include "intake/pages/apply_pages.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/tests/offered_world.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using support::TypedFields;

class Parent {
public:
    explicit Parent(OfferedWorld& world) : browser{world} {}

    web::Response answer(std::string const& step, TypedFields typed)
    {
        return browser.open(update_apply_step, support::post({{"step", step}}, std::move(typed)));
    }

    web::Response look_at(std::string const& step)
    {
        return browser.open(show_apply_step, support::get({{"step", step}}));
    }

    // All questions, with this child.
    void answer_all(TypedFields const& children = {{"child_1_month", "3"}, {"child_1_year", "2025"}})
    {
        answer("place", {{"place", "7121 AB"}});
        answer("name", {{"first_name", "Fatma"}});
        answer("reach", {{"reach_by", "phone"}, {"phone", "06 12345678"}, {"reach_when", "morning"}});
        answer("children", children);
        answer("language", {{"home_language", "tr"}, {"interpreter", "yes"}});
        answer("question", {{"question", "Ik ben zo moe."}, {"needs", "emotional"}, {"needs", "practical"}});
        answer("referrer", {});
    }

    web::Response check() { return browser.open(show_apply_check, support::get()); }

    web::Response send() { return browser.open(create_application_of_parent, support::post({}, {})); }

    web::Response done() { return browser.open(show_apply_done, support::get()); }

    Browser browser;
};

std::string_view goes_to(web::Response const& response)
{
    CHECK(response.status == 303);
    return response.header("Location");
}

FamilyCase last_case(OfferedWorld& world)
{
    auto rows = world.database.query("SELECT max(id) FROM family_cases");
    rows.next();
    auto const id = rows.id<FamilyCaseId>(0);
    return load_family_case(world.database, id, location_of_case(world.database, id));
}

} // namespace

TEST_CASE("a parent answers one question after the other and sends her application")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    CHECK(goes_to(parent.answer("place", {{"place", "7121ab"}})) == "/apply/name");
    CHECK(goes_to(parent.answer("name", {{"first_name", "Fatma"}})) == "/apply/reach");
    CHECK(
        goes_to(parent.answer("reach", {{"reach_by", "phone"}, {"phone", "0612345678"}})) == "/apply/children"
    );
    CHECK(
        goes_to(parent.answer("children", {{"child_1_month", "3"}, {"child_1_year", "2025"}}))
        == "/apply/language"
    );
    CHECK(
        goes_to(parent.answer("language", {{"home_language", "tr"}, {"interpreter", "yes"}}))
        == "/apply/question"
    );
    CHECK(goes_to(parent.answer("question", {{"question", "Ik ben zo moe."}})) == "/apply/referrer");
    CHECK(goes_to(parent.answer("referrer", {{"may_hear", "no"}})) == "/apply/check");

    auto const check = parent.check();
    for (auto const* const words :
         {"7121 AB, Aalten", "Fatma", "06 12 34 56 78", "Türkçe", "Ik ben zo moe."}) {
        CAPTURE(words);
        CHECK(support::says(check, words));
    }
    CHECK(goes_to(parent.send()) == "/apply/done");
    CHECK(support::says(parent.done(), "Je aanvraag is binnen, Fatma."));
    CHECK(support::says(parent.done(), "belt je binnen 5 dagen"));
}

TEST_CASE("what a parent told arrives at the location of her municipality")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();
    parent.send();

    auto const stored = last_case(world);
    CHECK(stored.location == world.aalten);
    CHECK(stored.municipality_code == "GM0197");
    CHECK(stored.postcode == "7121 AB");
    CHECK(stored.source == ApplicationSource::parent);
    CHECK(stored.reach_when == "ochtend");
    CHECK(stored.home_language == "tr");
    CHECK(stored.interpreter);
    REQUIRE(stored.children.size() == 1);
    CHECK(stored.children.front().born_in == base::parse_iso_date("2025-03-01"));
    CHECK(needs::list_needs(world.database, stored.id).size() == 2);
    CHECK(people::load_person(world.database, stored.parent, world.aalten).phone->value() == "+31612345678");
}

TEST_CASE("an application sent twice is one case, and leaves no draft")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();
    auto const before = world.count("family_cases");

    CHECK(goes_to(parent.send()) == "/apply/done");
    CHECK(goes_to(parent.send()) == "/apply/done");
    CHECK(goes_to(parent.check()) == "/apply/done");

    CHECK(world.count("family_cases") == before + 1);
    CHECK(world.count("application_drafts") == 0);
}

TEST_CASE("after one application another can be made in the same browser")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    auto const before = world.count("family_cases");
    parent.answer_all();
    parent.send();

    parent.answer_all();
    parent.send();

    CHECK(world.count("family_cases") == before + 2);
}

TEST_CASE("every question says what is wrong and keeps what was typed")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    auto const refused = [&](std::string const& step, TypedFields const& typed, std::string_view error) {
        CAPTURE(step);
        CAPTURE(error);
        auto const response = parent.answer(step, typed);
        CHECK(response.status == 422);
        CHECK(support::says(response, error));
        for (auto const& [field, value] : typed) {
            CHECK(support::says(response, value));
        }
    };
    refused("place", {}, "Vul een postcode of plaats in");
    refused("place", {{"place", "9999 ZZ"}}, "Deze postcode kennen we niet.");
    refused("place", {{"place", "Aaltn"}}, "Is het Aalten?");
    refused("name", {{"last_name", "Yilmaz"}}, "Vul je voornaam in.");
    refused("reach", {{"reach_by", "email"}, {"phone", "0612345678"}}, "Vul je e-mailadres in");
    refused("reach", {{"reach_by", "phone"}, {"phone", "0612"}}, "Vul een telefoonnummer in");
    refused("reach", {}, "Vul je telefoonnummer of je e-mailadres in.");
    refused("children", {}, "Vul de geboortemaand van een kind in");
    refused("children", {{"child_1_month", "13"}, {"child_1_year", "2025"}}, "Vul een maand en een jaar in");
    refused("children", {{"child_2_month", "12"}, {"child_2_year", "2026"}}, "Deze maand komt nog.");
    refused("children", {{"due_day", "1"}, {"due_month", "2"}, {"due_year", "2029"}}, "te ver weg");
    refused("language", {{"home_language", "tr"}}, "Kies of je een tolk wilt.");
    refused("language", {{"interpreter", "yes"}}, "Kies de taal die je thuis spreekt.");
    refused("question", {}, "in je eigen woorden");
    refused("question", {{"question", "Mijn bsn is 123456782"}}, "burgerservicenummer");
    refused("referrer", {{"may_hear", "yes"}}, "Vul de naam in.");
    refused("referrer", {{"referrer_role", "Huisarts"}}, "Vul de naam in.");
    refused(
        "referrer",
        {{"referrer_name", "Karin"}, {"may_hear", "yes"}, {"referrer_email", "karin@"}},
        "Vul een e-mailadres in"
    );
    CHECK(world.count("application_drafts") == 0);
}

TEST_CASE("nobody gets to a later question before the earlier ones")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    CHECK(goes_to(parent.look_at("reach")) == "/apply/place");
    CHECK(goes_to(parent.check()) == "/apply/place");
    CHECK(goes_to(parent.send()) == "/apply/place");
    CHECK(goes_to(parent.done()) == "/apply");

    parent.answer("place", {{"place", "7121 AB"}});
    CHECK(goes_to(parent.look_at("question")) == "/apply/name");
    CHECK(goes_to(parent.answer("children", {{"child_1", "2025-03"}})) == "/apply/name");
    CHECK_THROWS_AS(parent.look_at("elsewhere"), base::NotFound);
}

TEST_CASE("going back shows the answers, and a changed answer leads on to the check")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();

    CHECK(support::says(parent.look_at("question"), "Ik ben zo moe."));
    CHECK(support::says(parent.look_at("language"), "value=\"tr\" selected"));
    CHECK(goes_to(parent.answer("name", {{"first_name", "Emine"}})) == "/apply/check");
    CHECK(support::says(parent.check(), "Emine"));
}

TEST_CASE("a postcode in two municipalities asks which one")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    auto const asked = parent.answer("place", {{"place", "7100 AA"}});
    CHECK(asked.status == 422);
    CHECK(support::says(asked, "In welke gemeente woon je?"));
    CHECK(support::says(asked, "Gemeente Winterswijk (Gelderland)"));

    CHECK(
        goes_to(parent.answer("place", {{"place", "7100 AA"}, {"municipality", "GM0294"}})) == "/apply/name"
    );
    CHECK(parent.answer("place", {{"place", "7100 AA"}, {"municipality", "GM1876"}}).status == 422);
}

TEST_CASE("a change of language keeps what was typed, also what is not right yet, and says nothing of errors")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    auto const page = parent.answer("place", {{"place", "ergens <bij> Aalten"}, {"lang", "ar"}});

    CHECK(page.status == 200);
    CHECK(support::says(page, "value=\"ergens &lt;bij&gt; Aalten\""));
    CHECK_FALSE(support::says(page, "error-summary"));
    CHECK(world.count("application_drafts") == 0);
}

TEST_CASE("where Home-Start is not offered the finder says where it is")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    CHECK(goes_to(parent.answer("place", {{"place", "7251 AB"}})) == "/municipalities/GM1876");
    CHECK(world.count("application_drafts") == 0);
}

TEST_CASE("who gives only a place is asked once for the digits of her postcode, and may leave them out")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};

    auto const asked = parent.answer("place", {{"place", "Aalten"}});
    CHECK(asked.status == 200);
    CHECK(support::says(asked, "De vier cijfers van je postcode"));
    CHECK(support::says(asked, "value=\"Aalten\""));

    CHECK(goes_to(parent.answer("place", {{"place", "Aalten"}, {"digits", ""}})) == "/apply/name");
    CHECK(support::says(parent.look_at("place"), "De vier cijfers van je postcode"));
}

TEST_CASE("the digits of a postcode beside a place go along to the location")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();
    CHECK(goes_to(parent.answer("place", {{"place", "Aalten"}, {"digits", "7121"}})) == "/apply/check");

    CHECK(support::says(parent.check(), "7121, Aalten"));
    parent.send();
    CHECK(last_case(world).postcode == "7121");
}

TEST_CASE("digits that are none, or lie elsewhere, are told and can be left out")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    auto const refused = [&](std::string const& digits, std::string_view error) {
        auto const response = parent.answer("place", {{"place", "Aalten"}, {"digits", digits}});
        CHECK(response.status == 422);
        CHECK(support::says(response, error));
        CHECK(support::says(response, "value=\"" + digits + "\""));
    };
    refused("71", "Vul vier cijfers in");
    refused("7101", "Deze postcode ligt niet in Aalten.");
    refused("9999", "Deze postcode ligt niet in Aalten.");
}

TEST_CASE("digits left over from a place do not count beside a postcode")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();

    CHECK(goes_to(parent.answer("place", {{"place", "7121 AB"}, {"digits", "71"}})) == "/apply/check");

    CHECK(support::says(parent.check(), "7121 AB, Aalten"));
    CHECK_FALSE(support::says(parent.look_at("place"), "De vier cijfers van je postcode"));
}

TEST_CASE(
    "where two locations work the question goes to the nearest, and the parent reads so before she sends"
)
{
    auto world = OfferedWorld{};
    world.insert_offer(world.winterswijk, "GM0197");
    auto parent = Parent{world};
    parent.answer_all();

    auto const name_of = [&](people::LocationId location) {
        auto rows = world.database.query("SELECT name FROM locations WHERE id = $1", location);
        rows.next();
        return rows.text(0);
    };
    auto const check = parent.check();
    CHECK(support::says(check, "Naar wie gaat je vraag?"));
    CHECK(support::says(check, "Je vraag gaat naar " + name_of(world.aalten)));
    CHECK(support::says(check, "Ook hier: " + name_of(world.winterswijk)));

    parent.send();
    CHECK(last_case(world).location == world.aalten);
}

TEST_CASE("the location that serves more of her children goes before the nearest")
{
    auto world = OfferedWorld{};
    world.insert_offer(world.winterswijk, "GM0197");
    world.database.execute(
        "UPDATE offers SET age_to_inclusive = 12 WHERE location_id = $1", world.winterswijk
    );
    auto parent = Parent{world};
    parent.answer_all({
        {"child_1_month", "3"},
        {"child_1_year", "2025"},
        {"child_2_month", "3"},
        {"child_2_year", "2017"},
    });

    CHECK_FALSE(support::says(parent.check(), "Naar wie gaat je vraag?"));
    parent.send();
    CHECK(last_case(world).location == world.winterswijk);
}

TEST_CASE("from the finder the application knows the municipality and the postcode")
{
    auto world = OfferedWorld{};
    auto const start = [&](TypedFields query) {
        return std::string{goes_to(world.open(start_application, support::get({}, std::move(query))))};
    };
    CHECK(start({}) == "/apply/place");
    CHECK(start({{"municipality", "GM0197"}}) == "/apply/place?municipality=GM0197");
    CHECK(
        start({{"municipality", "gm0197"}, {"postcode", "7121 ab"}})
        == "/apply/place?municipality=GM0197&postcode=7121AB"
    );
    CHECK(start({{"municipality", "GM1876"}}) == "/municipalities/GM1876");
    CHECK(start({{"municipality", "//example.org"}}) == "/apply/place");

    auto const page = world.open(
        show_apply_step,
        support::get({{"step", "place"}}, {{"municipality", "GM0197"}, {"postcode", "7121AB"}})
    );
    CHECK(support::says(page, "value=\"7121 AB\""));
    CHECK(support::says(page, "name=\"municipality\" value=\"GM0197\""));
}

TEST_CASE("a button makes room for one more child and keeps what was typed, up to twenty")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer("place", {{"place", "7121 AB"}});

    auto const more = parent.answer(
        "children", {{"rows", "1"}, {"child_1_month", "3"}, {"child_1_year", "2021"}, {"more", "yes"}}
    );
    CHECK(more.status == 200);
    CHECK(support::says(more, "child_2_month"));
    CHECK(support::says(more, "value=\"2021\""));
    CHECK_FALSE(support::says(more, "child_3_month"));

    auto const most = parent.answer("children", {{"rows", "20"}, {"more", "yes"}});
    CHECK(support::says(most, "child_20_month"));
    CHECK_FALSE(support::says(most, "child_21_month"));
    CHECK_FALSE(support::says(most, "Nog een kind"));
}

TEST_CASE("a pregnancy alone is enough")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all({{"due_day", "1"}, {"due_month", "feb"}, {"due_year", "2027"}});

    CHECK_FALSE(support::says(parent.check(), "Past dit bij jullie?"));
    parent.send();
    CHECK(last_case(world).children.front().due_on == base::parse_iso_date("2027-02-01"));
}

TEST_CASE("a parent whose child is too old hears so, and may send her question all the same")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all({{"child_1_month", "3"}, {"child_1_year", "2015"}});

    CHECK(support::says(parent.check(), "Past dit bij jullie?"));
    CHECK(support::says(parent.check(), "Vraag toch steun aan"));
    CHECK(goes_to(parent.send()) == "/apply/done");
}

TEST_CASE("an offer that ended meanwhile is asked again before anything is sent")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();
    auto const before = world.count("family_cases");
    world.database.execute("UPDATE offers SET valid_to = $1", base::parse_iso_date("2026-01-01"));

    CHECK(goes_to(parent.check()) == "/apply/place");
    CHECK(goes_to(parent.send()) == "/apply/place");
    CHECK(world.count("family_cases") == before);
}

TEST_CASE("after a week without a word the questions begin anew")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    parent.answer_all();

    world.now += std::chrono::days{8};
    CHECK(goes_to(parent.check()) == "/apply/place");
}

TEST_CASE("hostile input is shown as text")
{
    auto world = OfferedWorld{};
    auto parent = Parent{world};
    auto const hostile = std::string{"<script>alert(1)</script>"};

    parent.answer_all();
    parent.answer("name", {{"first_name", hostile}});
    CHECK_FALSE(support::says(parent.check(), hostile));
    CHECK(support::says(parent.check(), "&lt;script&gt;"));

    CHECK(parent.answer("name", {{"first_name", std::string(10'000, 'a')}}).status == 422);
}

} // namespace intake
