#include "platform/database/pool.hpp"

namespace database {

Lease::Lease(Pool& pool, std::unique_ptr<Connection> connection)
    : pool_{&pool}, connection_{std::move(connection)}
{
}

Lease::~Lease()
{
    if (connection_) {
        pool_->give_back(std::move(connection_));
    }
}

Lease Pool::take(std::chrono::milliseconds longest_wait)
{
    auto connection = reserve(longest_wait);
    if (!connection) {
        try {
            connection = connect_();
        } catch (...) {
            give_back(nullptr);
            throw;
        }
    }
    return Lease{*this, std::move(connection)};
}

// Counts one more as lent. Gives nothing when it has yet to be connected, which happens outside the lock.
std::unique_ptr<Connection> Pool::reserve(std::chrono::milliseconds longest_wait)
{
    auto lock = std::unique_lock{mutex_};
    if (!returned_.wait_for(lock, longest_wait, [this] { return lent_ < size_; })) {
        throw Error{Problem::busy, "all connections to the database are in use"};
    }
    ++lent_;
    if (idle_.empty()) {
        return nullptr;
    }
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
}

// A connection that broke on loan is not kept: the next one to ask gets a new one.
void Pool::give_back(std::unique_ptr<Connection> connection)
{
    {
        auto const lock = std::scoped_lock{mutex_};
        if (connection && connection->usable()) {
            idle_.push_back(std::move(connection));
        }
        --lent_;
    }
    returned_.notify_one();
}

} // namespace database
