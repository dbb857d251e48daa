#include "intake/pages/application_pages.hpp"
#include "intake/pages/call_permission_pages.hpp"
#include "intake/pages/inbox_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "intake/tests/served_places.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

namespace {

using given::day;
using support::says;
using support::TypedFields;

CallPermissionId permit_call_to_fatma(support::World& world)
{
    auto const parent = people::insert_person(
        world.database,
        {.location = world.aalten,
         .first_name = "Fatma",
         .last_name = "",
         .email = std::nullopt,
         .phone = people::PhoneNumber::parse("06 12345678"), // also the number of Sanne
         .language = text::Language::nl},
        world.now
    );
    return insert_call_permission(
        world.database,
        {.municipality_code = "GM0197",
         .referrer = world.jeroen.person,
         .referrer_role = "jeugdverpleegkundige",
         .parent = parent,
         .permitted_on = day("2026-11-10"),
         .how = PermissionGiven::spoken,
         .line = "Liefst <'s avonds>",
         .tell_start = true,
         .submission_key = "fatma"},
        world.occasion()
    );
}

web::Response open_inbox(support::World& world, accounts::Actor const& actor)
{
    return world.open(show_inbox, actor, support::get());
}

support::PathParameters of_permission(CallPermissionId id)
{
    return {{"permission", std::to_string(id.value())}};
}

TypedFields fatma_applies()
{
    return {
        {"first_name", "Fatma"},
        {"phone", "06 23456789"},
        {"postcode", "7121ab"},
        {"children", "6-2025, 3-2022"},
        {"question", "Ik wil graag <eens> praten."},
        {"needs", "emotional"},
        {"needs", "connection"},
        {"home_language", "tr"},
        {"interpreter", "yes"},
        {"submission_key", "k"},
    };
}

web::Response apply_by_phone(support::World& world, TypedFields form)
{
    return world.open(create_application, world.ria, support::post({}, std::move(form)));
}

TypedFields with(TypedFields fields, std::string const& name, std::string const& value)
{
    std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    fields.emplace_back(name, value);
    return fields;
}

} // namespace

TEST_CASE("the inbox shows who waits for a call, how long, and who may be the same person")
{
    auto world = support::World{};
    permit_call_to_fatma(world);

    auto const inbox = open_inbox(world, world.ria);

    CHECK(inbox.status == 200);
    CHECK(says(inbox, "Sanne de Boer"));
    CHECK(says(inbox, "Ik slaap al weken slecht"));
    CHECK(says(inbox, "5 dagen"));  // since 16 November
    CHECK(says(inbox, "11 dagen")); // since 10 November
    CHECK(says(inbox, "via Jeroen Smit"));
    CHECK(says(inbox, "Liefst &lt;'s avonds&gt;"));
    CHECK(says(inbox, "5 dagen te laat")); // due on 16 November: the fifteenth is a Sunday
    CHECK(says(inbox, "Misschien hetzelfde gezin"));
    CHECK(says(inbox, "zelfde telefoonnummer"));
}

TEST_CASE("the inbox is of the own location")
{
    auto world = support::World{};
    permit_call_to_fatma(world);
    auto const inbox = open_inbox(world, world.joke);
    CHECK_FALSE(says(inbox, "Sanne"));
    CHECK_FALSE(says(inbox, "Fatma"));
    CHECK(says(inbox, "Geen nieuwe aanmeldingen."));
}

TEST_CASE("who was spoken to is no longer in the inbox; who was not reached is")
{
    auto world = support::World{};
    given::tell(world, {{programme::EventKind::contact_attempted, "2026-11-17"}});
    CHECK(says(open_inbox(world, world.ria), "1 keer niet bereikt"));
    given::tell(world, {{programme::EventKind::contacted, "2026-11-18"}});
    CHECK_FALSE(says(open_inbox(world, world.ria), "Sanne"));
}

TEST_CASE("a permission to call shows what the referrer wrote, and takes calls and an outcome")
{
    auto world = support::World{};
    auto const id = permit_call_to_fatma(world);
    auto const path = of_permission(id);

    auto const opened = world.open(show_call_permission, world.ria, support::get(path));
    CHECK(opened.status == 200);
    CHECK(says(opened, "Jeroen Smit, jeugdverpleegkundige"));
    CHECK(says(opened, "/applications/new?permission=" + std::to_string(id.value())));

    auto const call = support::post(path, {{"note", "Voicemail"}, {"submission_key", "k"}});
    CHECK(world.open(create_call_attempt, world.ria, call).status == 303);
    CHECK(world.open(create_call_attempt, world.ria, call).status == 303);
    CHECK(list_call_attempts(world.database, id).size() == 1);

    auto const outcome = support::post(path, {{"outcome", "not_wanted"}});
    CHECK(world.open(create_call_outcome, world.ria, outcome).header("Location") == "/inbox");
    auto const late = support::post(path, {{"note", "Nog een keer"}, {"submission_key", "other"}});
    auto const refused = world.open(create_call_attempt, world.ria, late);
    CHECK(refused.status == 422);
    CHECK(says(refused, "Dit is al afgerond"));
}

