#include "platform/database/connection.hpp"
#include "platform/database/dialect.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <rapidcheck.h>

namespace {

enum class Colour { red, green };

} // namespace

template <>
struct base::Codes<Colour> {
    static constexpr auto table = std::to_array<std::pair<Colour, std::string_view>>({
        {Colour::red, "red"},
        {Colour::green, "green"},
    });
};

namespace database {

namespace {

using namespace std::chrono_literals;

using ThingId = base::Id<struct Thing>;

constexpr auto day = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};
constexpr auto moment = base::Instant{std::chrono::sys_days{day} + 10h + 15min + 9s};

// A table with a column of every type, each of which may be empty.
struct Things {
    Things()
    {
        connection->run_script(translate(
            "CREATE TABLE things (id IDENTITY, day DATE, moment INSTANT, flag BOOLEAN, number BIGINT, small "
            "INTEGER,"
            " real DOUBLE, words TEXT, content BLOB);",
            connection->engine()
        ));
    }

    // What comes back when this is kept in this column.
    template <typename T>
    Rows kept(std::string const& column, T const& value)
    {
        auto const id = connection->insert<ThingId>("INSERT INTO things (" + column + ") VALUES ($1)", value);
        auto rows = connection->query("SELECT " + column + " FROM things WHERE id = $1", id);
        REQUIRE(rows.next());
        return rows;
    }

    support::EmptyDatabase database;
    std::unique_ptr<Connection> connection = database.connect();
};

} // namespace

TEST_CASE("every type comes back from the database as it was kept")
{
    auto things = Things{};

    CHECK(things.kept("day", day).date(0) == day);
    CHECK(things.kept("moment", moment).instant(0) == moment);
    CHECK(things.kept("flag", true).boolean(0) == true);
    CHECK(things.kept("flag", false).boolean(0) == false);
    CHECK(things.kept("number", ThingId{7}).id<ThingId>(0) == ThingId{7});
    CHECK(things.kept("small", -5).small(0) == -5);
    CHECK(things.kept("real", 0.1).real(0) == 0.1);
    CHECK(things.kept("words", "Aalten").text(0) == "Aalten");
    CHECK(things.kept("words", Colour::green).coded<Colour>(0) == Colour::green);
    auto const bytes = Bytes{std::byte{0}, std::byte{0xff}, std::byte{'\''}, std::byte{0x0a}};
    CHECK(things.kept("content", bytes).bytes(0) == bytes);
}

TEST_CASE("the largest and smallest numbers come back whole")
{
    auto things = Things{};
    using Number = std::numeric_limits<std::int64_t>;

    CHECK(things.kept("number", Number::max()).integer(0) == Number::max());
    CHECK(things.kept("number", Number::min()).integer(0) == Number::min());
    CHECK(
        things.kept("real", std::numeric_limits<double>::max()).real(0) == std::numeric_limits<double>::max()
    );
    CHECK(things.kept("real", 3.0).real(0) == 3.0);
}

TEST_CASE("quotes, backslashes and all scripts of the world come back as they were written")
{
    auto things = Things{};

    for (std::string const text :
         {"",
          "'",
          "''; DROP TABLE things; --",
          "\"x\"",
          "\\",
          "\\x41",
          "$1",
          "Zoë Şahin",
          "مرحبا",
          "😀",
          " \n\t "}) {
        CHECK(things.kept("words", text).text(0) == text);
        CHECK(things.kept("words", std::string_view{text}).text(0) == text);
    }
    CHECK(things.kept("words", std::string_view{}).text(0).empty());
    CHECK(things.kept("content", Bytes{}).bytes(0).empty());
}

TEST_CASE("any bytes come back as they were kept")
{
    auto things = Things{};

    CHECK(rc::check([&](std::vector<unsigned char> const& any) {
        auto const stored = std::as_bytes(std::span{any});
        auto const bytes = Bytes(stored.begin(), stored.end());
        RC_ASSERT(things.kept("content", bytes).bytes(0) == bytes);
    }));
}

TEST_CASE("a text with a NUL character is refused, not cut")
{
    auto things = Things{};
    using namespace std::string_literals;

    CHECK_THROWS_AS(things.kept("words", "a\0b"s), Error);
    CHECK(things.kept("words", "after").text(0) == "after");
}

