#include "platform/database/connection.hpp"
#include "platform/database/writer_queue.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace database {

namespace {

using namespace std::chrono_literals;

bool gets_turn(WriterQueue& queue, WriterQueue::Ticket ticket)
{
    try {
        queue.wait_for_turn(ticket, 1ms);
        return true;
    } catch (Error const& error) {
        CHECK(error.problem() == Problem::busy);
        return false;
    }
}

} // namespace

TEST_CASE("writers come in turn, and who waits is not passed by one who comes later")
{
    auto queue = WriterQueue{};
    auto const first = queue.take_ticket();
    auto const second = queue.take_ticket();
    auto const third = queue.take_ticket();
    CHECK(gets_turn(queue, first));

    queue.end_turn();

    CHECK_FALSE(gets_turn(queue, third));
    CHECK(gets_turn(queue, second));
}

TEST_CASE("a writer who no longer waits is passed over")
{
    auto queue = WriterQueue{};
    auto const first = queue.take_ticket();
    auto const second = queue.take_ticket();
    auto const third = queue.take_ticket();
    REQUIRE(gets_turn(queue, first));
    CHECK_FALSE(gets_turn(queue, second));

    queue.end_turn();

    CHECK(gets_turn(queue, third));
}

TEST_CASE("who wrote stands behind those who wait")
{
    auto queue = WriterQueue{};
    REQUIRE(gets_turn(queue, queue.take_ticket()));
    auto const other = queue.take_ticket();
    queue.end_turn();

    auto const again = queue.take_ticket();

    CHECK_FALSE(gets_turn(queue, again));
    CHECK(gets_turn(queue, other));
}

TEST_CASE("all connections to one file share a queue, however its path is written")
{
    auto const folder = support::TemporaryFolder{};
    auto const file = folder.path() / "one.db";
    std::filesystem::create_symlink(folder.path(), folder.path() / "link");

    auto const queue = writer_queue_of(file.string());

    CHECK(writer_queue_of((folder.path() / "." / "one.db").string()) == queue);
    CHECK(writer_queue_of((folder.path() / "link" / "one.db").string()) == queue);
    CHECK(writer_queue_of((folder.path() / "other.db").string()) != queue);
}

TEST_CASE("databases in memory share nothing")
{
    CHECK(writer_queue_of(":memory:") != writer_queue_of(":memory:"));
}

} // namespace database
