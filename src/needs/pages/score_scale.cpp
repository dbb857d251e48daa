#include "needs/pages/score_scale.hpp"

#include <utility>

namespace needs {

ScoreScale scale_of(programme::ProgrammeVersion const& version, std::string name, std::string label)
{
    return {
        .name = std::move(name),
        .label = std::move(label),
        .least = version.score_least,
        .most = version.score_most,
    };
}

std::string word_for_score(ScoreScale const& scale, int score, text::Texts const& texts)
{
    auto const word = [&](std::string const& dutch) {
        return dutch.empty() ? std::string{} : texts.translate(dutch);
    };
    if (score == scale.least) {
        return word(scale.least_words);
    }
    return score == scale.most ? word(scale.most_words) : std::string{};
}

std::string score_id(ScoreScale const& scale, int score)
{
    return score == scale.least ? scale.name : scale.name + "_" + std::to_string(score);
}

bool is_long(ScoreScale const& scale)
{
    constexpr auto steps_that_fit = 7;
    return scale.most - scale.least >= steps_that_fit;
}

std::optional<int> read_score(
    web::Form& form,
    std::string_view field,
    programme::ProgrammeVersion const& version,
    text::Texts const& texts
)
{
    if (form.value(field).empty()) {
        return std::nullopt;
    }
    return form.number(
        field, version.score_least, version.score_most, texts.translate("Kies een score uit de rij.")
    );
}

} // namespace needs
