#include "accounts/actions/choose_password.hpp"
#include "accounts/actions/close_account.hpp"
#include "accounts/actions/mailed_links.hpp"
#include "accounts/actions/sign_in.hpp"
#include "accounts/pages/sign_in_pages.hpp"
#include "accounts/store/account_store.hpp"
#include "accounts/store/session_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>

namespace accounts {

namespace {

using namespace std::chrono_literals;

constexpr auto right_password = "de appels zijn rijp";
constexpr auto wrong_password = "de peren zijn rijp";

struct Door {
    Door()
    {
        static auto const hash = crypto::hash_password(right_password);
        set_password_hash(world.database, world.ria.account, hash);
        set_password_hash(world.database, world.wim.account, hash);
    }

    std::expected<SignedIn, SignInRefusal>
    knock(std::string email, std::string password, Origin origin = {.network = "203.0.113.7", .browser = ""})
    {
        return sign_in(
            world.database,
            {.email = std::move(email), .password = std::move(password), .origin = std::move(origin)},
            world.site.session_limits,
            world.now
        );
    }

    // Attempts with a wrong password, at the same moment.
    void guess(std::string const& email, int times, Origin const& origin = {.network = "", .browser = ""})
    {
        for (auto i = 0; i < times; ++i) {
            CHECK_FALSE(knock(email, wrong_password, origin));
        }
    }

    bool is_let_in(std::string const& email, Origin const& origin = {.network = "", .browser = ""})
    {
        return knock(email, right_password, origin).has_value();
    }

    std::int64_t count(std::string const& table)
    {
        auto rows = world.database.query("SELECT count(*) FROM " + table);
        rows.next();
        return rows.integer(0);
    }

    support::World world;
};

constexpr auto ria = "ria@example.nl";

web::Request typed(std::string const& email, std::string const& password)
{
    return support::post({}, {{"email", email}, {"password", password}});
}

} // namespace

TEST_CASE("after five wrong passwords even the right one waits a minute")
{
    auto door = Door{};
    door.guess(ria, 5);

    auto const refused = door.knock(ria, right_password);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().wait == 1min);

    door.world.now += 59s;
    CHECK_FALSE(door.is_let_in(ria));
    door.world.now += 1s;
    CHECK(door.is_let_in(ria));
}

TEST_CASE("a refused attempt does not make the wait longer")
{
    auto door = Door{};
    door.guess(ria, 50);

    door.world.now += 1min;

    CHECK(door.is_let_in(ria));
}

TEST_CASE("whoever signs in begins to count anew")
{
    auto door = Door{};
    door.guess(ria, 4);
    REQUIRE(door.is_let_in(ria));

    door.guess(ria, 4);

    CHECK(door.is_let_in(ria));
    CHECK(door.count("sign_in_attempts") == 0);
}

TEST_CASE("an address that nobody has is refused in the same way")
{
    auto door = Door{};
    for (auto const* const email : {ria, "niemand@example.nl", "geen adres"}) {
        CAPTURE(email);
        for (auto i = 0; i < 5; ++i) {
            CHECK_FALSE(door.knock(email, wrong_password).error().wait);
        }
        CHECK(door.knock(email, wrong_password).error().wait == 1min);
    }
}

TEST_CASE("an address in capitals or with a blank is the same address")
{
    auto door = Door{};
    door.guess("Ria@Example.nl ", 3);
    door.guess("ria@example.NL", 2);

    CHECK_FALSE(door.is_let_in(ria));
}

TEST_CASE("attempts are forgotten after an hour, and removed")
{
    auto door = Door{};
    door.guess(ria, 5);

    door.world.now += 61min;
    door.guess(ria, 1);

    CHECK(door.count("sign_in_attempts") == 1);
    CHECK(door.is_let_in(ria));
}

TEST_CASE("a clock that was put back keeps nobody out")
{
    auto door = Door{};
    door.guess(ria, 5);

    door.world.now -= std::chrono::days{3};

    CHECK(door.is_let_in(ria));
}

