#include "closing/pages/debrief_pages.hpp"

#include "closing/actions/hold_debrief.hpp"
#include "closing/pages/debrief_form.html.hpp"

namespace closing {

namespace {

std::optional<HoldDebrief> read_debrief(evaluation::MatchForm& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    auto const on = intake::read_day(form, request);
    auto const note = form.optional("note", 4000);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return HoldDebrief{
        .match = page.match, .on = *on, .note = note, .submission_key = intake::submission_key(form)
    };
}

} // namespace

web::Response show_debrief(accounts::SignedInRequest& request)
{
    return web::html(render_debrief_form(request, evaluation::open_match_form(request)));
}

web::Response create_debrief(accounts::SignedInRequest& request)
{
    auto page = evaluation::open_match_form(request);
    auto const wish = read_debrief(page, request);
    if (!wish) {
        return web::unprocessable(render_debrief_form(request, page));
    }
    if (auto const done = hold_debrief(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_debrief_form(request, page));
    }
    return intake::back_to_case(page.about.heading.id);
}

} // namespace closing
