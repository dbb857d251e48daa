// The parameters of one statement in the shape libpq wants them: C strings, lengths and formats side by side.
#pragma once

#include "platform/database/connection.hpp"

#include <span>
#include <string>
#include <vector>

namespace database {

class PostgresParameters {
public:
    explicit PostgresParameters(std::span<Value const> parameters);

    [[nodiscard]] int count() const { return static_cast<int>(values_.size()); }

    [[nodiscard]] char const* const* values() const { return values_.data(); }

    [[nodiscard]] int const* lengths() const { return lengths_.data(); }

    [[nodiscard]] int const* formats() const { return formats_.data(); }

private:
    std::vector<std::string> texts_;
    std::vector<char const*> values_;
    std::vector<int> lengths_; // looked at for bytes only
    std::vector<int> formats_; // 0 is text, 1 is bytes
};

} // namespace database
