// Whether two parents at one location may be one family that came in twice. It is a hint for the coordinator,
// never a decision, and no parent or referrer hears of it.
#pragma once

#include "intake/model/family_case.hpp"
#include "people/model/contact.hpp"

#include <optional>
#include <string>
#include <vector>

namespace intake {

// In what they are alike.
enum class Likeness {
    phone,
    email,
    home, // the postcode, and the month in which a child was born or is expected
};

// What is known of a family to compare it by; all of it may be missing.
struct FamilyTraits {
    std::optional<people::PhoneNumber> phone;
    std::optional<people::EmailAddress> email;
    std::string postcode; // "7121 AB", or "7121" of who does not know the letters
    std::vector<Child> children;
};

// Empty when nothing points to one family. Letters of a postcode count when both have them; capitals of an
// address make no difference.
std::vector<Likeness> likenesses(FamilyTraits const& one, FamilyTraits const& other);

} // namespace intake
