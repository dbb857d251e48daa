// Passes everything on to another connection; a test overrides what it wants to be different.
#pragma once

#include "platform/database/connection.hpp"

namespace support {

class ForwardingConnection : public database::Connection {
public:
    explicit ForwardingConnection(database::Connection& other) : other_{other} {}

    [[nodiscard]] database::Engine engine() const override { return other_.engine(); }

    void run_script(std::string_view script) override { other_.run_script(script); }

    std::unique_ptr<database::Cursor>
    open(std::string_view sql, std::span<database::Value const> parameters) override
    {
        return other_.open(sql, parameters);
    }

    std::int64_t change(std::string_view sql, std::span<database::Value const> parameters) override
    {
        return other_.change(sql, parameters);
    }

    void begin() override { other_.begin(); }

    void commit() override { other_.commit(); }

    void roll_back() noexcept override { other_.roll_back(); }

    [[nodiscard]] bool usable() const override { return other_.usable(); }

private:
    database::Connection& other_;
};

} // namespace support
