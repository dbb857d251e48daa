#pragma once

#include "programme/model/clock.hpp"

#include <optional>
#include <string>
#include <vector>

namespace intake {

// Somebody else at this location with the same telephone number or e-mail address.
struct Namesake {
    std::string name;
    std::string address; // of her last case; empty when she has none
};

// Somebody who waits for a first contact.
struct Waiting {
    std::string name;
    std::string address; // of her page
    std::string place;
    std::string phone;
    std::string phone_number;
    std::string told; // her question, or the line of the referrer
    std::string from; // the referrer; empty for who applied herself
    base::Date since;
    int days;
    std::optional<programme::DueItem> due;
    int attempts; // calls that were not answered
    std::vector<Namesake> namesakes;
};

struct InboxPage {
    std::vector<Waiting> applications; // oldest first
    std::vector<Waiting> permissions;  // oldest first
    base::Date today;
};

} // namespace intake
