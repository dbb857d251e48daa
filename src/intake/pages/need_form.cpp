#include "intake/pages/need_form.hpp"

#include "intake/pages/case_form.hpp"
#include "needs/pages/score_scale.hpp"

#include <algorithm>

namespace intake {

std::vector<NeedFields> list_need_fields(accounts::PageRequest const& request)
{
    auto fields = std::vector<NeedFields>{};
    for (auto const& category : request.programme.need_categories) {
        fields.push_back(
            {.category = category.code,
             .name = request.texts.translate(category.name),
             .explanation = request.texts.translate(category.explanation),
             .chosen = "need_" + category.code,
             .words = "words_" + category.code,
             .score = "score_" + category.code}
        );
    }
    return fields;
}

void add_own_scores(std::vector<NeedFields>& fields, std::vector<needs::Need> const& known)
{
    for (auto& field : fields) {
        auto const need = std::ranges::find(known, field.category, &needs::Need::category);
        if (need == known.end()) {
            continue;
        }
        auto const own = std::ranges::find_if(need->scores, [](needs::Score const& score) {
            return score.own && score.moment == needs::Moment::acquaintance;
        });
        field.own = own == need->scores.end() ? std::nullopt : std::optional{*own};
    }
}

bool are_all_own(std::vector<NeedFields> const& fields)
{
    return std::ranges::all_of(fields, [](NeedFields const& field) { return field.own.has_value(); });
}

bool is_in_use(web::Form const& form, NeedFields const& fields)
{
    return form.chosen(fields.chosen, "yes") || !form.value(fields.words).empty()
           || !form.value(fields.score).empty() || !form.error(fields.words).empty();
}

void prefill_needs(
    web::Form& form, std::vector<NeedFields> const& fields, std::vector<needs::Need> const& known
)
{
    form.prefill("scored_by", base::to_code(needs::ScoredBy::parent));
    for (auto const& field : fields) {
        auto const need = std::ranges::find(known, field.category, &needs::Need::category);
        if (need != known.end()) {
            form.prefill(field.chosen, "yes");
            form.prefill(field.words, need->words);
        }
    }
}

std::vector<LearnedNeed>
read_needs(web::Form& form, std::vector<NeedFields> const& fields, accounts::PageRequest const& request)
{
    auto learned = std::vector<LearnedNeed>{};
    for (auto const& field : fields) {
        auto const words = form.optional(field.words, 2000);
        auto const score = needs::read_score(form, field.score, request.programme, request.texts);
        if (form.chosen(field.chosen, "yes") || !words.empty() || score) {
            learned.push_back({.category = field.category, .words = words, .score = score});
        }
    }
    return learned;
}

needs::ScoredBy
read_scored_by(web::Form& form, std::vector<LearnedNeed> const& learned, text::Texts const& texts)
{
    auto const is_scored = [](LearnedNeed const& need) { return need.score.has_value(); };
    if (std::ranges::none_of(learned, is_scored)) {
        return needs::ScoredBy::parent;
    }
    return read_choice<needs::ScoredBy>(form, "scored_by", texts.translate("Kies wie de scores gaf."))
        .value_or(needs::ScoredBy::parent);
}

} // namespace intake
