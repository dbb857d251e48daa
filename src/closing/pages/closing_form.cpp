#include "closing/pages/closing_form.hpp"

#include "closing/pages/closing_words.hpp"
#include "evaluation/pages/evaluation_words.hpp"
#include "intake/pages/choices.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"

#include <algorithm>

namespace closing {

namespace {

constexpr auto no_talk = "none";

bool was_held(web::Form const& form)
{
    return form.value("how") != no_talk;
}

std::string read_reason(web::Form& form, accounts::PageRequest const& request)
{
    auto const& reasons = request.programme.end_reasons;
    auto const known = [&](std::string const& code) {
        auto const is_known = programme::find_choice(reasons, code) != nullptr;
        return is_known ? std::optional{code} : std::nullopt;
    };
    return form.parsed("reason", known, request.texts.translate("Kies waarom de steun stopt.")).value_or("");
}

bool is_judgement_typed(web::Form const& form)
{
    return !form.value("mark").empty() || !form.value("word").empty();
}

// The mark and the word go together; a parent may not want to give them.
std::optional<Judgement> read_judgement(ClosingPage& page, accounts::PageRequest const& request)
{
    auto const& programme = request.programme;
    auto& form = page.about.form;
    if (auto const own = judged_by_herself(page)) {
        return own->judgement;
    }
    if (!is_judgement_typed(form)) {
        return std::nullopt;
    }
    auto const word = form.value("word");
    auto const mark = form.number(
        "mark",
        programme.mark_least,
        programme.mark_most,
        request.texts.translate("Vul een cijfer in.") + " " + mark_hint(request)
    );
    if (programme::find_choice(programme.closing_words, word) == nullptr) {
        form.add_error("word", request.texts.translate("Kies ook het woord dat bij het cijfer past."));
    }
    return mark ? std::optional{Judgement{.mark = *mark, .word = word}} : std::nullopt;
}

// Asked in a talk; without one the coordinator may leave it open.
std::vector<NeedResult> read_results(ClosingPage& page, text::Texts const& texts)
{
    auto& form = page.about.form;
    auto results = std::vector<NeedResult>{};
    for (auto const& need : page.needs) {
        if (need.own_reached) {
            results.push_back({.need = need.need, .reached = *need.own_reached});
            continue;
        }
        auto const field = reached_field(need);
        if (!was_held(form) && form.value(field).empty()) {
            continue;
        }
        auto const message =
            text::fill(texts.translate("Kies of deze vraag beantwoord is: {need}."), {{"need", need.name}});
        if (auto const reached = intake::read_choice<Reached>(form, field, message)) {
            results.push_back({.need = need.need, .reached = *reached});
        }
    }
    return results;
}

// How they spoke; nothing when they did not. What was typed about a talk is not dropped in silence then.
std::optional<evaluation::TalkPlace> read_last_talk(ClosingPage& page, text::Texts const& texts)
{
    auto& form = page.about.form;
    if (was_held(form)) {
        return evaluation::read_how(form, texts);
    }
    if (evaluation::is_talk_typed(form, page.needs) || is_judgement_typed(form)
        || evaluation::is_any_answer_typed(form, page.questionnaires)) {
        form.add_error(
            "how",
            texts.translate(
                "Je vulde een gesprek in. Kies hoe jullie elkaar spraken, of maak die vragen leeg."
            )
        );
    }
    return std::nullopt;
}

} // namespace

ClosingPage open_closing_form(accounts::SignedInRequest& request)
{
    auto about = intake::open_case_form(request);
    evaluation::prefill_talk(about.form);
    auto const family_case = intake::load_family_case(request.database, about.heading.id, request.location());
    auto const purpose = intake::purpose_of(intake::NoticeKind::end);
    auto const consent = intake::find_consent(request.database, family_case.id, purpose);
    return {
        .about = std::move(about),
        .needs = evaluation::list_score_fields(request, family_case.id, evaluation::Moment::closing),
        .questionnaires =
            evaluation::list_questionnaire_fields(request, family_case.id, evaluation::Moment::closing),
        .own = evaluation::list_own_for_talk(request, family_case.id, evaluation::Moment::closing),
        .notice = intake::notice_way(intake::find_referrer(request.database, family_case), consent),
    };
}

std::optional<evaluation::SelfScoring> judged_by_herself(ClosingPage const& page)
{
    auto const found = std::ranges::find_if(page.own, [](evaluation::SelfScoring const& scoring) {
        return scoring.judgement.has_value();
    });
    return found == page.own.end() ? std::nullopt : std::optional{*found};
}

std::string reached_field(evaluation::ScoreField const& need)
{
    return "reached_" + std::to_string(need.need.value());
}

std::vector<web::Choice> ways_to_close(text::Texts const& texts)
{
    auto ways = intake::choices_of<evaluation::TalkPlace>(texts);
    ways.push_back({.value = no_talk, .label = texts.translate("Geen laatste gesprek")});
    return ways;
}

std::string mark_hint(accounts::PageRequest const& request)
{
    return text::fill(
        request.texts.translate("Van {least} tot en met {most}."),
        {{"least", std::to_string(request.programme.mark_least)},
         {"most", std::to_string(request.programme.mark_most)}}
    );
}

std::optional<CloseCase> read_closing(ClosingPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    evaluation::check_own_seen(form, page.own, request.texts);
    auto const how = read_last_talk(page, request.texts);
    auto const on = intake::read_day(form, request);
    auto const reason = read_reason(form, request);
    auto const place = how.value_or(evaluation::TalkPlace::home);
    auto wish = CloseCase{
        .family_case = page.about.heading.id,
        .on = on.value_or(request.today),
        .reason = reason,
        .talk = evaluation::read_talk(form, place, page.needs, request),
        .judgement = {},
        .results = read_results(page, request.texts),
        .note = form.optional("note", 4000),
        .submission_key = intake::submission_key(form),
    };
    wish.judgement = read_judgement(page, request);
    if (was_held(form)) {
        wish.talk->questionnaires = evaluation::read_questionnaires(form, page.questionnaires, request.texts);
    } else {
        wish.talk = std::nullopt;
    }
    return form.has_errors() ? std::nullopt : std::optional{wish};
}

} // namespace closing
