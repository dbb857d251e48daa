// A TOML file as a plain tree in which every value knows its line, so that a fault can be told with its
// place.
#pragma once

#include "platform/base/date.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace programme {

struct TomlValue;

using TomlArray = std::vector<TomlValue>;

struct TomlTable {
    std::vector<std::pair<std::string, TomlValue>> entries;

    // Null when the table has no such key.
    [[nodiscard]] TomlValue const* find(std::string_view key) const;
};

// A kind of value that no programme needs: a time, a number with decimals.
struct TomlOther {};

struct TomlValue {
    int line;
    std::variant<TomlOther, std::string, std::int64_t, bool, base::Date, TomlArray, TomlTable> content;
};

// The text is no TOML at all.
class TomlSyntaxError : public std::runtime_error {
public:
    TomlSyntaxError(int line, std::string const& reason) : std::runtime_error{reason}, line_{line} {}

    [[nodiscard]] int line() const { return line_; }

private:
    int line_;
};

// Throws TomlSyntaxError.
TomlTable parse_toml(std::string_view text);

} // namespace programme
