#include "reporting/pages/outcome_lines.hpp"

#include "reporting/model/outcome_shares.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/pages/figure_words.hpp"

#include <cmath>

namespace reporting {

namespace {

// Of fewer pairs an interval says nothing that anybody should act on.
constexpr auto fewest_pairs = 10;
constexpr auto per_mille_of_scale = 100.0; // a score point, of a scale of ten points
constexpr auto middle_of_scale = 500;

std::string signed_number(double value, text::Texts const& texts)
{
    return (value > 0 ? "+" : "") + decimal(value, 1, texts);
}

bool is_of_few(std::int64_t count)
{
    return count > 0 && count < smallest_shown;
}

// Of a part of the country who does not see families reads no number that could be taken from that of the
// whole.
bool is_exact(Chosen const& chosen)
{
    return chosen.sees_rows || chosen.is_nation;
}

// In tens; below five are all the same.
std::string roughly(std::int64_t count, text::Texts const& texts)
{
    constexpr auto tens = 10;
    if (count < smallest_shown) {
        return texts.translate("minder dan 5");
    }
    return text::fill(
        texts.translate("ongeveer {count}"), {{"count", texts.number((count + tens / 2) / tens * tens)}}
    );
}

std::string
percent_of(evaluation::Share const& share, bool told, Chosen const& chosen, text::Texts const& texts)
{
    auto const per_mille = share.per_mille();
    if (!per_mille) {
        return texts.translate("niet bekend");
    }
    if (!told && !chosen.sees_rows) {
        return texts.translate("niet getoond");
    }
    if (!is_exact(chosen)) {
        return text::fill(
            texts.translate("{percent}% (van {of})"),
            {{"percent", decimal(*per_mille / 10.0, 0, texts)}, {"of", roughly(share.of, texts)}}
        );
    }
    return text::fill(
        texts.translate("{percent} ({count} van {of})"),
        {{"percent", percent_in_words(*per_mille / 10.0, share.of, texts)},
         {"count", texts.number(share.count)},
         {"of", texts.number(share.of)}}
    );
}

std::string
missing_in_words(evaluation::ScoreOutcome const& outcome, Chosen const& chosen, text::Texts const& texts)
{
    auto const few = is_of_few(outcome.without_end) || is_of_few(outcome.without_start);
    if (chosen.is_nation && few && !chosen.sees_rows) {
        return {};
    }
    auto const count = [&](std::int64_t missing) {
        return is_exact(chosen) ? texts.number(missing) : roughly(missing, texts);
    };
    return text::fill(
        texts.translate("{end} zonder eindscore, {start} zonder beginscore"),
        {{"end", count(outcome.without_end)}, {"start", count(outcome.without_start)}}
    );
}

std::string change_in_words(evaluation::ScoreOutcome const& outcome, text::Texts const& texts)
{
    auto const mean = signed_number(*outcome.mean_change, texts);
    if (!outcome.paired_t) {
        return mean;
    }
    return text::fill(
        texts.translate("{mean} ({low} tot {high})"),
        {{"mean", mean},
         {"low", signed_number(outcome.paired_t->interval.low, texts)},
         {"high", signed_number(outcome.paired_t->interval.high, texts)}}
    );
}

int place_of(double change)
{
    return middle_of_scale + static_cast<int>(std::lround(change * per_mille_of_scale));
}

std::string effect_in_words(evaluation::ScoreOutcome const& outcome, text::Texts const& texts)
{
    auto const size = [&](std::optional<evaluation::EffectSize> const& effect) {
        return effect && effect->corrected ? decimal(*effect->corrected, 2, texts)
                                           : texts.translate("niet te bepalen");
    };
    return text::fill(
        texts.translate("d_z {z}, d_av {av}"),
        {{"z", size(outcome.effect_by_change)}, {"av", size(outcome.effect_by_scores)}}
    );
}

std::string ranks_in_words(evaluation::ScoreOutcome const& outcome, text::Texts const& texts)
{
    constexpr auto smallest_told = 0.001;
    if (!outcome.signed_ranks) {
        return texts.translate("niets veranderde");
    }
    auto const p = outcome.signed_ranks->p_value;
    return p < smallest_told ? texts.translate("p kleiner dan 0,001")
                             : text::fill(texts.translate("p = {p}"), {{"p", decimal(p, 3, texts)}});
}

std::string
pairs_in_words(evaluation::ScoreOutcome const& outcome, Chosen const& chosen, text::Texts const& texts)
{
    return is_exact(chosen) ? texts.number(outcome.pairs) : roughly(outcome.pairs, texts);
}

void add_statistics(
    OutcomeLine& line, evaluation::ScoreOutcome const& outcome, Chosen const& chosen, text::Texts const& texts
)
{
    line.scores = text::fill(
        texts.translate("van {start} naar {end}"),
        {{"start", decimal(*outcome.mean_start, 1, texts)}, {"end", decimal(*outcome.mean_end, 1, texts)}}
    );
    line.change = change_in_words(outcome, texts);
    if (outcome.paired_t) {
        line.drawing = IntervalDrawing{
            .low = place_of(outcome.paired_t->interval.low),
            .mean = place_of(*outcome.mean_change),
            .high = place_of(outcome.paired_t->interval.high),
        };
    }
    auto const told = told_shares(outcome.of_all, outcome.of_below_top);
    line.improved = percent_of(outcome.of_all.share_improved(), told.improved, chosen, texts);
    line.improved_below_top =
        percent_of(outcome.of_below_top.share_improved(), told.improved_below_top, chosen, texts);
    line.worse = percent_of(outcome.of_all.share_worse(), told.worse, chosen, texts);
    line.effect = effect_in_words(outcome, texts);
    line.signed_ranks = ranks_in_words(outcome, texts);
}

OutcomeLine line_of(
    std::string question,
    evaluation::ScoredNeeds const& scored,
    Chosen const& chosen,
    accounts::SignedInRequest const& request
)
{
    auto const& texts = request.texts;
    auto const outcome = evaluation::outcome_of(scored);
    auto line = OutcomeLine{
        .question = std::move(question),
        .pairs = pairs_in_words(outcome, chosen, texts),
        .missing = missing_in_words(outcome, chosen, texts),
        .scores = {},
        .change = {},
        .drawing = std::nullopt,
        .improved = {},
        .improved_below_top = {},
        .worse = {},
        .effect = {},
        .signed_ranks = {},
        .too_few = outcome.pairs < fewest_pairs,
    };
    if (line.too_few && !chosen.sees_rows) {
        line.pairs = texts.translate("niet getoond");
        line.missing.clear();
    }
    if (!line.too_few) {
        add_statistics(line, outcome, chosen, texts);
    }
    return line;
}

std::string families_in_words(std::string const& pairs, int families, text::Texts const& texts)
{
    return text::fill(texts.plural("{count} gezin", "{count} gezinnen", families), {{"count", pairs}});
}

// How many families there are in pairs, and how many of them improved, are what the figures of these codes
// say: where one of them is not shown, neither is the same here.
void hide_as_figures(OutcomeLine& line, Hidden const& hidden, text::Texts const& texts)
{
    if (!hidden.holds("improved") && !hidden.holds("end_scores") && !hidden.holds("closed")) {
        return;
    }
    auto const not_shown = texts.translate("niet getoond");
    line.pairs = not_shown;
    line.missing.clear();
    line.improved = not_shown;
    line.improved_below_top = not_shown;
    line.worse = not_shown;
    line.hides_shares = true;
}

// Each family once, so that the interval is not too narrow.
OutcomeLine line_of_families(
    FamilyTransitions const& families,
    Hidden const& hidden,
    Chosen const& chosen,
    accounts::SignedInRequest const& request
)
{
    auto const& texts = request.texts;
    auto const scored = scored_families(families, request.programme.score_most);
    auto line = line_of(texts.translate("Alle vragen samen, per gezin"), scored, chosen, request);
    auto const number = static_cast<int>(scored.pairs.size());
    if (!line.too_few || chosen.sees_rows) {
        line.pairs = families_in_words(line.pairs, number, texts);
    }
    line.hides_shares = line.improved == texts.translate("niet getoond");
    if (!chosen.sees_rows) {
        hide_as_figures(line, hidden, texts);
    }
    return line;
}

} // namespace

std::vector<OutcomeLine>
outcome_lines(Shown const& shown, Chosen const& chosen, accounts::SignedInRequest const& request)
{
    auto lines = std::vector<OutcomeLine>{};
    if (auto const& families = shown.counted.family_transitions) {
        lines.push_back(line_of_families(*families, shown.hidden, chosen, request));
    }
    for (auto const& [category, transitions] : shown.counted.transitions) {
        lines.push_back(line_of(
            name_of_class(ClassNames::need_categories, category, request.programme, request.texts),
            scored_needs(transitions, request.programme.score_most),
            chosen,
            request
        ));
    }
    return lines;
}

} // namespace reporting
