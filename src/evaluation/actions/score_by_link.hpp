// A parent scores by herself: she opens the link, chooses screen by screen, and sends. To look changes
// nothing, what she chooses is a draft, and what she sends uses the link up.
#pragma once

#include "accounts/model/mailed_link.hpp"
#include "accounts/model/occasion.hpp"
#include "evaluation/model/scoring_sheet.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "platform/base/not_found.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string_view>
#include <utility>
#include <variant>

namespace evaluation {

// A token nobody issued, or one issued for something else.
class NoScoringLink : public base::NotFound {
    using base::NotFound::NotFound;
};

// What is behind a link that works.
struct OpenScoring {
    accounts::MailedLink link;
    SelfScoring scoring;
    people::PersonId parent;
    ScoringSheet sheet;
    ScoringDraft draft;
};

// Who opens a link, and when.
struct LinkOpening {
    std::string_view token;
    base::Instant now;
    programme::ProgrammeVersion const& programme;
};

// Throws NoScoringLink.
std::expected<OpenScoring, ScoringLinkRefusal>
open_scoring_link(database::Connection& database, LinkOpening const& opening);

// What was asked by this link, whatever became of it. Throws NoScoringLink.
SelfScoring find_scoring_of_link(database::Connection& database, std::string_view token);

// The tablet goes back to the coordinator: its link is over for whoever finds it, and what she chose waits
// until the tablet is given to her again. Throws NoScoringLink.
void give_tablet_back(
    database::Connection& database, accounts::Occasion const& occasion, std::string_view token
);

struct ChosenOnScreen {
    std::string_view token;
    std::vector<std::pair<std::string, std::vector<std::string>>> fields;
    std::string next_screen;
};

// The occasion is at the location of the link, here and below.
std::expected<void, ScoringLinkRefusal>
keep_choice(database::Connection& database, accounts::Occasion const& occasion, ChosenOnScreen const& chosen);

// She chose nothing at all.
struct NothingChosen {};

// A question that must be answered was not.
struct QuestionMissing {
    programme::Question question;
};

using SendRefusal = std::variant<ScoringLinkRefusal, NothingChosen, QuestionMissing>;

// Sent twice counts once: the second finds that the link was used.
std::expected<void, SendRefusal>
send_own_scores(database::Connection& database, accounts::Occasion const& occasion, std::string_view token);

} // namespace evaluation
