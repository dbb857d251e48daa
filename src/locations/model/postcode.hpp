// A Dutch postcode: four digits, and two letters when they were given. The digits alone say which
// municipality it is, or which few.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace locations {

class Postcode {
public:
    // Reads "7121", "7121 AB", "7121ab", with blanks around it. The first digit is never 0, and SA, SD and SS
    // are not given out.
    static std::optional<Postcode> parse(std::string_view text);

    // "7121"
    [[nodiscard]] std::string const& digits() const { return digits_; }

    // "AB"; empty when only the digits were given
    [[nodiscard]] std::string const& letters() const { return letters_; }

    // "7121 AB", or "7121".
    [[nodiscard]] std::string for_people() const;

    friend bool operator==(Postcode const&, Postcode const&) = default;

private:
    Postcode(std::string digits, std::string letters)
        : digits_{std::move(digits)}, letters_{std::move(letters)}
    {
    }

    std::string digits_;
    std::string letters_;
};

} // namespace locations
