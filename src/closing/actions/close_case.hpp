// Support ends (afsluiting): at the closing visit coordinator and parent look back, and the referrer hears of
// it as far as the parent allows. A case can also be closed without a last talk.
#pragma once

#include "accounts/model/occasion.hpp"
#include "closing/model/closing.hpp"
#include "evaluation/model/evaluation.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace closing {

struct CloseCase {
    programme::FamilyCaseId family_case;
    base::Date on;
    std::string reason;                                  // an end reason of the programme
    std::optional<evaluation::Talk> talk = std::nullopt; // nothing when it was not held
    std::optional<Judgement> judgement = std::nullopt;
    std::vector<NeedResult> results = {};
    std::string note = {};
    std::string submission_key = {};
};

// Every match of the case ends with it. Throws base::NotFound when the location has no such case, or the
// family no such need.
std::expected<void, programme::JourneyRefusal>
close_case(database::Connection& database, accounts::Occasion const& occasion, CloseCase const& wish);

} // namespace closing
