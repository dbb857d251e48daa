#include "evaluation/pages/talk_form.hpp"

#include "evaluation/store/self_scoring_store.hpp"
#include "intake/pages/case_form.hpp"
#include "intake/pages/intake_words.hpp"
#include "needs/pages/score_scale.hpp"
#include "needs/store/need_store.hpp"

#include <algorithm>

namespace evaluation {

namespace {

std::string last_score(needs::Need const& need, text::Texts const& texts)
{
    if (need.scores.empty()) {
        return {};
    }
    auto const& last = need.scores.back();
    return text::fill(
        texts.translate("Vorige keer: {score}, op {day}."),
        {{"score", std::to_string(last.score)}, {"day", texts.date(last.scored_on)}}
    );
}

std::optional<needs::Score> own_score(needs::Need const& need, std::vector<SelfScoring> const& own)
{
    auto const is_sent = [&](needs::Score const& score) {
        return score.own && std::ranges::any_of(own, [&](SelfScoring const& scoring) {
                   return score.moment == scoring.moment && score.scored_on == scoring.sent_on;
               });
    };
    auto const found = std::ranges::find_if(need.scores.rbegin(), need.scores.rend(), is_sent);
    return found == need.scores.rend() ? std::nullopt : std::optional{*found};
}

// Of each need the result that was sent last.
std::vector<NeedResult> own_results(database::Connection& database, std::vector<SelfScoring> const& own)
{
    auto results = std::vector<NeedResult>{};
    for (auto const& scoring : own) {
        auto const sent = list_own_results(database, scoring.id);
        results.insert(results.end(), sent.begin(), sent.end());
    }
    return results;
}

std::optional<Reached> own_result(needs::Need const& need, std::vector<NeedResult> const& results)
{
    auto const found = std::ranges::find(results, need.id, &NeedResult::need);
    return found == results.end() ? std::nullopt : std::optional{found->reached};
}

} // namespace

std::vector<SelfScoring>
list_own_for_talk(accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment)
{
    auto own = list_waiting_self_scorings(request.database, family_case, moment_of_scores(moment));
    std::erase_if(own, [&](SelfScoring const& scoring) {
        return !is_fresh(scoring, request.programme.self_scoring, request.today);
    });
    return own;
}

std::string own_seen(std::vector<SelfScoring> const& own)
{
    return own.empty() ? std::string{} : std::to_string(own.front().id.value());
}

void check_own_seen(web::Form& form, std::vector<SelfScoring> const& own, text::Texts const& texts)
{
    if (!own.empty() && form.value(own_seen_field) != own_seen(own)) {
        form.add_error(
            "",
            texts.translate("De ouder heeft intussen zelf ingevuld. Kijk wat er staat, en bewaar opnieuw.")
        );
    }
}

std::vector<ScoreField>
list_score_fields(accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment)
{
    auto const own = list_own_for_talk(request, family_case, moment);
    auto const results = own_results(request.database, own);
    auto fields = std::vector<ScoreField>{};
    for (auto const& need : needs::list_current_needs(request.database, family_case)) {
        fields.push_back(
            {.need = need.id,
             .name = intake::name_of(request.programme.need_categories, need.category, request.texts),
             .words = need.words,
             .last = last_score(need, request.texts),
             .picture = needs::score_picture(need, request.programme, request.texts),
             .field = "score_" + need.category,
             .own = own_score(need, own),
             .own_reached = own_result(need, results)}
        );
    }
    return fields;
}

bool are_all_own(std::vector<ScoreField> const& fields)
{
    return std::ranges::all_of(fields, [](ScoreField const& field) { return field.own.has_value(); });
}

void prefill_talk(web::Form& form)
{
    form.prefill("scored_by", base::to_code(needs::ScoredBy::parent));
}

std::optional<TalkPlace> read_how(web::Form& form, text::Texts const& texts)
{
    return intake::read_choice<TalkPlace>(form, "how", texts.translate("Kies hoe jullie elkaar spraken."));
}

Talk read_talk(
    web::Form& form,
    TalkPlace how,
    std::vector<ScoreField> const& fields,
    accounts::PageRequest const& request
)
{
    auto talk = Talk{
        .how = how,
        .goes_well = form.optional("goes_well", 4000),
        .can_be_better = form.optional("can_be_better", 4000),
    };
    for (auto const& field : fields) {
        if (auto const score = needs::read_score(form, field.field, request.programme, request.texts)) {
            talk.scores.push_back({.need = field.need, .score = *score});
        }
    }
    if (!talk.scores.empty()) {
        auto const message = request.texts.translate("Kies wie de scores gaf.");
        talk.scored_by = intake::read_choice<needs::ScoredBy>(form, "scored_by", message)
                             .value_or(needs::ScoredBy::parent);
    }
    return talk;
}

bool is_talk_typed(web::Form const& form, std::vector<ScoreField> const& fields)
{
    auto const is_typed = [&](std::string_view field) { return !form.value(field).empty(); };
    return is_typed("goes_well") || is_typed("can_be_better")
           || std::ranges::any_of(fields, is_typed, &ScoreField::field);
}

} // namespace evaluation
