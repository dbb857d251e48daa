#include "intake/actions/apply.hpp"
#include "intake/actions/call_after_permission.hpp"
#include "intake/actions/enter_application.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/forwarding_connection.hpp"

namespace intake {

namespace {

using given::day;

Application yasemin(std::string submission_key = "yasemin")
{
    return {
        .municipality_code = "GM0197",
        .postcode = "7121 AB",
        .first_name = "Yasemin",
        .last_name = "Kaya",
        .email = std::nullopt,
        .phone = people::PhoneNumber::parse("06 11112222"),
        .reach_by = ReachBy::phone,
        .reach_when = "na vieren",
        .children = {{.born_in = day("2025-06-01"), .due_on = std::nullopt}},
        .home_language = "tr",
        .interpreter = true,
        .question = "Mijn dochter slaapt niet.",
        .needs = {"informational", "connection"},
        .language = text::Language::nl,
        .source = ApplicationSource::coordinator,
        .applied_on = day("2026-11-21"),
        .permission = std::nullopt,
        .submission_key = std::move(submission_key),
    };
}

CallPermissionId permit_call(support::World& world, people::PersonId parent)
{
    return insert_call_permission(
        world.database,
        {.municipality_code = "GM0197",
         .referrer = world.jeroen.person,
         .referrer_role = "jeugdverpleegkundige",
         .parent = parent,
         .permitted_on = day("2026-11-19"),
         .how = PermissionGiven::spoken,
         .line = "Belt graag zelf terug",
         .tell_start = true,
         .submission_key = "permission"},
        world.occasion()
    );
}

people::PersonId insert_yasemin(support::World& world)
{
    return people::insert_person(
        world.database,
        {.location = world.aalten,
         .first_name = "Jasmin",
         .last_name = "",
         .email = std::nullopt,
         .phone = people::PhoneNumber::parse("06 11112222"),
         .language = text::Language::nl},
        world.now
    );
}

std::int64_t count(support::World& world, std::string const& table)
{
    auto rows = world.database.query("SELECT count(*) FROM " + table);
    rows.next();
    return rows.integer(0);
}

// Another submission of the same form comes in between: it is stored just before this one would be.
class OvertakenConnection final : public support::ForwardingConnection {
public:
    OvertakenConnection(database::Connection& other, std::function<void()> overtake)
        : ForwardingConnection{other}, overtake_{std::move(overtake)}
    {
    }

