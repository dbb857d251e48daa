#include "accounts/actions/sign_in.hpp"
#include "accounts/store/account_store.hpp"
#include "agenda/model/day_list.hpp"
#include "agenda/pages/gather.hpp"
#include "agenda/store/agenda_store.hpp"
#include "demo/actions/demo_logins.hpp"
#include "demo/model/nation/years.hpp"
#include "demo/tests/nation_checks.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "intake/actions/enter_application.hpp"
#include "intake/store/family_case_store.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <set>

namespace demo {

namespace {

// ---- The definitions of the year figures in SQL, written by hand ----

// Families with a day between the start of support and the closing in 2024, with the first and last of these
// days.
constexpr auto supported_in_2024 = R"sql(
    WITH facts AS (
        SELECT c.id, c.location_id, c.municipality_code,
               (SELECT min(e.happened_on) FROM case_events e
                WHERE e.family_case_id = c.id AND e.kind = 'support_started') AS began,
               (SELECT min(e.happened_on) FROM case_events e
                WHERE e.family_case_id = c.id AND e.kind = 'closed') AS ended
        FROM family_cases c
    ), supported AS (
        SELECT id, location_id, municipality_code,
               CASE WHEN began < '2024-01-01' THEN '2024-01-01' ELSE began END AS first_day,
               CASE WHEN ended <= '2024-12-31' THEN ended ELSE '2024-12-31' END AS last_day
        FROM facts WHERE began <= '2024-12-31' AND (ended IS NULL OR ended >= '2024-01-01')
    ), involved AS (
        SELECT s.id, s.first_day, s.last_day, k.due_on, coalesce(k.born_in, k.due_on) AS birth, o.age_to_inclusive
        FROM supported s
        JOIN children k ON k.family_case_id = s.id
        JOIN offers o ON o.location_id = s.location_id AND o.municipality_code = s.municipality_code
    )
)sql";

constexpr auto active_volunteers = R"sql(
    SELECT count(DISTINCT m.volunteer_id)
    FROM matches m
    JOIN case_events e ON e.match_id = m.id AND e.kind = 'support_started' AND e.happened_on <= '2024-12-31'
    WHERE m.over_on IS NULL OR m.over_on >= '2024-01-01'
)sql";

std::int64_t number(database::Connection& database, std::string const& sql)
{
    auto rows = database.query(sql);
    rows.next();
    return rows.integer(0);
}

// The birthday on which a child is so old.
std::string years_after_birth(database::Connection const& database, std::string_view years)
{
    return database.engine() == database::Engine::sqlite
               ? fmt::format("date(birth, '+' || ({}) || ' years')", years)
               : fmt::format("CAST(birth + make_interval(years => {}) AS DATE)", years);
}

std::int64_t count_in_2024(database::Connection& database, std::string_view what)
{
    return number(database, fmt::format("{} {}", supported_in_2024, what));
}

void check_figures(database::Connection& database)
{
    auto const published = part_of(PublishedYear{}, one_in);
    auto const too_old = years_after_birth(database, "age_to_inclusive + 1");
    auto const two = years_after_birth(database, "2");

    CHECK(
        number(
            database,
            "SELECT count(DISTINCT municipality_code) FROM offers "
            "WHERE valid_from <= '2024-12-31' AND (valid_to IS NULL OR valid_to >= '2024-01-01')"
        )
        == 180
    );
    CHECK(count_in_2024(database, "SELECT count(*) FROM supported") == published.families);
    CHECK(number(database, active_volunteers) == published.volunteers);
    CHECK(
        count_in_2024(
            database,
            fmt::format("SELECT count(*) FROM involved WHERE birth <= last_day AND {} > first_day", too_old)
        )
        == published.children
    );
    CHECK(
        count_in_2024(
            database,
            fmt::format(
                "SELECT count(DISTINCT id) FROM involved WHERE birth <= last_day AND {} > first_day", two
            )
        )
        == published.families_with_child_under_two
    );
    CHECK(
        count_in_2024(database, "SELECT count(DISTINCT id) FROM involved WHERE due_on > first_day")
        == published.families_in_pregnancy
    );
}

void check_judgements(database::Connection& database)
{
    auto rows = database.query(
        R"sql(
            SELECT count(*), sum(mark), sum(CASE WHEN words = 'very_good' THEN 1 ELSE 0 END),
                   sum(CASE WHEN words = 'good' THEN 1 ELSE 0 END)
            FROM closings
            WHERE closed_on >= '2024-01-01' AND closed_on <= '2024-12-31' AND mark IS NOT NULL
        )sql"
    );
    rows.next();
    auto const count = static_cast<double>(rows.integer(0));
    CHECK(count > 50);
    // As near as whole parents can be.
    CHECK(std::abs(static_cast<double>(rows.integer(1)) - 8.9 * count) <= 1.0);
    CHECK(std::abs(static_cast<double>(rows.integer(2)) - 0.787 * count) <= 1.0);
    CHECK(rows.integer(2) + rows.integer(3) == rows.integer(0));
}

