// A fixed number of connections, lent to one thread at a time.
#pragma once

#include "platform/database/connection.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace database {

class Pool;

// A connection on loan; it goes back at the end of the scope. A lease must not outlive its pool.
class Lease {
public:
    Lease(Pool& pool, std::unique_ptr<Connection> connection);
    ~Lease();
    Lease(Lease const&) = delete;
    Lease& operator=(Lease const&) = delete;
    Lease(Lease&&) noexcept = default;
    Lease& operator=(Lease&&) = delete;

    Connection& operator*() const { return *connection_; }

    Connection* operator->() const { return connection_.get(); }

private:
    Pool* pool_;
    std::unique_ptr<Connection> connection_;
};

class Pool {
public:
    using Connect = std::function<std::unique_ptr<Connection>()>;

    // Connects when a connection is first needed.
    Pool(std::string address, std::size_t size)
        : Pool{[address = std::move(address)] { return database::connect(address); }, size}
    {
    }

    // With connections of another kind, for tests.
    Pool(Connect connect, std::size_t size) : connect_{std::move(connect)}, size_{size} {}

    // Waits for a connection to come back when all are lent; throws busy when none does in time.
    Lease take(std::chrono::milliseconds longest_wait = std::chrono::seconds{5});

private:
    friend class Lease;
    void give_back(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> reserve(std::chrono::milliseconds longest_wait);

    Connect connect_;
    std::size_t size_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t lent_ = 0;
};

} // namespace database
