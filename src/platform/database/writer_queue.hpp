// Writers of one SQLite file in this process come in turn, the first first. SQLite lets those who wait try
// again after ever longer naps: when it is busy, one of them may never be lucky.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace database {

class WriterQueue {
public:
    using Ticket = std::uint64_t;

    Ticket take_ticket();

    // Waits until all with an earlier ticket are done. Throws busy when that takes too long; the ticket is
    // lost.
    void wait_for_turn(Ticket ticket, std::chrono::milliseconds longest_wait);

    void end_turn();

private:
    std::mutex mutex_;
    Ticket last_ = 0;
    std::map<Ticket, std::condition_variable> tickets_; // of who writes, and behind it of those who wait
};

// The queue that all connections to this file share. A database in memory has one for itself.
std::shared_ptr<WriterQueue> writer_queue_of(std::string const& path);

// The turn of one writer, until the end of its scope.
class WriterTurn {
public:
    WriterTurn(WriterQueue& queue, std::chrono::milliseconds longest_wait) : queue_{queue}
    {
        queue_.wait_for_turn(queue_.take_ticket(), longest_wait);
    }

    ~WriterTurn() { queue_.end_turn(); }

    WriterTurn(WriterTurn const&) = delete;
    WriterTurn& operator=(WriterTurn const&) = delete;
    WriterTurn(WriterTurn&&) = delete;
    WriterTurn& operator=(WriterTurn&&) = delete;

private:
    WriterQueue& queue_;
};

} // namespace database
