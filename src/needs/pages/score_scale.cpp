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
    if (score == scale.least) {
        return texts.translate("lukt niet");
    }
    return score == scale.most ? texts.translate("gaat heel goed") : std::string{};
}

std::string score_id(ScoreScale const& scale, int score)
{
    return score == scale.least ? scale.name : scale.name + "_" + std::to_string(score);
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