TEST_CASE("an outcome must be chosen, and an application has its own form")
{
    auto world = support::World{};
    auto const path = of_permission(permit_call_to_fatma(world));
    for (auto const* const outcome : {"", "applied", "nonsense"}) {
        auto const http = support::post(path, {{"outcome", outcome}});
        CHECK(world.open(create_call_outcome, world.ria, http).status == 422);
    }
    auto const in_future = support::post(path, {{"on", "2026-12-01"}, {"note", "Voicemail"}});
    auto const refused = world.open(create_call_attempt, world.ria, in_future);
    CHECK(refused.status == 422);
    CHECK(says(refused, "Voicemail"));
}

TEST_CASE("the coordinator sees who recorded it, and whether the address is one of work")
{
    auto world = support::World{};
    auto const id = permit_call_to_fatma(world);
    CHECK(says(open_inbox(world, world.ria), "via Jeroen Smit, jeugdverpleegkundige"));
    CHECK_FALSE(says(open_inbox(world, world.ria), "geen werkadres"));

    world.site.mail_domains = people::parse_mail_domains("personal example.nl").value();
    CHECK(says(open_inbox(world, world.ria), "geen werkadres"));
    auto const page = world.open(show_call_permission, world.ria, support::get(of_permission(id)));
    CHECK(says(page, "Jeroen@example.nl"));
    CHECK(says(page, "geen werkadres"));
}

TEST_CASE("a telephone number that was recorded again stays one row, which says by whom")
{
    auto world = support::World{};
    auto const id = permit_call_to_fatma(world);
    auto const first = load_call_permission(world.database, id, world.aalten);
    insert_call_permission(
        world.database,
        {.municipality_code = "GM0197",
         .referrer = world.jeroen.person,
         .referrer_role = "schoolmaatschappelijk werker",
         .parent = first.parent,
         .permitted_on = day("2026-11-12"),
         .how = PermissionGiven::spoken,
         .line = "",
         .tell_start = false,
         .submission_key = "again",
         .repeats = id},
        world.occasion()
    );
    CHECK(says(open_inbox(world, world.ria), "nog 1 keer doorgegeven"));
    auto const page = world.open(show_call_permission, world.ria, support::get(of_permission(id)));
    CHECK(says(page, "Jeroen Smit, schoolmaatschappelijk werker, 12 november 2026"));
}

TEST_CASE("the coordinator blocks an address and allows it again, each twice without harm")
{
    auto world = support::World{};
    auto const path = of_permission(permit_call_to_fatma(world));
    auto const says_now = [&](std::string_view words) {
        return says(world.open(show_call_permission, world.ria, support::get(path)), words);
    };
    CHECK(says_now("Blokkeer dit e-mailadres"));
    for (auto i = 0; i < 2; ++i) {
        auto const blocked =
            world.open(create_referrer_block, world.ria, support::post(path, {{"block", "on"}}));
        CHECK(blocked.status == 303);
    }
    CHECK(says_now("Sta dit e-mailadres weer toe"));
    for (auto i = 0; i < 2; ++i) {
        world.open(create_referrer_block, world.ria, support::post(path, {{"block", "off"}}));
    }
    CHECK(says_now("Blokkeer dit e-mailadres"));
}

TEST_CASE("the coordinator keeps that the parent wants nothing told, while there is no case")
{
    auto world = support::World{};
    given::insert_served_places(world);
    auto const id = permit_call_to_fatma(world);
    auto const path = of_permission(id);
    for (auto i = 0; i < 2; ++i) {
        CHECK(world.open(create_referrer_withdrawal, world.ria, support::post(path, {})).status == 303);
    }
    auto const page = world.open(show_call_permission, world.ria, support::get(path));
    CHECK(says(page, "De ouder wil dat niet meer."));
    CHECK_FALSE(says(page, "Laat de verwijzer niets meer horen"));

    auto const typed = with(fatma_applies(), "permission", std::to_string(id.value()));
    auto const applied = apply_by_phone(world, typed);
    REQUIRE(applied.status == 303);
    auto const family_case = FamilyCaseId{std::stoll(std::string{applied.header("Location").substr(7)})};
    for (auto const purpose : {ConsentPurpose::start_notice, ConsentPurpose::end_notice}) {
        CHECK_FALSE(find_consent(world.database, family_case, purpose).value().given);
    }

    auto const late = world.open(create_referrer_withdrawal, world.ria, support::post(path, {}));
    CHECK(late.status == 422);
    CHECK(says(late, "Dit is al afgerond"));
}

