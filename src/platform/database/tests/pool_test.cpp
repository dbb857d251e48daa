#include "platform/database/pool.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

namespace database {

namespace {

using namespace std::chrono_literals;

struct Lending {
    support::EmptyDatabase database;
    Pool pool{database.address(), 2};
};

} // namespace

TEST_CASE("a pool lends the same connection again once it is back")
{
    auto lending = Lending{};
    Connection const* first = nullptr;
    {
        auto const lease = lending.pool.take();
        first = &*lease;
    }

    CHECK(&*lending.pool.take() == first);
}

TEST_CASE("two leases at once are two connections")
{
    auto lending = Lending{};

    auto const one = lending.pool.take();
    auto const other = lending.pool.take();

    CHECK(&*one != &*other);
}

TEST_CASE("a pool that has lent all its connections is busy after the wait")
{
    auto lending = Lending{};
    auto const one = lending.pool.take();
    auto const other = lending.pool.take();

    try {
        (void)lending.pool.take(10ms);
        FAIL("a third connection was lent");
    } catch (Error const& error) {
        CHECK(error.problem() == Problem::busy);
    }
}

TEST_CASE("who waits for a connection gets the one that comes back")
{
    auto lending = Lending{};
    auto const one = lending.pool.take();
    auto other = std::optional{lending.pool.take()};
    auto const giver = std::jthread{[&] {
        std::this_thread::sleep_for(20ms);
        other.reset();
    }};

    CHECK_NOTHROW((void)lending.pool.take(10s));
}

TEST_CASE("a connection that comes back in the middle of a transaction is replaced")
{
    auto lending = Lending{};
    {
        auto const lease = lending.pool.take();
        lease->begin();
        lease->run_script("CREATE TABLE half (x INTEGER)");
    }

    auto const next = lending.pool.take();

    CHECK_NOTHROW(Transaction{*next});
    CHECK_THROWS_AS(next->query("SELECT x FROM half"), Error);
}

TEST_CASE("a database that cannot be reached does not use up the pool")
{
    auto pool = Pool{"sqlite:/no/such/folder/x.db", 1};

    for (auto i = 0; i < 3; ++i) {
        try {
            (void)pool.take(10ms);
            FAIL("there is no such database");
        } catch (Error const& error) {
            CHECK(error.problem() == Problem::unavailable);
        }
    }
}

TEST_CASE("many threads share a few connections")
{
    auto lending = Lending{};
    auto in_use = std::atomic{0};
    auto most_in_use = std::atomic{0};

    {
        auto threads = std::vector<std::jthread>{};
        for (auto i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (auto j = 0; j < 50; ++j) {
                    auto const lease = lending.pool.take(10s);
                    auto const now = ++in_use;
                    if (now > most_in_use) {
                        most_in_use = now;
                    }
                    lease->execute("SELECT 1");
                    --in_use;
                }
            });
        }
    }

    CHECK(most_in_use <= 2);
}

} // namespace database
