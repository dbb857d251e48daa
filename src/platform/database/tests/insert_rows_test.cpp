#include "platform/database/dialect.hpp"
#include "platform/database/insert_rows.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

namespace database {

namespace {

// How many rows arrived, and the sum of their numbers, which only fits when each arrived once.
std::pair<std::int64_t, std::int64_t> inserted(std::int64_t count)
{
    auto const empty = support::EmptyDatabase{};
    auto const connection = empty.connect();
    connection->run_script(translate(
        "CREATE TABLE places (id IDENTITY, name TEXT, number BIGINT NOT NULL);", connection->engine()
    ));
    auto rows = std::vector<std::vector<Value>>{};
    for (auto number = std::int64_t{1}; number <= count; ++number) {
        rows.push_back({number % 2 == 0 ? Value{"Aalten"} : Value{nullptr}, number});
    }

    insert_rows(*connection, "INSERT INTO places (name, number)", rows);

    auto result = connection->query("SELECT count(*), CAST(coalesce(sum(number), 0) AS BIGINT) FROM places");
    REQUIRE(result.next());
    return {result.integer(0), result.integer(1)};
}

} // namespace

TEST_CASE("any number of rows is inserted, each once")
{
    for (auto const count :
         {std::int64_t{0}, std::int64_t{1}, std::int64_t{200}, std::int64_t{201}, std::int64_t{999}}) {
        CAPTURE(count);
        auto const [rows, sum] = inserted(count);
        CHECK(rows == count);
        CHECK(sum == count * (count + 1) / 2);
    }
}

} // namespace database
