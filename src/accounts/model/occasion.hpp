// The occasion on which something is done: at which location, by whom, when, and by which rules.
// Every action that changes something takes one.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/base/instant.hpp"
#include "programme/model/version.hpp"

namespace accounts {

struct Occasion {
    people::LocationId location;
    std::optional<AccountId> by; // nothing when it came by a mailed link or a public form
    base::Instant now;
    base::Date today; // in the time zone of the programme
    programme::ProgrammeVersion const& programme;
};

} // namespace accounts
