// The code CBS gives a municipality (gemeente): "GM0197". Names change and recur; codes do not.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace locations {

class MunicipalityCode {
public:
    // Reads "GM0197", in capitals or not, with blanks around it.
    static std::optional<MunicipalityCode> parse(std::string_view text);

    [[nodiscard]] std::string const& value() const { return value_; }

    friend auto operator<=>(MunicipalityCode const&, MunicipalityCode const&) = default;

private:
    explicit MunicipalityCode(std::string value) : value_{std::move(value)} {}

    std::string value_;
};

} // namespace locations
