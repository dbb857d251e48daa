#pragma once

#include "intake/pages/alike_view.hpp"
#include "programme/model/clock.hpp"

#include <optional>
#include <string>
#include <vector>

namespace intake {

// Somebody who waits for a first contact.
struct Waiting {
    people::PersonId parent;
    std::string name;
    std::string address; // of her page
    std::string place;
    std::string phone;
    std::string phone_number;
    std::string told; // her question, the line of the referrer, or that she asked for a call herself
    std::string from; // the referrer; empty for who came herself
    std::string mark; // of the referrer's address, when it is none of work
    int repeats = 0;  // how often the same telephone number was recorded after the first
    base::Date since;
    int days;
    std::optional<programme::DueItem> due;
    int attempts; // calls that were not answered
    std::vector<AlikeFamily> alike;
};

struct InboxPage {
    std::vector<Waiting> applications; // oldest first
    std::vector<Waiting> permissions;  // oldest first
    base::Date today;
};

} // namespace intake