accounts::Actor actor_of(NationInDatabase& nation, std::string_view email)
{
    auto const address = people::EmailAddress::parse(email).value();
    return accounts::list_accounts_with_email(nation.database, address).at(0).actor;
}

accounts::Actor coordinator(NationInDatabase& nation)
{
    return actor_of(nation, "ria.hoitink@example.nl");
}

} // namespace

TEST_CASE("the facts of 2024 count to what was published")
{
    check_figures(twelfth().database);
    check_judgements(twelfth().database);
    CHECK(twelfth().years.back().year == 2024);
    CHECK(twelfth().report.municipalities == 180);
}

TEST_CASE("in about three of ten families of the national demo one parent takes care of the children")
{
    auto& database = twelfth().database;
    auto const families = [&](std::string const& of_which) {
        return count_in_2024(
            database, "SELECT count(*) FROM supported s JOIN family_cases c ON c.id = s.id " + of_which
        );
    };
    auto const known = families("WHERE c.household <> ''");
    auto const one_parent = families("WHERE c.household = 'one_parent'");
    CHECK(families("WHERE c.household NOT IN ('', 'one_parent', 'two_parents', 'other')") == 0);
    CHECK(std::abs(10 * one_parent - 3 * known) < known / 2);
    CHECK(known < families(""));
    CHECK(
        number(
            database,
            "SELECT count(*) FROM family_cases c WHERE c.household <> '' AND NOT EXISTS ("
            "SELECT 1 FROM case_events e WHERE e.family_case_id = c.id "
            "AND e.kind = 'acquaintance_held')"
        )
        == 0
    );
}

TEST_CASE("nothing in the national demo is what the programme forbids")
{
    auto const faults = faults_of_nation(twelfth().database, twelfth().world.programme, end_of_2024);
    CHECK(faults == std::vector<std::string>{});
}

TEST_CASE("another seed with more years and a later last day keeps 2024 and the rules")
{
    auto const last_day = base::Date{std::chrono::year{2025} / 4 / 10};
    auto nation = NationInDatabase{{.seed = 20, .years = 2, .until = last_day, .one_in = one_in}};

    check_figures(nation.database);
    CHECK(faults_of_nation(nation.database, nation.world.programme, last_day) == std::vector<std::string>{});
    CHECK(number(nation.database, "SELECT count(*) FROM visits WHERE visited_on > '2025-04-01'") > 0);
    CHECK(number(nation.database, "SELECT count(*) FROM visits WHERE visited_on > '2025-04-10'") == 0);
    CHECK(nation.years.back().year == 2025);
}

TEST_CASE("the same seed writes the same rows")
{
    auto again = NationInDatabase{wish_for_2024(1, one_in)};
    CHECK(support::contents_of(again.database) == support::contents_of(twelfth().database));
}

TEST_CASE("most volunteers who came to a family in 2024 were at intervision, and nobody who was not there yet"
)
{
    auto& database = twelfth().database;
    auto const active = number(database, active_volunteers);
    auto const came = number(
        database,
        std::string{active_volunteers}
            + " AND m.volunteer_id IN (SELECT a.volunteer_id FROM intervision_attendees a "
              "JOIN intervision_dates d ON d.id = a.date_id "
              "WHERE a.came AND d.held_on >= '2024-01-01' AND d.held_on <= '2024-12-31')"
    );
    CHECK(came > active * 65 / 100);
    CHECK(came < active * 95 / 100);
    CHECK(number(database, "SELECT count(*) FROM intervision_attendees WHERE NOT came") > active);
    CHECK(
        number(
            database,
            "SELECT count(*) FROM intervision_attendees a JOIN intervision_dates d ON d.id = a.date_id "
            "WHERE d.held_on < (SELECT min(e.happened_on) FROM volunteer_events e "
            "WHERE e.volunteer_id = a.volunteer_id AND e.kind = 'available') "
            "OR d.held_on >= (SELECT min(e.happened_on) FROM volunteer_events e "
            "WHERE e.volunteer_id = a.volunteer_id AND e.kind = 'stopped')"
        )
        == 0
    );
    CHECK(number(database, "SELECT count(*) FROM intervision_dates WHERE held_on > '2024-12-31'") > 0);
}

