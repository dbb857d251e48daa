#include "platform/database/connection.hpp"
#include "platform/database/dialect.hpp"
#include "support/database.hpp"
#include "support/failing_connection.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

namespace database {

namespace {

struct Counter {
    Counter()
    {
        connection->run_script(translate(
            "CREATE TABLE counters (id IDENTITY, count INTEGER NOT NULL CHECK (count >= 0));"
            "INSERT INTO counters (count) VALUES (0);",
            connection->engine()
        ));
    }

    std::int64_t count() { return count_of(*connection, ""); }

    static std::int64_t count_of(Connection& connection, std::string_view locking)
    {
        auto rows = connection.query(std::string{"SELECT count FROM counters WHERE id = 1"}.append(locking));
        REQUIRE(rows.next());
        return rows.integer(0);
    }

    support::EmptyDatabase database;
    std::unique_ptr<Connection> connection = database.connect();
};

constexpr auto set_count = "UPDATE counters SET count = $1";

} // namespace

TEST_CASE("what a transaction did stays once it is committed")
{
    auto counter = Counter{};

    {
        auto transaction = Transaction{*counter.connection};
        counter.connection->execute(set_count, 7);
        transaction.commit();
    }

    CHECK(counter.count() == 7);
}

TEST_CASE("nothing of a transaction stays when it is left without a commit")
{
    auto counter = Counter{};

    auto const leave_with_an_error = [&] {
        auto transaction = Transaction{*counter.connection};
        counter.connection->execute(set_count, 7);
        throw std::runtime_error{"on the way"};
    };

    CHECK_THROWS_AS(leave_with_an_error(), std::runtime_error);
    CHECK(counter.count() == 0);
    CHECK(counter.connection->usable());
}

TEST_CASE("others do not see a transaction before it is committed")
{
    auto counter = Counter{};
    auto const other = counter.database.connect();
    auto transaction = Transaction{*counter.connection};
    counter.connection->execute(set_count, 7);

    CHECK(Counter::count_of(*other, "") == 0);
    transaction.commit();
    CHECK(Counter::count_of(*other, "") == 7);
}

TEST_CASE("after a failed statement a transaction can only be rolled back")
{
    auto counter = Counter{};

    {
        auto transaction = Transaction{*counter.connection};
        counter.connection->execute(set_count, 7);
        CHECK_THROWS_AS(counter.connection->execute(set_count, -1), Error);
        CHECK_THROWS_AS(counter.connection->execute(set_count, 8), Error);
        CHECK_THROWS_AS(transaction.commit(), Error);
    }

    CHECK(counter.count() == 0);
    counter.connection->execute(set_count, 9);
    CHECK(counter.count() == 9);
}

TEST_CASE("a swallowed failure does not let the rest be committed")
{
    auto counter = Counter{};

    {
        auto transaction = Transaction{*counter.connection};
        counter.connection->execute(set_count, 7);
        CHECK_THROWS_AS(counter.connection->execute(set_count, -1), Error);
        CHECK_THROWS_AS(transaction.commit(), Error);
    }

    CHECK(counter.count() == 0);
}

TEST_CASE("transactions do not nest")
{
    auto counter = Counter{};
    auto transaction = Transaction{*counter.connection};

    CHECK_THROWS_AS(Transaction{*counter.connection}, Error);
    counter.connection->execute(set_count, 7);
    transaction.commit();

    CHECK(counter.count() == 7);
}

TEST_CASE("four writers at once lose no count and see no error")
{
    auto counter = Counter{};
    auto failures = std::atomic{0};
    auto const count_up = [&] {
        try {
            auto const connection = counter.database.connect();
            for (auto i = 0; i < 200; ++i) {
                auto transaction = Transaction{*connection};
                connection->execute(set_count, Counter::count_of(*connection, connection->for_update()) + 1);
                transaction.commit();
            }
        } catch (Error const&) {
            ++failures;
        }
    };

    {
        auto writers = std::vector<std::jthread>{};
        for (auto i = 0; i < 4; ++i) {
            writers.emplace_back(count_up);
        }
    }

    CHECK(failures == 0);
    CHECK(counter.count() == 800);
}

TEST_CASE("connections that open a new database at the same moment do not get in each other's way")
{
    auto const database = support::EmptyDatabase{};
    auto failures = std::atomic{0};

    {
        auto openers = std::vector<std::jthread>{};
        for (auto i = 0; i < 8; ++i) {
            openers.emplace_back([&] {
                try {
                    database.connect()->execute("SELECT 1");
                } catch (Error const&) {
                    ++failures;
                }
            });
        }
    }

    CHECK(failures == 0);
}

TEST_CASE("an action in a transaction leaves nothing half-saved, whichever statement fails")
{
    auto counter = Counter{};
    auto const add_two_counters = [](Connection& connection) {
        auto transaction = Transaction{connection};
        connection.execute("INSERT INTO counters (count) VALUES (1)");
        connection.execute("INSERT INTO counters (count) VALUES (2)");
        transaction.commit();
    };

    CHECK(support::check_all_or_nothing(*counter.connection, add_two_counters) == 4);

    auto rows = counter.connection->query("SELECT count(*) FROM counters");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 3);
}

} // namespace database
