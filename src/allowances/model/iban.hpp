// The number of a bank account (ISO 13616), checked as ISO 7064 (mod 97-10) tells.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace allowances {

class Iban {
public:
    // Reads it with or without spaces, in small letters or capitals.
    static std::optional<Iban> parse(std::string_view text);

    [[nodiscard]] std::string const& value() const { return value_; } // "NL91ABNA0417164300"

    [[nodiscard]] std::string for_people() const; // "NL91 ABNA 0417 1643 00"

    friend bool operator==(Iban const&, Iban const&) = default;

private:
    explicit Iban(std::string value) : value_{std::move(value)} {}

    std::string value_;
};

} // namespace allowances