TEST_CASE("a group of the national demo meets six to ten times a year, on days on which people meet")
{
    auto& database = twelfth().database;
    auto const groups = number(database, "SELECT count(*) FROM intervision_groups");
    auto const dates = number(
        database,
        "SELECT count(*) FROM intervision_dates WHERE held_on >= '2024-01-01' AND held_on <= '2024-12-31'"
    );
    CHECK(groups >= number(database, "SELECT count(DISTINCT location_id) FROM volunteers"));
    CHECK(dates >= 5 * groups);
    CHECK(dates <= 10 * groups);
    CHECK(
        number(
            database,
            "SELECT count(*) FROM intervision_dates WHERE attendance_version = 0 AND held_on < '2024-12-27'"
        )
        == 0
    );
}

TEST_CASE("no mail of the national demo leaves, and every letter that was told of is there")
{
    CHECK(mail::list_waiting_mails(twelfth().database, twelfth().parts.now, 10).empty());
    CHECK(
        number(twelfth().database, "SELECT count(*) FROM case_events WHERE code = 'sent'")
        == number(twelfth().database, "SELECT count(*) FROM referrer_notices WHERE kind IN ('start', 'end')")
    );
    CHECK(number(twelfth().database, "SELECT count(*) FROM outbox_mails WHERE sent_at IS NULL") == 0);
}

TEST_CASE("everybody of the national demo who has a password can sign in with it")
{
    auto roles = std::multiset<accounts::Role>{};
    auto const limits =
        accounts::SessionLimits{.idle = std::chrono::hours{1}, .longest = std::chrono::hours{12}};
    for (auto const& login : list_demo_logins(twelfth().database, twelfth().parts.data_folder)) {
        CAPTURE(login.email);
        auto const wish = accounts::SignIn{.email = login.email, .password = std::string{demo_password}};
        CHECK(accounts::sign_in(twelfth().database, wish, limits, twelfth().parts.now));
        roles.insert(login.role);
    }
    CHECK(roles.count(accounts::Role::national) == 1);
    CHECK(roles.count(accounts::Role::location_manager) == 1);
    CHECK(roles.count(accounts::Role::coordinator) == 2);
    CHECK(roles.count(accounts::Role::volunteer) == 1);
    CHECK(
        number(twelfth().database, "SELECT count(*) FROM accounts WHERE password_hash IS NOT NULL")
        == static_cast<std::int64_t>(roles.size())
    );
}

TEST_CASE("a coordinator of the national demo has families, and things to do")
{
    auto& nation = twelfth();
    auto const http = support::get();
    auto request = accounts::SignedInRequest{
        accounts::PageRequest{
            .http = http,
            .database = nation.database,
            .programme = nation.world.programme,
            .catalogues = nation.world.catalogues,
            .texts = nation.world.texts,
            .site = nation.world.site,
            .assets = nation.world.assets,
            .press = nation.world.press,
            .now = nation.parts.now,
            .today = end_of_2024,
            .csrf_token = "form-token",
        },
        coordinator(nation)
    };
    auto const list = agenda::day_list(agenda::gather_due_items(request), end_of_2024);
    auto const cases = agenda::list_cases(
        nation.database, coordinator(nation).location.value(), {.words = {}, .also_over = true}
    );

    CHECK_FALSE(list.coming.empty());
    CHECK(list.late.size() < 40);
    CHECK(cases.size() > 10);
}

TEST_CASE("life goes on in a national demo: a new family gets the next number")
{
    auto nation = NationInDatabase{wish_for_2024(3, 40)};
    auto rows =
        nation.database.query("SELECT id, location_id FROM accounts WHERE role = 'coordinator' LIMIT 1");
    rows.next();
    auto const by = Doer{.location = rows.id<people::LocationId>(1), .by = rows.id<accounts::AccountId>(0)};
    auto const last = number(nation.database, "SELECT max(id) FROM family_cases");

    auto const entered = intake::enter_application(
        nation.database,
        occasion_on(nation.parts, by, end_of_2024),
        {.municipality_code = "GM0114",
         .postcode = "7811",
         .first_name = "Sanne",
         .last_name = {},
         .email = std::nullopt,
         .phone = people::PhoneNumber::parse("06 12345678"),
         .reach_by = intake::ReachBy::phone,
         .reach_when = {},
         .children = {},
         .home_language = "nl",
         .interpreter = false,
         .question = "Even iemand die luistert",
         .needs = {"emotional"},
         .language = text::Language::nl,
         .source = intake::ApplicationSource::coordinator,
         .applied_on = end_of_2024,
         .permission = std::nullopt,
         .submission_key = "after-the-demo"}
    );

    REQUIRE(entered);
    CHECK(entered->value() == last + 1);
}

TEST_CASE("a database with persons in it gets no nation")
{
    auto const refused =
        fill_nation(twelfth().database, twelfth().parts, wish_for_2024(1, one_in), [](NationYear const&) {});
    CHECK(refused.error() == DemoRefusal::people_there);
}

} // namespace demo