TEST_CASE("who guesses at many addresses from one network waits, and others do not")
{
    auto door = Door{};
    auto const guesser = Origin{.network = "203.0.113.7", .browser = ""};
    for (auto i = 0; i < 30; ++i) {
        door.guess("iemand" + std::to_string(i) + "@example.nl", 1, guesser);
    }

    CHECK_FALSE(door.is_let_in(ria, guesser));
    CHECK(door.is_let_in(ria, {.network = "198.51.100.1", .browser = ""}));
}

TEST_CASE("signing in with an own account does not clear what a network tried")
{
    auto door = Door{};
    auto const guesser = Origin{.network = "203.0.113.7", .browser = ""};
    for (auto i = 0; i < 29; ++i) {
        door.guess("iemand" + std::to_string(i) + "@example.nl", 1, guesser);
    }
    REQUIRE(door.is_let_in("wim@example.nl", guesser));
    door.guess("nog.iemand@example.nl", 1, guesser);

    CHECK_FALSE(door.is_let_in(ria, guesser));
}

TEST_CASE("a stranger who guesses does not keep out who signed in here before")
{
    auto door = Door{};
    auto const own = Origin{.network = "203.0.113.7", .browser = "the browser of Ria"};
    REQUIRE(door.is_let_in(ria, own));
    door.guess(ria, 20, {.network = "203.0.113.7", .browser = "a browser of a stranger"});

    CHECK(door.is_let_in(ria, own));
    CHECK_FALSE(door.is_let_in(ria, {.network = "203.0.113.7", .browser = "a browser of a stranger"}));
}

TEST_CASE("in her own browser too, five wrong passwords are enough, for this account alone")
{
    auto door = Door{};
    auto const own = Origin{.network = "", .browser = "the browser of Ria"};
    REQUIRE(door.is_let_in(ria, own));
    door.guess(ria, 5, own);

    CHECK_FALSE(door.is_let_in(ria, own));
    CHECK(door.is_let_in("wim@example.nl", own));
}

TEST_CASE("a browser in which nobody signed in for half a year is a strange one")
{
    auto door = Door{};
    auto const own = Origin{.network = "", .browser = "the browser of Ria"};
    REQUIRE(door.is_let_in(ria, own));
    REQUIRE(door.count("known_browsers") == 1);

    door.world.now += std::chrono::days{181};
    REQUIRE(door.is_let_in("wim@example.nl", {.network = "", .browser = "another browser"}));

    CHECK(door.count("known_browsers") == 1);
}

TEST_CASE("a new password by mailed link ends the wait and forgets her browsers")
{
    auto door = Door{};
    REQUIRE(door.is_let_in(ria, {.network = "", .browser = "the browser of Ria"}));
    door.guess(ria, 5);
    auto const token = issue_link(
        door.world.database,
        {.purpose = LinkPurpose::password,
         .subject = door.world.ria.account.value(),
         .person = door.world.ria.person,
         .location = door.world.ria.location,
         .created_at = door.world.now,
         .expires_at = door.world.now + 1h}
    );
    auto const link = open_link(door.world.database, LinkPurpose::password, token, door.world.now).value();

    REQUIRE(choose_password(door.world.database, link, "een heel nieuwe zin", door.world.now));

    CHECK(door.knock(ria, "een heel nieuwe zin"));
    CHECK(door.count("known_browsers") == 0);
}

TEST_CASE("a closed account is answered as one that is not there")
{
    auto door = Door{};
    close_account(door.world.database, door.world.ria.account, door.world.now);

    auto const refused = door.knock(ria, right_password);

    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().wait);
}

TEST_CASE("the page says how long to wait, keeps the address and tells browsers the same")
{
    auto door = Door{};
    door.guess(ria, 5);

    auto const page = door.world.open(create_session, typed(ria, right_password));

    CHECK(page.status == 429);
    CHECK(page.header("Retry-After") == "60");
    CHECK(support::says(page, "Wacht 1 minuut en probeer het dan nog eens."));
    CHECK(support::says(page, "value=\"ria@example.nl\""));
    CHECK_FALSE(support::says(page, right_password));
}

