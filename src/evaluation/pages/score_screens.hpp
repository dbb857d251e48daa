// One screen on which a parent scores by herself: how it opens with what she chose before, and how it is
// read.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/pages/score_chosen.hpp"

#include <optional>

namespace evaluation {

// Nothing when she is not asked this, or not any more.
std::optional<ScoreScreenPage>
screen_page(accounts::PageRequest const& request, OpenScoring const& open, std::string_view code);

std::string render_screen(accounts::PageRequest const& request, ScoreScreenPage const& page);

// What was chosen on it, by field. Nothing when the form has errors.
using ChosenFields = std::vector<std::pair<std::string, std::vector<std::string>>>;
std::optional<ChosenFields> read_screen(ScoreScreenPage& page, accounts::PageRequest const& request);

// Left out: nothing is chosen in its fields.
ChosenFields skipped(Screen const& screen);

// The screen after this one; "check" after the last.
std::string screen_after(std::vector<Screen> const& screens, std::string_view code);

} // namespace evaluation
