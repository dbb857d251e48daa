#include "evaluation/pages/evaluation_pages.hpp"

#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/pages/evaluation_form.html.hpp"

namespace evaluation {

namespace {

EvaluationPage evaluation_page(accounts::SignedInRequest& request)
{
    auto page = EvaluationPage{
        .about = intake::open_case_form(request), .own = {}, .scores = {}, .questionnaires = {}
    };
    page.own = list_own_for_talk(request, page.about.heading.id, Moment::interim);
    page.scores = list_score_fields(request, page.about.heading.id, Moment::interim);
    page.questionnaires = list_questionnaire_fields(request, page.about.heading.id, Moment::interim);
    prefill_talk(page.about.form);
    prefill_next_evaluation(page.about.form, request);
    return page;
}

HoldEvaluation read_evaluation(EvaluationPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    check_own_seen(form, page.own, request.texts);
    auto const how = read_how(form, request.texts).value_or(TalkPlace::home);
    auto const on = intake::read_day(form, request);
    auto talk = read_talk(form, how, page.scores, request);
    talk.questionnaires = read_questionnaires(form, page.questionnaires, request.texts);
    return {
        .family_case = page.about.heading.id,
        .on = on.value_or(request.today),
        .talk = std::move(talk),
        .next_on = read_next_evaluation(page.about, on, request),
        .submission_key = intake::submission_key(form),
    };
}

} // namespace

web::Response show_evaluation(accounts::SignedInRequest& request)
{
    return web::html(render_evaluation_form(request, evaluation_page(request)));
}

web::Response create_evaluation(accounts::SignedInRequest& request)
{
    auto page = evaluation_page(request);
    auto& form = page.about.form;
    auto const wish = read_evaluation(page, request);
    if (form.has_errors()) {
        return web::unprocessable(render_evaluation_form(request, page));
    }
    if (auto const done = hold_evaluation(request.database, request.occasion(), wish); !done) {
        form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_evaluation_form(request, page));
    }
    return intake::back_to_case(wish.family_case);
}

} // namespace evaluation