    std::unique_ptr<database::Cursor>
    open(std::string_view sql, std::span<database::Value const> parameters) override
    {
        if (overtake_ && sql.find("INSERT INTO family_cases") != std::string_view::npos) {
            ForwardingConnection::roll_back();
            std::exchange(overtake_, nullptr)();
            ForwardingConnection::begin();
        }
        return ForwardingConnection::open(sql, parameters);
    }

private:
    std::function<void()> overtake_;
};

} // namespace

TEST_CASE("a form that comes in twice at the same moment makes one case")
{
    auto world = support::World{};
    auto first = std::optional<FamilyCaseId>{};
    auto connection = OvertakenConnection{world.database, [&] {
                                              first = apply(world.database, yasemin(), world.occasion());
                                          }};

    auto const second = apply(connection, yasemin(), world.occasion());

    REQUIRE(first);
    CHECK(second == *first);
    CHECK(count(world, "family_cases") == 2); // Sanne's and this one
}

TEST_CASE("a form that comes in again later gives the case that is there")
{
    auto world = support::World{};
    auto const first = apply(world.database, yasemin(), world.occasion());
    CHECK(apply(world.database, yasemin(), world.occasion()) == first);
    CHECK(apply(world.database, yasemin("another form"), world.occasion()) != first);
}

TEST_CASE("an application by phone is stored with its first contact")
{
    auto world = support::World{};

    auto const id = enter_application(world.database, world.occasion(), yasemin()).value();

    auto const stored = load_family_case(world.database, id, world.aalten);
    CHECK(stored.responsible == world.ria.account);
    CHECK(stored.children.size() == 1);
    CHECK(needs::list_needs(world.database, id).size() == 2);
    auto const events = list_case_events(world.database, id);
    REQUIRE(events.size() == 2);
    CHECK(events[1].event.kind == programme::EventKind::contacted);
    CHECK(
        programme::given::when(load_history(world.database, id), "first_contact", "2026-11-21") == "nothing"
    );
}

TEST_CASE(
    "an application after a permission to call keeps the person, the referrer and what the parent allowed"
)
{
    auto world = support::World{};
    auto const parent = insert_yasemin(world);
    auto application = yasemin();
    application.permission = permit_call(world, parent);

    auto const id = enter_application(world.database, world.occasion(), application).value();

    auto const stored = load_family_case(world.database, id, world.aalten);
    CHECK(stored.parent == parent);
    CHECK(stored.referrer == world.jeroen.person);
    CHECK(people::load_person(world.database, parent, world.aalten).first_name == "Yasemin");
    CHECK(find_consent(world.database, id, ConsentPurpose::start_notice)->given);
    auto const settled = load_call_permission(world.database, *application.permission, world.aalten);
    CHECK(settled.outcome == CallOutcome::applied);
    CHECK(settled.family_case == id);
}

TEST_CASE("a permission to call leads to one application, also from two tabs")
{
    auto world = support::World{};
    auto application = yasemin();
    application.permission = permit_call(world, insert_yasemin(world));
    REQUIRE(enter_application(world.database, world.occasion(), application));

    application.submission_key = "the other tab";
    auto const again = enter_application(world.database, world.occasion(), application);

    CHECK(again.error() == ApplicationRefusal::permission_settled);
    CHECK(count(world, "family_cases") == 2);
}

TEST_CASE("an application is stored as a whole or not at all")
{
    auto world = support::World{};
    auto application = yasemin();
    application.permission = permit_call(world, insert_yasemin(world));
    auto const statements =
        support::check_all_or_nothing(world.database, [&](database::Connection& database) {
            static_cast<void>(enter_application(database, world.occasion(), application));
        });
    CHECK(statements > 10);
    CHECK(count(world, "family_cases") == 2);
}

TEST_CASE("calls that were not answered are counted, a form sent twice once")
{
    auto world = support::World{};
    auto const permission = permit_call(world, insert_yasemin(world));
    auto const wish = AttemptCall{
        .permission = permission,
        .attempt = {.tried_on = day("2026-11-20"), .note = "Voicemail", .submission_key = "call-form"},
    };

    REQUIRE(attempt_call(world.database, world.occasion(), wish));
    REQUIRE(attempt_call(world.database, world.occasion(), wish));

    auto const attempts = list_call_attempts(world.database, permission);
    REQUIRE(attempts.size() == 1);
    CHECK(attempts[0].note == "Voicemail");
}

TEST_CASE("calling ends with one outcome, and then there is nothing to call for")
{
    auto world = support::World{};
    auto const permission = permit_call(world, insert_yasemin(world));
    auto const not_wanted =
        SettleCall{.permission = permission, .outcome = CallOutcome::not_wanted, .on = day("2026-11-21")};
    REQUIRE(settle_call(world.database, world.occasion(), not_wanted));
    REQUIRE(settle_call(world.database, world.occasion(), not_wanted));

    auto other = not_wanted;
    other.outcome = CallOutcome::not_reached;
    CHECK(settle_call(world.database, world.occasion(), other).error() == CallRefusal::already_settled);
    auto const call =
        AttemptCall{.permission = permission, .attempt = {.tried_on = day("2026-11-21"), .note = {}}};
    CHECK(attempt_call(world.database, world.occasion(), call).error() == CallRefusal::already_settled);
    CHECK(list_open_call_permissions(world.database, world.aalten).empty());
}

TEST_CASE("a permission to call belongs to its location, and its calls are kept as a whole or not at all")
{
    auto world = support::World{};
    auto const permission = permit_call(world, insert_yasemin(world));
    auto const elsewhere = world.occasion_of(world.joke);
    auto const call =
        AttemptCall{.permission = permission, .attempt = {.tried_on = day("2026-11-20"), .note = {}}};
    auto const outcome =
        SettleCall{.permission = permission, .outcome = CallOutcome::not_reached, .on = day("2026-11-21")};
    auto application = yasemin();
    application.permission = permission;
    CHECK_THROWS_AS(attempt_call(world.database, elsewhere, call), base::NotFound);
    CHECK_THROWS_AS(settle_call(world.database, elsewhere, outcome), base::NotFound);
    CHECK_THROWS_AS(enter_application(world.database, elsewhere, application), base::NotFound);

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(attempt_call(database, world.occasion(), call));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(settle_call(database, world.occasion(), outcome));
    });
}

} // namespace intake