TEST_CASE("an empty column is no value, and reading it as one is an error")
{
    auto things = Things{};

    CHECK_FALSE(things.kept("day", std::optional<base::Date>{}).optional_date(0));
    CHECK_FALSE(things.kept("moment", std::optional<base::Instant>{}).optional_instant(0));
    CHECK_FALSE(things.kept("flag", std::optional<bool>{}).optional_boolean(0));
    CHECK_FALSE(things.kept("number", std::optional<ThingId>{}).optional_id<ThingId>(0));
    CHECK_FALSE(things.kept("number", nullptr).optional_integer(0));
    CHECK_FALSE(things.kept("small", nullptr).optional_small(0));
    CHECK_FALSE(things.kept("real", nullptr).optional_real(0));
    CHECK_FALSE(things.kept("words", std::optional<std::string>{}).optional_text(0));
    CHECK_FALSE(things.kept("words", std::optional<Colour>{}).optional_coded<Colour>(0));

    CHECK_THROWS_AS((void)things.kept("day", nullptr).date(0), Error);
    CHECK_THROWS_AS((void)things.kept("moment", nullptr).instant(0), Error);
    CHECK_THROWS_AS((void)things.kept("flag", nullptr).boolean(0), Error);
    CHECK_THROWS_AS((void)things.kept("number", nullptr).integer(0), Error);
    CHECK_THROWS_AS((void)things.kept("real", nullptr).real(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", nullptr).text(0), Error);
    CHECK_THROWS_AS((void)things.kept("content", nullptr).bytes(0), Error);
}

TEST_CASE("an optional value that is there is kept as the value")
{
    auto things = Things{};

    CHECK(things.kept("day", std::optional{day}).optional_date(0) == day);
    CHECK(things.kept("moment", std::optional{moment}).optional_instant(0) == moment);
    CHECK(things.kept("flag", std::optional{true}).optional_boolean(0) == true);
    CHECK(things.kept("number", std::optional{ThingId{3}}).optional_id<ThingId>(0) == ThingId{3});
    CHECK(things.kept("small", std::optional{4}).optional_small(0) == 4);
    CHECK(things.kept("words", std::optional<std::string>{"x"}).optional_text(0) == "x");
    CHECK(things.kept("words", std::optional{Colour::red}).optional_coded<Colour>(0) == Colour::red);
}

TEST_CASE("a value that is not what the program takes it for is an error")
{
    auto things = Things{};

    CHECK_THROWS_AS((void)things.kept("words", "blue").coded<Colour>(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "yesterday").date(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "12 o'clock").instant(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "seven").integer(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "maybe").boolean(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "much").real(0), Error);
    CHECK_THROWS_AS((void)things.kept("words", "text").bytes(0), Error);
    CHECK_THROWS_AS((void)things.kept("number", std::int64_t{1} << 40).small(0), Error);
    CHECK_THROWS_AS((void)things.kept("number", 1).integer(1), Error);
}

TEST_CASE("a row can only be read while it is there")
{
    auto things = Things{};
    auto rows = things.connection->query("SELECT 1");

    CHECK_THROWS_AS((void)rows.integer(0), Error);
    CHECK(rows.next());
    CHECK(rows.integer(0) == 1);
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.next());
    CHECK_THROWS_AS((void)rows.integer(0), Error);
}

TEST_CASE("texts are ordered and compared byte by byte, wherever the database runs")
{
    auto things = Things{};
    for (auto const* const name : {"b", "a", "B", "é", "_", "Ab"}) {
        things.connection->execute("INSERT INTO things (words) VALUES ($1)", name);
    }

    auto order = std::string{};
    for (auto rows = things.connection->query("SELECT words FROM things ORDER BY words"); rows.next();) {
        order += rows.text(0) + ' ';
    }

    CHECK(order == "Ab B _ a b é ");
    auto like = things.connection->query("SELECT count(*) FROM things WHERE words LIKE 'a%'");
    REQUIRE(like.next());
    CHECK(like.integer(0) == 1);
}

TEST_CASE("dates and moments are ordered by time")
{
    auto things = Things{};
    things.kept("moment", moment);
    things.kept("moment", moment + 1s);
    things.kept("day", day);

    auto later = things.connection->query("SELECT count(*) FROM things WHERE moment > $1", moment);
    auto until = things.connection->query("SELECT count(*) FROM things WHERE day <= $1", day);

    REQUIRE((later.next() && until.next()));
    CHECK(later.integer(0) == 1);
    CHECK(until.integer(0) == 1);
}

} // namespace database
