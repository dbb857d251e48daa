// Every route for every role: the status that comes back stands in tests/golden/route_roles.txt. Deny is the
// default, and a family of another location is not there (404). Write the file anew with
// HOMESTART_WRITE_GOLDEN=1 after looking at what changed.
#include "accounts/store/session_store.hpp"
#include "app/site.hpp"
#include "intake/actions/record_call_permission.hpp"
#include "meetings/actions/plan_meeting.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/actions/ask_for_call.hpp"
#include "support/forwarding_connection.hpp"
#include "support/match_story.hpp"
#include "support/store/call_request_store.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

namespace app {

namespace {

struct Visitor {
    std::string_view name;
    std::optional<accounts::Actor> actor;
};

std::filesystem::path golden_file()
{
    return support::migrations_folder().parent_path() / "tests" / "golden" / "route_roles.txt";
}

std::string read(std::filesystem::path const& file)
{
    auto stream = std::ifstream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

// What an address can be about, all of it at Ria's location: Sanne, whom Anna supports, a parent who may be
// called, a volunteer who asked for a call, and a meeting of today.
class Records {
public:
    explicit Records(support::World& world)
        : words_{
              {"{case}", std::to_string(world.sanne.value())},
              {"{volunteer}", std::to_string(world.anna.value())},
              {"{match}", std::to_string(support::start_with_anna(world).value())},
              {"{permission}", std::to_string(permission(world).value())},
              {"{call}", std::to_string(call(world).value())},
              {"{meeting}", std::to_string(meeting(world).value())},
              {"{day}", base::to_iso(support::World::today)},
              {"{kind}", "start"},
              {"{step}", "place"},
              {"{token}", "not-a-token"},
              {"{mail}", "1"},
              {"{location}", std::to_string(world.aalten.value())},
              {"{language}", "nl"},
              {"{file}", "flat.pdf"},
          }
    {
    }

    [[nodiscard]] std::string fill_in(std::string path) const
    {
        for (auto const& [place, word] : words_) {
            if (auto const start = path.find(place); start != std::string::npos) {
                path.replace(start, place.size(), word);
            }
        }
        return path;
    }

private:
    static intake::CallPermissionId permission(support::World& world)
    {
        return intake::record_call_permission(
                   world.database,
                   world.occasion(),
                   {.municipality_code = "GM0197",
                    .referrer = world.jeroen.person,
                    .referrer_role = "jeugdverpleegkundige",
                    .parent_first_name = "Fatma",
                    .parent_phone = people::PhoneNumber::parse("0612345678").value(),
                    .permitted_on = support::World::today,
                    .how = intake::PermissionGiven::spoken,
                    .line = {},
                    .tell_start = true,
                    .language = text::Language::nl,
                    .submission_key = "fatma"}
        )
            .value();
    }

    static meetings::MeetingId meeting(support::World& world)
    {
        return meetings::plan_meeting(
                   world.database,
                   world.occasion(),
                   {.plan =
                        {.title = "Koffie en spelen",
                         .place = {.name = "Bibliotheek", .street = "Landstraat 1", .town = "Aalten"},
                         .municipality = locations::MunicipalityCode::parse("GM0197").value(),
                         .recurrence = {.first_day = support::World::today},
                         .hours = {.starts_at = "10:00", .ends_at = "11:30"}},
                    .submission_key = "coffee"}
        )
            .value();
    }

    static support::CallRequestId call(support::World& world)
    {
        support::ask_for_call(
            world.database,
            world.occasion_of(world.anna_signed_in),
            {.volunteer = world.anna, .urgency = support::CallUrgency::when_convenient}
        );
        return support::list_open_calls(world.database, world.aalten).front().id;
    }

    std::map<std::string_view, std::string> words_;
};

// A site over the world, and whoever signs in to it.
class Visits {
public:
    Visits() : log_{logging::Level::error, folder_.path() / "log"}, site_{parts()} {}

    std::vector<Visitor> visitors()
    {
        return {
            {"nobody", std::nullopt},
            {"coordinator", world_.ria},
            {"coordinator elsewhere", world_.joke},
            {"location manager", world_.wim},
            {"volunteer", world_.anna_signed_in},
            {"referrer", world_.jeroen},
            {"national", world_.noor},
        };
    }

    std::string status(Route const& route, Visitor const& visitor)
    {
        return std::to_string(answer(route, visitor).status);
    }

    web::Response answer(Route const& route, Visitor const& visitor)
    {
        auto request = web::Request{
            .method = route.method,
            .path = records_.fill_in(std::string{route.path}),
            .fetch_site = "same-origin",
            .id = "0123456789abcdef",
        };
        if (visitor.actor) {
            sign_in(request, *visitor.actor);
        }
        return site_.answer(request).response;
    }

    std::vector<Route> all_routes() { return routes(world_.site); }

private:
    SiteParts parts()
    {
        return {
            .database = pool_,
            .programme = world_.programme,
            .catalogues = world_.catalogues,
            .log = log_,
            .assets = world_.assets,
            .press = world_.press,
            .site = world_.site,
            .secret = "a secret that is long enough to sign with",
            .clock = [this] { return world_.now; },
        };
    }

    void sign_in(web::Request& request, accounts::Actor const& actor)
    {
        auto const token = crypto::random_token();
        accounts::insert_session(
            world_.database,
            {.account = actor.account,
             .token_hash = crypto::hash_token(token),
             .csrf_token = "token of the forms",
             .created_at = world_.now,
             .expires_at = world_.now + std::chrono::hours{1}}
        );
        request.cookies.emplace("__Host-session", token);
        if (request.method == web::Method::post) {
            request.form = web::Fields{{{"csrf", "token of the forms"}}};
        }
    }

    support::World world_;
    Records records_{world_};
    support::TemporaryFolder folder_;
    logging::Log log_;
    database::Pool pool_{
        [this] { return std::make_unique<support::ForwardingConnection>(world_.database); }, 1
    };
    Site site_;
};

std::string_view word_for(web::Method method)
{
    return method == web::Method::post ? "POST" : "GET";
}

std::string all_statuses(Visits& visits)
{
    auto lines = std::string{};
    for (auto const& route : visits.all_routes()) {
        lines += fmt::format("{} {}\n", word_for(route.method), route.path);
        for (auto const& visitor : visits.visitors()) {
            lines += fmt::format("    {:<22}{}\n", visitor.name, visits.status(route, visitor));
        }
    }
    return lines;
}

constexpr auto about_a_record = std::to_array<std::string_view>({
    "/cases/{",
    "/matches/{",
    "/volunteers/{",
    "/call-permissions/{",
    "/calls/{",
});

bool needs_sign_in(Route const& route)
{
    return route.who.needs_sign_in();
}

} // namespace

TEST_CASE("every route answers every role as the golden file says")
{
    auto visits = Visits{};
    auto const statuses = all_statuses(visits);
    if (std::getenv("HOMESTART_WRITE_GOLDEN") != nullptr) {
        std::ofstream{golden_file()} << statuses;
    }

    CHECK(statuses == read(golden_file()));
}

TEST_CASE("nobody opens a page that needs a sign-in, and no role opens a page that is not its own")
{
    auto visits = Visits{};
    for (auto const& route : visits.all_routes()) {
        if (!needs_sign_in(route)) {
            continue;
        }
        CAPTURE(route.path);
        auto const status = visits.status(route, {"nobody", std::nullopt});
        CHECK((status == "303" || status == "401"));
        for (auto const& visitor : visits.visitors()) {
            if (visitor.actor && !route.who.allows(visitor.actor->role)) {
                CHECK(visits.status(route, visitor) == "403");
            }
        }
    }
}

TEST_CASE("no page that anybody can open takes a file")
{
    auto visits = Visits{};
    for (auto const& route : visits.all_routes()) {
        for (auto const& visitor : visits.visitors()) {
            CAPTURE(route.path);
            CAPTURE(visitor.name);
            auto const body = visits.answer(route, visitor).body;
            CHECK_FALSE(body.contains("type=\"file\""));
            CHECK_FALSE(body.contains("multipart"));
        }
    }
}

TEST_CASE("no page of a family, match, volunteer or call is there for another location's coordinator")
{
    auto visits = Visits{};
    auto const elsewhere = visits.visitors().at(2);
    for (auto const& route : visits.all_routes()) {
        auto const begins_with = [&](std::string_view start) { return route.path.starts_with(start); };
        auto const for_staff = route.who.allows(accounts::Role::coordinator);
        if (needs_sign_in(route) && for_staff && std::ranges::any_of(about_a_record, begins_with)) {
            CAPTURE(route.path);
            CHECK(visits.status(route, elsewhere) == "404");
        }
    }
}

} // namespace app
