#include "intake/pages/apply_pages.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "intake/tests/offered_world.hpp"
#include "people/store/person_store.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using support::TypedFields;

TypedFields karin()
{
    return {
        {"referrer_name", "Karin Vos"},
        {"referrer_role", "Consultatiebureau Aalten"},
        {"may_hear", "yes"},
        {"referrer_email", "karin@bureau.nl"},
    };
}

// A parent who answered all but the last question.
class Applicant {
public:
    explicit Applicant(OfferedWorld& world) : browser{world}
    {
        answer("place", {{"place", "7121 AB"}});
        answer("name", {{"first_name", "Fatma"}});
        answer("reach", {{"reach_by", "phone"}, {"phone", "06 12345678"}});
        answer("children", {{"child_1_month", "3"}, {"child_1_year", "2025"}});
        answer("language", {{"home_language", "tr"}, {"interpreter", "yes"}});
        answer("question", {{"question", "Ik ben zo moe."}});
    }

    web::Response answer(std::string const& step, TypedFields typed)
    {
        return browser.open(update_apply_step, support::post({{"step", step}}, std::move(typed)));
    }

    web::Response check() { return browser.open(show_apply_check, support::get()); }

    web::Response send() { return browser.open(create_application_of_parent, support::post({}, {})); }

    Browser browser;
};

FamilyCase apply_with(OfferedWorld& world, TypedFields const& referrer)
{
    auto applicant = Applicant{world};
    applicant.answer("referrer", referrer);
    CHECK(applicant.send().status == 303);
    auto rows = world.database.query("SELECT max(id) FROM family_cases");
    rows.next();
    return load_family_case(world.database, rows.id<FamilyCaseId>(0), world.aalten);
}

std::optional<bool> may_hear(OfferedWorld& world, FamilyCase const& family_case, ConsentPurpose purpose)
{
    auto const consent = find_consent(world.database, family_case.id, purpose);
    return consent ? std::optional{consent->given} : std::nullopt;
}

} // namespace

TEST_CASE("a parent reads what a referrer would read before she says yes, and no stands first")
{
    auto world = OfferedWorld{};
    auto applicant = Applicant{world};
    auto const page = applicant.browser.open(show_apply_step, support::get({{"step", "referrer"}}));

    CHECK(support::says(page, "De steun van Home-Start aan Fatma is begonnen."));
    CHECK(support::says(page, "De steun van Home-Start aan Fatma is afgerond."));
    CHECK(support::says(page, "value=\"no\" checked"));
}

TEST_CASE("a parent names who told her of us and lets her hear of start and end")
{
    auto world = OfferedWorld{};
    auto const stored = apply_with(world, karin());

    auto const referrer = find_named_referrer(world.database, stored);
    REQUIRE(referrer);
    CHECK(referrer->name == "Karin Vos");
    CHECK(referrer->role == "Consultatiebureau Aalten");
    CHECK(referrer->email->value() == "karin@bureau.nl");
    CHECK_FALSE(find_referrer(world.database, stored)->location);
    CHECK(may_hear(world, stored, ConsentPurpose::start_notice) == true);
    CHECK(may_hear(world, stored, ConsentPurpose::end_notice) == true);
}

TEST_CASE("a parent names somebody who hears nothing, and whose address is then not kept")
{
    auto world = OfferedWorld{};
    auto form = karin();
    form[2].second = "no";
    auto const stored = apply_with(world, form);

    CHECK(find_named_referrer(world.database, stored)->name == "Karin Vos");
    CHECK_FALSE(find_named_referrer(world.database, stored)->email);
    CHECK(may_hear(world, stored, ConsentPurpose::start_notice) == false);
    CHECK(may_hear(world, stored, ConsentPurpose::end_notice) == false);
}

TEST_CASE("a parent who skips the question has no referrer, and said nothing of one")
{
    auto world = OfferedWorld{};
    auto const before = world.count("consents");
    auto const stored = apply_with(world, {});

    CHECK_FALSE(stored.referrer);
    CHECK(world.count("consents") == before);
}

TEST_CASE("before she sends it a parent sees whom she named and what that person hears")
{
    auto world = OfferedWorld{};
    auto applicant = Applicant{world};
    applicant.answer("referrer", {});
    CHECK(support::says(applicant.check(), "Niet ingevuld"));

    applicant.answer("referrer", karin());
    CHECK(support::says(applicant.check(), "Karin Vos, Consultatiebureau Aalten"));
    CHECK(support::says(applicant.check(), "karin@bureau.nl"));
    CHECK(support::says(applicant.check(), "Mag horen of de steun begint"));

    applicant.answer("referrer", {{"referrer_name", "Karin"}, {"may_hear", "no"}});
    CHECK(support::says(applicant.check(), "Hoort niets van ons"));
}

TEST_CASE("a referrer whom the location knows under this name and address is the same person")
{
    auto world = OfferedWorld{};
    auto form = karin();
    form[0].second = "Jeroen Smit";
    form[3].second = "JEROEN@example.nl";
    CHECK(apply_with(world, form).referrer == world.jeroen.person);

    form[0].second = "Iemand anders";
    CHECK(apply_with(world, form).referrer != world.jeroen.person);
}

TEST_CASE("an address tells a location nothing of who is known elsewhere")
{
    auto world = OfferedWorld{};
    auto form = karin();
    form[0].second = "Noor Visser";
    form[3].second = "noor@example.nl";
    auto const stored = apply_with(world, form);

    CHECK(stored.referrer != world.noor.person);
    CHECK_FALSE(find_referrer(world.database, stored)->phone);
}

} // namespace intake
