#include "intake/pages/pause_pages.hpp"

#include "intake/actions/pause_case.hpp"
#include "intake/actions/resume_case.hpp"
#include "intake/pages/pause_form.html.hpp"
#include "intake/pages/resumption_form.html.hpp"

namespace intake {

namespace {

std::optional<PauseCase> read_pause(CaseForm& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.form;
    auto const reason = form.required("reason", texts.translate("Schrijf op waarom."), 2000);
    auto const on = read_day(form, request);
    auto const until = form.optional_date(
        "until", texts.translate("Vul een dag in, of laat het leeg als je het niet weet.")
    );
    if (on && until && *until < *on) {
        form.add_error("until", texts.translate("Deze dag ligt vóór het begin van de pauze."));
    }
    if (form.has_errors() || !on) {
        return std::nullopt;
    }
    return PauseCase{
        .family_case = page.heading.id,
        .on = *on,
        .until = until,
        .reason = reason,
        .submission_key = submission_key(form),
    };
}

std::optional<ResumeCase> read_resumption(CaseForm& page, accounts::SignedInRequest const& request)
{
    auto& form = page.form;
    auto const on = read_day(form, request);
    auto const note = form.optional("note", 2000);
    if (form.has_errors() || !on) {
        return std::nullopt;
    }
    return ResumeCase{
        .family_case = page.heading.id, .on = *on, .note = note, .submission_key = submission_key(form)
    };
}

} // namespace

web::Response show_pause(accounts::SignedInRequest& request)
{
    return web::html(render_pause_form(request, open_case_form(request)));
}

web::Response create_pause(accounts::SignedInRequest& request)
{
    auto page = open_case_form(request);
    auto const wish = read_pause(page, request);
    if (!wish) {
        return web::unprocessable(render_pause_form(request, page));
    }
    if (auto const done = pause_case(request.database, request.occasion(), *wish); !done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_pause_form(request, page));
    }
    return back_to_case(wish->family_case);
}

web::Response show_resumption(accounts::SignedInRequest& request)
{
    return web::html(render_resumption_form(request, open_case_form(request)));
}

web::Response create_resumption(accounts::SignedInRequest& request)
{
    auto page = open_case_form(request);
    auto const wish = read_resumption(page, request);
    if (!wish) {
        return web::unprocessable(render_resumption_form(request, page));
    }
    if (auto const done = resume_case(request.database, request.occasion(), *wish); !done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_resumption_form(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
