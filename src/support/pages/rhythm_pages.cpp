#include "support/pages/rhythm_pages.hpp"

#include "intake/pages/intake_words.hpp"
#include "intake/store/case_event_store.hpp"
#include "programme/model/progress.hpp"
#include "support/actions/change_rhythm.hpp"
#include "support/pages/dagdeel_choices.hpp"
#include "support/pages/rhythm.html.hpp"
#include "support/pages/rhythm_page.hpp"
#include "support/store/rhythm_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

namespace {

constexpr auto days_shown = 8 * 7;

constexpr auto as_agreed = std::string_view{"as_agreed"};
constexpr auto other_day = std::string_view{"moved"};
constexpr auto not_this_week = std::string_view{"left_out"};

RhythmPage rhythm_page(accounts::SignedInRequest& request)
{
    auto about = matching::open_match_form(request);
    auto const match = about.match.id;
    auto visits = std::vector<PlannedVisit>{};
    if (about.state == programme::MatchState::active) {
        auto const rhythm = load_rhythm(request.database, match);
        visits = planned_visits(
            request.programme, rhythm, request.today, base::add_days(request.today, days_shown)
        );
    }
    auto const agreement = find_agreement(request.database, match, request.today);
    about.form.prefill("every_weeks", std::to_string(agreement ? agreement->every_weeks : 1));
    return {.about = std::move(about), .visits = std::move(visits), .agreement = agreement};
}

std::string word_for_refusal(RhythmRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case RhythmRefusal::not_in_rhythm:
        return texts.translate("Op deze dag komt deze vrijwilliger niet bij dit gezin. Kies een andere dag.");
    case RhythmRefusal::unknown_reason:
        return texts.translate("Kies een reden.");
    case RhythmRefusal::other_week:
        return texts.translate("Kies een dag in dezelfde week, van maandag tot en met zondag.");
    case RhythmRefusal::day_taken:
        return texts.translate("Op die dag is al een ander bezoek. Kies een andere dag.");
    }
    return {};
}

std::string_view field_of(RhythmRefusal refusal)
{
    switch (refusal) {
    case RhythmRefusal::not_in_rhythm:
        return "planned_on";
    case RhythmRefusal::unknown_reason:
        return "reason";
    case RhythmRefusal::other_week:
    case RhythmRefusal::day_taken:
        return "moved_to";
    }
    return "";
}

using Changed = std::optional<std::expected<void, RhythmRefusal>>;

// Nothing when the form has errors.
Changed change_one_week(accounts::SignedInRequest& request, RhythmPage& page)
{
    auto const& texts = request.texts;
    auto& form = page.about.form;
    auto const planned_on = form.date("planned_on", texts.translate("Kies een bezoek."));
    auto const what = form.required("what", texts.translate("Kies hoe het die week gaat."));
    auto change =
        RhythmChange{.planned_on = planned_on.value_or(request.today), .moved_to = {}, .reason = {}};
    if (what == other_day) {
        change.moved_to = form.date("moved_to", texts.translate("Kies een andere dag."));
    } else if (what == not_this_week) {
        change.reason = form.required("reason", texts.translate("Kies een reden."));
    }
    if (form.has_errors()) {
        return std::nullopt;
    }
    auto const match = page.about.match.id;
    if (what == as_agreed) {
        restore_week(request.database, request.occasion(), match, change.planned_on);
        return std::expected<void, RhythmRefusal>{};
    }
    return change_week(request.database, request.occasion(), match, change);
}

Changed change_all_weeks(accounts::SignedInRequest& request, RhythmPage& page)
{
    auto& form = page.about.form;
    auto const dagdeel = read_dagdeel(form, request.texts);
    auto const time = intake::read_time(form, "time", request.texts);
    auto const every_weeks = form.number("every_weeks", 1, 2, request.texts.translate("Kies hoe vaak."));
    auto const from = intake::read_planned_day(form, "valid_from", request);
    if (form.has_errors() || !dagdeel || !every_weeks || !from) {
        return std::nullopt;
    }
    return change_agreement(
        request.database,
        request.occasion(),
        page.about.match.id,
        {.dagdeel = *dagdeel, .starts_at = time, .valid_from = *from, .every_weeks = *every_weeks}
    );
}

} // namespace

std::string
words_for(PlannedVisit const& visit, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const day = texts.weekday_date(visit.planned_on);
    switch (visit.state) {
    case PlanState::as_agreed:
        return day;
    case PlanState::moved:
        return text::fill(
            texts.translate("{day}: nu op {other}"), {{"day", day}, {"other", texts.weekday_date(visit.on)}}
        );
    case PlanState::left_out:
        return text::fill(
            texts.translate("{day}: gaat niet door, {reason}"),
            {{"day", day}, {"reason", intake::name_of(programme.missed_visit_reasons, visit.reason, texts)}}
        );
    case PlanState::holiday:
        return text::fill(
            texts.translate("{day}: geen bezoek, {holiday}"),
            {{"day", day}, {"holiday", texts.translate(visit.holiday)}}
        );
    }
    return day;
}

std::vector<web::Choice> planned_visit_choices(RhythmPage const& page, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& visit : page.visits) {
        choices.push_back(
            {.value = base::to_iso(visit.planned_on), .label = texts.weekday_date(visit.planned_on)}
        );
    }
    return choices;
}

std::vector<web::Choice> week_choices(text::Texts const& texts)
{
    return {
        {.value = std::string{other_day}, .label = texts.translate("Op een andere dag")},
        {.value = std::string{not_this_week}, .label = texts.translate("Het gaat niet door")},
        {.value = std::string{as_agreed}, .label = texts.translate("Toch zoals afgesproken")},
    };
}

web::Response show_rhythm(accounts::SignedInRequest& request)
{
    return web::html(render_rhythm(request, rhythm_page(request)));
}

web::Response update_rhythm(accounts::SignedInRequest& request)
{
    auto page = rhythm_page(request);
    auto const is_agreement = page.about.form.value("change") == "agreement";
    auto const changed = is_agreement ? change_all_weeks(request, page) : change_one_week(request, page);
    if (!changed) {
        return web::unprocessable(render_rhythm(request, page));
    }
    if (!*changed) {
        auto const refusal = changed->error();
        page.about.form.add_error(
            is_agreement ? "valid_from" : field_of(refusal), word_for_refusal(refusal, request.texts)
        );
        return web::unprocessable(render_rhythm(request, page));
    }
    return web::see_other(matching::address_of(page.about.match.id) + "/rhythm");
}

} // namespace support
