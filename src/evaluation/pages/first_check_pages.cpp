#include "evaluation/pages/first_check_pages.hpp"

#include "evaluation/actions/hold_first_check.hpp"
#include "evaluation/pages/first_check_form.html.hpp"

namespace evaluation {

namespace {

FirstCheckPage first_check_page(accounts::SignedInRequest& request)
{
    auto page =
        FirstCheckPage{.match = open_match_form(request), .own = {}, .scores = {}, .questionnaires = {}};
    auto& about = page.match.about;
    page.own = list_own_for_talk(request, about.heading.id, Moment::first_check);
    page.scores = list_score_fields(request, about.heading.id, Moment::first_check);
    page.questionnaires = list_questionnaire_fields(request, about.heading.id, Moment::first_check);
    prefill_talk(about.form);
    prefill_next_evaluation(about.form, request);
    return page;
}

HoldFirstCheck read_first_check(FirstCheckPage& page, accounts::SignedInRequest const& request)
{
    auto& about = page.match.about;
    auto& form = about.form;
    check_own_seen(form, page.own, request.texts);
    auto const how = read_how(form, request.texts).value_or(TalkPlace::home);
    auto const on = intake::read_day(form, request);
    auto talk = read_talk(form, how, page.scores, request);
    talk.questionnaires = read_questionnaires(form, page.questionnaires, request.texts);
    return {
        .match = page.match.match,
        .on = on.value_or(request.today),
        .talk = std::move(talk),
        .next_on = read_next_evaluation(about, on, request),
        .submission_key = intake::submission_key(form),
    };
}

} // namespace

web::Response show_first_check(accounts::SignedInRequest& request)
{
    return web::html(render_first_check_form(request, first_check_page(request)));
}

web::Response create_first_check(accounts::SignedInRequest& request)
{
    auto page = first_check_page(request);
    auto& about = page.match.about;
    auto const wish = read_first_check(page, request);
    if (about.form.has_errors()) {
        return web::unprocessable(render_first_check_form(request, page));
    }
    if (auto const done = hold_first_check(request.database, request.occasion(), wish); !done) {
        about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_first_check_form(request, page));
    }
    return intake::back_to_case(about.heading.id);
}

} // namespace evaluation