TEST_CASE("a page with a wrong password is the same for an address that nobody has")
{
    auto door = Door{};
    for (auto i = 0; i < 6; ++i) {
        auto known = door.world.open(create_session, typed(ria, wrong_password));
        auto const unknown = door.world.open(create_session, typed("rio@example.nl", wrong_password));
        CHECK(known.status == unknown.status);
        auto const at = known.body.find("ria@example.nl");
        REQUIRE(at != std::string::npos);
        known.body.replace(at, std::string_view{ria}.size(), "rio@example.nl");
        CHECK(known.body == unknown.body);
    }
}

TEST_CASE("a browser keeps a cookie by which it is known once somebody signed in")
{
    auto door = Door{};
    auto request = typed(ria, right_password);
    auto const token = crypto::random_token();
    request.cookies["__Host-browser"] = token;
    auto const kept = door.world.open(create_session, request);
    auto const fresh = door.world.open(create_session, typed(ria, right_password));
    auto const refused = door.world.open(create_session, typed(ria, wrong_password));
    request.cookies["__Host-browser"] = "no token; of ours";
    auto const replaced = door.world.open(create_session, request);

    auto const names_browser = [](web::Response const& response, std::string_view begin) {
        return std::ranges::any_of(response.headers, [&](auto const& header) {
            return header.first == "Set-Cookie" && header.second.find(begin) != std::string::npos;
        });
    };
    CHECK(names_browser(kept, "__Host-browser=" + token));
    CHECK(names_browser(fresh, "__Host-browser="));
    CHECK(names_browser(replaced, "__Host-browser="));
    CHECK_FALSE(names_browser(replaced, "no token"));
    CHECK_FALSE(names_browser(refused, "__Host-browser="));
}

TEST_CASE("after signing in one is at the address one asked for, with its query, and never elsewhere")
{
    auto door = Door{};
    auto& world = door.world;
    auto asked =
        support::get({}, {{"year", "2025"}, {"place", "Aalten & omgeving"}, {"case_cost_low", "12,5"}});
    asked.path = "/impact";
    auto const address = std::string{"/impact?year=2025&place=Aalten%20%26%20omgeving&case_cost_low=12%2C5"};
    auto const to_sign_in = world.open(ask_to_sign_in, asked);
    CHECK(
        to_sign_in.header("Location")
        == "/sign-in?return_to=/impact%3Fyear%3D2025%26place%3DAalten%2520%2526%2520omgeving"
           "%26case_cost_low%3D12%252C5"
    );
    auto const back_to = [&](std::string const& return_to) {
        auto const form = support::TypedFields{
            {"email", std::string{ria}}, {"password", right_password}, {"return_to", return_to}
        };
        return std::string{world.open(create_session, support::post({}, form)).header("Location")};
    };
    CHECK(back_to(address) == address);
    CHECK(back_to("//elsewhere.example/?year=2025") == "/today");
    CHECK(back_to("/\\elsewhere.example/?year=2025") == "/today");
    CHECK(back_to("https://elsewhere.example/?a=/impact") == "/today");
}

TEST_CASE("a failing database lets nobody in and leaves nothing half saved but the attempt")
{
    auto door = Door{};
    auto const attempt = Attempt{.subjects = {}, .counted = {}};
    auto const origin = Origin{.network = "203.0.113.7", .browser = "the browser of Ria"};

    support::check_all_or_nothing(door.world.database, [&](database::Connection& database) {
        std::ignore = count_attempt(database, ria, origin, nullptr, door.world.now).value();
    });
    support::check_all_or_nothing(door.world.database, [&](database::Connection& database) {
        auto transaction = database::Transaction{database};
        forgive_attempts(database, attempt, origin, door.world.ria.account, door.world.now);
        transaction.commit();
    });
}

} // namespace accounts
