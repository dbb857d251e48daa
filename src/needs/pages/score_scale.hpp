// Asking how well the parent copes with a need: six steps from "lukt niet" to "gaat heel goed". Other steps
// with a number are asked in the same way.
//
//     {{> needs::score_scale(texts, form, needs::scale_of(request.programme, "score_sleep", "..."))}}
//     auto const score = needs::read_score(form, "score_sleep", request.programme, request.texts);
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace needs {

struct ScoreScale {
    std::string name;
    std::string label;
    int least;                                                      // does not cope
    int most;                                                       // copes very well
    std::string least_words = std::string{text::mark("lukt niet")}; // Dutch; may be empty
    std::string most_words = std::string{text::mark("gaat heel goed")};
    std::string hint = {};
    bool optional = true; // says "(niet verplicht)"
    bool page_heading = false;
};

ScoreScale scale_of(programme::ProgrammeVersion const& version, std::string name, std::string label);

// The words at the ends of the scale; empty between them.
std::string word_for_score(ScoreScale const& scale, int score, text::Texts const& texts);

// The first step has the id to which the error summary leads.
std::string score_id(ScoreScale const& scale, int score);

// Whether there are more steps than fit under each other.
bool is_long(ScoreScale const& scale);

// The score that was chosen; nothing when none was, and an error at the field for anything else.
std::optional<int> read_score(
    web::Form& form,
    std::string_view field,
    programme::ProgrammeVersion const& version,
    text::Texts const& texts
);

} // namespace needs
