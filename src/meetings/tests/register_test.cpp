#include "meetings/actions/change_date.hpp"
#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/store/registration_store.hpp"
#include "meetings/tests/given.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/database/migrations.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

#include <atomic>
#include <thread>

namespace meetings {

namespace {

using given::day;

std::expected<RegistrationId, MeetingRefusal> enrol(support::World& world, RegisterForMeeting const& wish)
{
    return register_for_meeting(world.database, world.occasion(), wish);
}

std::vector<Registration> registered(support::World& world, MeetingId id)
{
    return list_registrations(world.database, {.meeting = id, .planned_on = day("2026-11-24")});
}

// A database that several connections share, with one meeting for two families.
class SharedMeeting {
public:
    SharedMeeting()
    {
        auto const connection = database_.connect();
        database::migrate(*connection, support::migrations_folder());
        connection->execute("INSERT INTO organisations (name, demo) VALUES ('Welzijn', $1)", false);
        connection->execute(
            "INSERT INTO locations (organisation_id, name, demo) VALUES (1, 'Aalten', $1)", false
        );
        connection->execute(R"sql(
            INSERT INTO municipalities
                (code, name, short_name, search_key, full_search_key, province_code, province, latitude, longitude,
                 inhabitants, valid_from)
            VALUES ('GM0197', 'Aalten', 'Aalten', 'aalten', 'aalten', 'PV25', 'Gelderland', 51.92, 6.58, 27000,
                    '1900-01-01')
        )sql");
        auto const planned =
            plan_meeting(*connection, occasion(), {.plan = given::coffee(), .submission_key = "shared"});
        REQUIRE(planned);
    }

    // True when there was room for this parent.
    bool enrol(int number)
    {
        auto const connection = database_.connect();
        auto const phone = "06123456" + std::to_string(10 + number);
        return register_for_meeting(
                   *connection,
                   occasion(),
                   given::parent(MeetingId{1}, "Ouder " + std::to_string(number), phone)
        )
            .has_value();
    }

    int count()
    {
        auto const connection = database_.connect();
        return count_registrations(*connection, {.meeting = MeetingId{1}, .planned_on = day("2026-11-24")});
    }

private:
    [[nodiscard]] accounts::Occasion occasion() const
    {
        auto here = world_.occasion();
        here.location = LocationId{1};
        here.by = std::nullopt;
        return here;
    }

    support::World world_; // for the programme and the texts
    support::EmptyDatabase database_;
};

} // namespace

TEST_CASE("a parent registers, and gets a letter with a link to withdraw")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    REQUIRE(enrol(world, given::fatma(id)));

    auto const found = registered(world, id);
    REQUIRE(found.size() == 1);
    CHECK(found[0].children == 1);
    auto const person = people::load_person(world.database, found[0].person, world.aalten);
    CHECK(person.first_name == "Fatma");
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].subject == "Je komt naar Koffie en spelen");
    CHECK(letters[0].body.find("dinsdag 24 november, 10:00 tot 11:30 uur") != std::string::npos);
    CHECK(letters[0].body.find("Bibliotheek Aalten, Landstraat 1, Aalten") != std::string::npos);
    CHECK(find_registration_by_token(world.database, "no such token") == std::nullopt);
}

TEST_CASE("a letter is in the language in which she registered")
{
    auto world = support::World{};
    auto wish = given::fatma(given::plan(world));
    wish.language = text::Language::en;
    REQUIRE(enrol(world, wish));
    CHECK(support::waiting_letters(world).at(0).body.starts_with("Dear Fatma,"));
}

TEST_CASE("who gave a telephone number gets no letter")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    REQUIRE(enrol(world, given::parent(id, "Sofie", "0612345678")));
    CHECK(registered(world, id).size() == 1);
    CHECK(support::waiting_letters(world).empty());
}

TEST_CASE("the same form sent twice is one registration, and who comes again changes the number of children")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto wish = given::fatma(id);
    auto const first = enrol(world, wish);
    CHECK(enrol(world, wish) == first);

    wish.submission_key = "another form";
    wish.children = 3;
    CHECK(enrol(world, wish) == first);

    REQUIRE(registered(world, id).size() == 1);
    CHECK(registered(world, id)[0].children == 3);
    CHECK(support::waiting_letters(world).size() == 1);
}

TEST_CASE("a parent of a family that we know is the same person")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const sanne = people::load_person(world.database, world.sanne_person, world.aalten);
    auto wish = given::fatma(id);
    wish.first_name = "sanne";
    wish.email = sanne.email;
    REQUIRE(enrol(world, wish));
    CHECK(registered(world, id).at(0).person == world.sanne_person);
}

TEST_CASE("there are no more families than places, and a place that comes free can be taken")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const first = enrol(world, given::fatma(id));
    REQUIRE(enrol(world, given::parent(id, "Sofie", "0612345678")));

    auto const mia = given::parent(id, "Mia", "0687654321");
    CHECK(enrol(world, mia).error() == MeetingRefusal::is_full);
    CHECK(enrol(world, given::parent(id, "Mia", "0687654321", "2026-12-01")));

    withdraw_from_meeting(world.database, world.occasion(), first.value());
    withdraw_from_meeting(world.database, world.occasion(), first.value());
    CHECK(enrol(world, mia));
    CHECK(registered(world, id).size() == 2);
}

TEST_CASE("of eight parents who come at one moment for two places, two get one")
{
    auto meeting = SharedMeeting{};
    auto taken = std::atomic{0};
    auto problems = std::atomic{0};
    {
        auto parents = std::vector<std::jthread>{};
        for (auto number = 0; number < 8; ++number) {
            parents.emplace_back([&meeting, &taken, &problems, number] {
                try {
                    taken += meeting.enrol(number) ? 1 : 0;
                } catch (std::exception const&) {
                    ++problems;
                }
            });
        }
    }
    CHECK(problems == 0);
    CHECK(taken == 2);
    CHECK(meeting.count() == 2);
}

TEST_CASE("nobody registers for what was, is cancelled, or needs no registration")
{
    auto world = support::World{};
    auto plan = given::coffee();
    plan.recurrence.first_day = day("2026-11-17");
    auto const id = given::plan(world, plan);
    CHECK(enrol(world, given::fatma(id, "2026-11-17")).error() == MeetingRefusal::is_over);

    REQUIRE(change_date(
        world.database, world.occasion(), id, {.planned_on = day("2026-12-01"), .kind = ChangeKind::cancelled}
    ));
    CHECK(enrol(world, given::fatma(id, "2026-12-01")).error() == MeetingRefusal::is_cancelled);

    auto open = given::coffee();
    open.title = "Inloop";
    open.registering = Registering::not_needed;
    CHECK(enrol(world, given::fatma(given::plan(world, open))).error() == MeetingRefusal::not_by_name);
    CHECK_THROWS_AS(enrol(world, given::fatma(id, "2026-11-18")), base::NotFound);
}

TEST_CASE("a failing database leaves nobody half registered")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = register_for_meeting(database, world.occasion(), given::fatma(id));
        REQUIRE(done);
    });
    auto const registration = registered(world, id).at(0).id;
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        withdraw_from_meeting(database, world.occasion(), registration);
    });
}

} // namespace meetings
