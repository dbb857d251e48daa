// Ways to reach a person. Each is made by parse only: text becomes a type at the edge, once.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace people {

class EmailAddress {
public:
    // An address that a mail server can take: one @, no spaces or control characters, at most 254 characters.
    static std::optional<EmailAddress> parse(std::string_view text);

    [[nodiscard]] std::string const& value() const { return value_; }

    friend bool operator==(EmailAddress const&, EmailAddress const&) = default;

private:
    explicit EmailAddress(std::string value) : value_{std::move(value)} {}

    std::string value_;
};

// A telephone number in E.164: "+31612345678". Dutch numbers may be typed in any common spelling.
class PhoneNumber {
public:
    static std::optional<PhoneNumber> parse(std::string_view text);

    [[nodiscard]] std::string const& value() const { return value_; }

    // As people write it: "06 12 34 56 78", "0543 123 456", "+32 470 12 34 56".
    [[nodiscard]] std::string for_people() const;

    friend bool operator==(PhoneNumber const&, PhoneNumber const&) = default;

private:
    explicit PhoneNumber(std::string value) : value_{std::move(value)} {}

    std::string value_;
};

} // namespace people
