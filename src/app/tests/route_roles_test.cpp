// Every route for every role: the status that comes back stands in tests/golden/route_roles.txt. Deny is the
// default, and a family of another location is not there (404). Write the file anew with
// HOMESTART_WRITE_GOLDEN=1 after looking at what changed.
#include "accounts/store/session_store.hpp"
#include "app/site.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/forwarding_connection.hpp"
#include "support/temporary_folder.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

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
        auto request = web::Request{
            .method = route.method,
            .path = path_of(route.path),
            .fetch_site = "same-origin",
            .id = "0123456789abcdef",
        };
        if (visitor.actor) {
            sign_in(request, *visitor.actor);
        }
        auto const answer = site_.answer(request);
        return std::to_string(answer.response.status);
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
            .site = world_.site,
            .secret = "a secret that is long enough to sign with",
            .clock = [this] { return world_.now; },
        };
    }

    // Real ids of the coordinator's own location.
    std::string path_of(std::string_view pattern) const
    {
        auto path = std::string{pattern};
        replace(path, "{case}", std::to_string(world_.sanne.value()));
        replace(path, "{volunteer}", std::to_string(world_.anna.value()));
        replace(path, "{kind}", "start");
        replace(path, "{step}", "place");
        replace(path, "{token}", "not-a-token");
        while (path.find('{') != std::string::npos) {
            auto const start = path.find('{');
            path.replace(start, path.find('}', start) - start + 1, "1");
        }
        return path;
    }

    static void replace(std::string& text, std::string_view what, std::string const& with)
    {
        if (auto const start = text.find(what); start != std::string::npos) {
            text.replace(start, what.size(), with);
        }
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

TEST_CASE("no page of a family, match or volunteer is there for another location's coordinator")
{
    auto visits = Visits{};
    auto const elsewhere = visits.visitors().at(2);
    for (auto const& route : visits.all_routes()) {
        auto const is_about_a_record =
            route.path.starts_with("/cases/{") || route.path.starts_with("/volunteers/{");
        if (needs_sign_in(route) && is_about_a_record) {
            CAPTURE(route.path);
            CHECK(visits.status(route, elsewhere) == "404");
        }
    }
}

} // namespace app
