#include "evaluation/pages/evaluation_pages.hpp"

#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/pages/evaluation_form.html.hpp"
#include "intake/store/case_event_store.hpp"
#include "programme/model/journey.hpp"

namespace evaluation {

namespace {

// Told before anything is typed; all else that stands in the way is said of what was typed.
std::string said_when_over(accounts::SignedInRequest const& request, intake::FamilyCaseId id)
{
    using programme::JourneyRefusal;
    auto const happens = programme::may_happen(
        request.programme,
        intake::load_history(request.database, id),
        {.kind = programme::EventKind::evaluation_held, .on = request.today}
    );
    return !happens && happens.error() == JourneyRefusal::case_is_over
               ? intake::word_for(happens.error(), request.texts)
               : std::string{};
}

EvaluationPage evaluation_page(accounts::SignedInRequest& request)
{
    auto about = intake::open_case_form(request);
    auto fields = open_support_talk(about, Moment::interim, request);
    auto over = said_when_over(request, about.heading.id);
    return {.about = std::move(about), .fields = std::move(fields), .over = std::move(over)};
}

HoldEvaluation read_evaluation(EvaluationPage& page, accounts::SignedInRequest const& request)
{
    auto read = read_support_talk(page.about, page.fields, request);
    return {
        .family_case = page.about.heading.id,
        .on = read.on,
        .talk = std::move(read.talk),
        .next_on = read.next_on,
        .submission_key = intake::submission_key(page.about.form),
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
