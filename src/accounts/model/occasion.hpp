// The occasion on which something is done: at which location, by whom, when, and by which rules.
// Every action that changes something takes one.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/base/instant.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string_view>

namespace accounts {

struct Occasion {
    people::LocationId location;
    std::optional<AccountId> by; // nothing when it came by a mailed link or a public form
    base::Instant now;
    base::Date today; // in the time zone of the programme
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues; // a letter is written in the language of who receives it
    std::string_view base_url;          // of links in letters; no slash at the end
};

} // namespace accounts