TEST_CASE("a permission to call of another location is not found")
{
    auto world = support::World{};
    auto const id = permit_call_to_fatma(world);
    for (auto const page :
         {show_call_permission,
          create_call_attempt,
          create_call_outcome,
          create_referrer_withdrawal,
          create_referrer_block}) {
        CHECK_THROWS_AS(world.open(page, world.joke, support::post(of_permission(id), {})), base::NotFound);
    }
    auto const http = support::get({}, {{"permission", std::to_string(id.value())}});
    CHECK_THROWS_AS(world.open(show_new_application, world.joke, http), base::NotFound);
    CHECK_THROWS_AS(
        world.open(show_new_application, world.ria, support::get({}, {{"permission", "x"}})), base::NotFound
    );
}

TEST_CASE("an application by phone begins a case in the municipality of the postcode")
{
    auto world = support::World{};
    given::insert_served_places(world);

    auto const response = apply_by_phone(world, fatma_applies());

    REQUIRE(response.status == 303);
    auto const id = FamilyCaseId{std::stoll(std::string{response.header("Location").substr(7)})};
    auto const stored = load_family_case(world.database, id, world.aalten);
    CHECK(stored.municipality_code == "GM0197");
    CHECK(stored.postcode == "7121 AB");
    CHECK(stored.question == "Ik wil graag <eens> praten.");
    CHECK(stored.children.size() == 2);
    CHECK(stored.interpreter);
    CHECK(apply_by_phone(world, fatma_applies()).header("Location") == response.header("Location"));
}

TEST_CASE("an application is prefilled from a permission to call, and settles it")
{
    auto world = support::World{};
    given::insert_served_places(world);
    auto const id = permit_call_to_fatma(world);
    auto const http = support::get({}, {{"permission", std::to_string(id.value())}});
    auto const opened = world.open(show_new_application, world.ria, http);
    CHECK(says(opened, "value=\"Fatma\""));
    CHECK(says(opened, "value=\"06 12 34 56 78\""));
    CHECK(says(opened, "Misschien hetzelfde gezin"));

    auto const typed = with(fatma_applies(), "permission", std::to_string(id.value()));
    CHECK(apply_by_phone(world, typed).status == 303);
    CHECK(list_open_call_permissions(world.database, world.aalten).empty());

    auto const other_tab = apply_by_phone(world, with(typed, "submission_key", "other tab"));
    CHECK(other_tab.status == 422);
    CHECK(says(other_tab, "al afgerond"));
    CHECK(says(other_tab, "Ik wil graag &lt;eens&gt; praten."));
}

TEST_CASE("a postcode decides the municipality, and the page asks when it leaves a choice")
{
    auto world = support::World{};
    given::insert_served_places(world);
    auto const elsewhere = apply_by_phone(world, with(fatma_applies(), "postcode", "7101 AA"));
    CHECK(elsewhere.status == 422);
    CHECK(says(elsewhere, "Deze postcode ligt in Winterswijk."));
    CHECK(says(
        apply_by_phone(world, with(fatma_applies(), "postcode", "9999")), "We kennen deze postcode niet."
    ));

    // One of two municipalities is served: no question.
    auto const border = with(fatma_applies(), "postcode", "7126 AA");
    CHECK(apply_by_phone(world, border).status == 303);

    given::serve(world, world.aalten, "GM0294");
    auto const other_family = with(with(border, "phone", "06 34567890"), "children", "1-2020");
    auto const both = with(other_family, "submission_key", "both");
    auto const asked = apply_by_phone(world, both);
    CHECK(asked.status == 422);
    CHECK(says(asked, "Kies in welke gemeente het gezin woont."));
    CHECK(apply_by_phone(world, with(both, "municipality", "GM0294")).status == 303);
}

TEST_CASE("an application says all that is missing at once and keeps what was typed")
{
    auto world = support::World{};
    auto const response = apply_by_phone(world, {{"question", "Ik ben <moe>"}, {"email", "sanne"}});
    CHECK(response.status == 422);
    CHECK(says(response, "Ik ben &lt;moe&gt;"));
    for (auto const* const words :
         {"Vul de voornaam in.",
          "Dit e-mailadres klopt niet.",
          "Vul een postcode in",
          "Vul van elk kind de geboortemaand in",
          "Kies een taal uit de lijst."}) {
        CAPTURE(words);
        CHECK(says(response, words));
    }
}

TEST_CASE("a child is born in a month that has begun, or expected within ten months")
{
    auto world = support::World{};
    given::insert_served_places(world);
    auto const born_later = apply_by_phone(world, with(fatma_applies(), "children", "12-2026"));
    CHECK(says(born_later, "“12-2026” is geen geboortemaand."));
    auto const no_born = with(fatma_applies(), "children", "");
    CHECK(says(apply_by_phone(world, with(no_born, "due_on", "2027-12-01")), "Deze datum ligt te ver weg."));
    CHECK(says(apply_by_phone(world, with(no_born, "due_on", "2026-08-01")), "Deze datum is al geweest."));
    CHECK(apply_by_phone(world, with(no_born, "due_on", "2027-02-01")).status == 303);
}

} // namespace intake
