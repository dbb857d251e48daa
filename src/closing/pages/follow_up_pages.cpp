#include "closing/pages/follow_up_pages.hpp"

#include "closing/actions/hold_follow_up.hpp"
#include "closing/pages/follow_up_form.html.hpp"

namespace closing {

namespace {

FollowUpPage follow_up_page(accounts::SignedInRequest& request)
{
    auto page =
        FollowUpPage{.about = intake::open_case_form(request), .own = {}, .scores = {}, .questionnaires = {}};
    page.own = evaluation::list_own_for_talk(request, page.about.heading.id, evaluation::Moment::follow_up);
    page.scores =
        evaluation::list_score_fields(request, page.about.heading.id, evaluation::Moment::follow_up);
    page.questionnaires =
        evaluation::list_questionnaire_fields(request, page.about.heading.id, evaluation::Moment::follow_up);
    evaluation::prefill_talk(page.about.form);
    return page;
}

// What was typed about a talk is not dropped in silence when there was none.
std::optional<FollowUpResult> read_result(FollowUpPage& page, text::Texts const& texts)
{
    auto& form = page.about.form;
    auto const result = intake::read_choice<FollowUpResult>(
        form, "result", texts.translate("Kies of je de ouder hebt gesproken.")
    );
    auto const was_reached = result == FollowUpResult::reached;
    auto const is_typed = evaluation::is_talk_typed(form, page.scores)
                          || evaluation::is_any_answer_typed(form, page.questionnaires);
    if (result && !was_reached && is_typed) {
        form.add_error(
            "result", texts.translate("Je vulde in hoe het gaat. Kies “Gesproken”, of maak die vragen leeg.")
        );
    }
    return result;
}

std::optional<HoldFollowUp> read_follow_up(FollowUpPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    evaluation::check_own_seen(form, page.own, request.texts);
    auto const result = read_result(page, request.texts);
    auto const on = intake::read_day(form, request);
    auto talk = evaluation::read_talk(form, evaluation::TalkPlace::phone, page.scores, request);
    auto const is_answered = evaluation::is_any_answer_typed(form, page.questionnaires);
    if (result == FollowUpResult::reached || (!result && is_answered)) {
        talk.questionnaires = evaluation::read_questionnaires(form, page.questionnaires, request.texts);
    }
    auto const note = form.optional("note", 2000);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return HoldFollowUp{
        .family_case = page.about.heading.id,
        .on = *on,
        .result = *result,
        .talk = result == FollowUpResult::reached ? std::optional{talk} : std::nullopt,
        .note = note,
        .submission_key = intake::submission_key(form),
    };
}

} // namespace

web::Response show_follow_up(accounts::SignedInRequest& request)
{
    return web::html(render_follow_up_form(request, follow_up_page(request)));
}

web::Response create_follow_up(accounts::SignedInRequest& request)
{
    auto page = follow_up_page(request);
    auto const wish = read_follow_up(page, request);
    if (!wish) {
        return web::unprocessable(render_follow_up_form(request, page));
    }
    if (auto const done = hold_follow_up(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_follow_up_form(request, page));
    }
    return intake::back_to_case(wish->family_case);
}

} // namespace closing
