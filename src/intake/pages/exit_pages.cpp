#include "intake/pages/exit_pages.hpp"

#include "intake/actions/leave_before_support.hpp"
#include "intake/pages/exit_form.html.hpp"

namespace intake {

namespace {

ExitPage exit_page(accounts::SignedInRequest& request)
{
    return {
        .about = open_case_form(request),
        .notice = load_exit_notice(request, case_in_path(request), NoticeKind::no_start),
    };
}

std::optional<LeaveBeforeSupport> read_exit(CaseForm& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.form;
    auto const exit = read_choice<Exit>(form, "exit", texts.translate("Kies wat er aan de hand is."));
    auto const reason = form.required("reason", texts.translate("Schrijf op waarom."), 2000);
    auto const on = read_day(form, request);
    if (form.has_errors() || !exit || !on) {
        return std::nullopt;
    }
    return LeaveBeforeSupport{
        .family_case = page.heading.id,
        .exit = *exit,
        .on = *on,
        .reason = reason,
        .submission_key = submission_key(form),
    };
}

} // namespace

web::Response show_exit(accounts::SignedInRequest& request)
{
    return web::html(render_exit_form(request, exit_page(request)));
}

web::Response create_exit(accounts::SignedInRequest& request)
{
    auto page = exit_page(request);
    auto const wish = read_exit(page.about, request);
    if (!wish) {
        return web::unprocessable(render_exit_form(request, page));
    }
    if (auto const done = leave_before_support(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_exit_form(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
