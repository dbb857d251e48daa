#include "platform/database/writer_queue.hpp"

#include "platform/database/connection.hpp"

#include <filesystem>

namespace database {

namespace {

// Connections to one file know nothing of each other, as SQLite's own locks do: what they share is the file.
struct Queues {
    std::mutex mutex;
    std::map<std::filesystem::path, std::weak_ptr<WriterQueue>> by_file;
};

Queues& queues_of_this_process()
{
    static auto queues = Queues{};
    return queues;
}

} // namespace

WriterQueue::Ticket WriterQueue::take_ticket()
{
    auto const lock = std::scoped_lock{mutex_};
    tickets_.try_emplace(++last_);
    return last_;
}

void WriterQueue::wait_for_turn(Ticket ticket, std::chrono::milliseconds longest_wait)
{
    auto lock = std::unique_lock{mutex_};
    auto const is_first = [&] { return tickets_.begin()->first == ticket; };
    if (!tickets_.at(ticket).wait_for(lock, longest_wait, is_first)) {
        tickets_.erase(ticket);
        throw Error{Problem::busy, "others are writing to the database"};
    }
}

void WriterQueue::end_turn()
{
    auto const lock = std::scoped_lock{mutex_};
    tickets_.erase(tickets_.begin());
    if (!tickets_.empty()) {
        tickets_.begin()->second.notify_one();
    }
}

std::shared_ptr<WriterQueue> writer_queue_of(std::string const& path)
{
    if (path == ":memory:") {
        return std::make_shared<WriterQueue>();
    }
    auto& queues = queues_of_this_process();
    auto const lock = std::scoped_lock{queues.mutex};
    std::erase_if(queues.by_file, [](auto const& file) { return file.second.expired(); });
    auto& known = queues.by_file[std::filesystem::weakly_canonical(path)];
    auto queue = known.lock();
    if (!queue) {
        queue = std::make_shared<WriterQueue>();
        known = queue;
    }
    return queue;
}

} // namespace database
