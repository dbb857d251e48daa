#include "closing/pages/winding_down_pages.hpp"

#include "closing/actions/agree_winding_down.hpp"
#include "closing/pages/winding_down_form.html.hpp"
#include "intake/store/case_event_store.hpp"

namespace closing {

namespace {

std::optional<base::Date> agreed_end(programme::CaseHistory const& history)
{
    auto agreed = std::optional<base::Date>{};
    for (auto const& event : history.events) {
        if (event.kind == programme::EventKind::winding_down_agreed) {
            agreed = event.planned_for;
        }
    }
    return agreed;
}

WindingDownPage winding_down_page(accounts::SignedInRequest& request)
{
    auto about = intake::open_case_form(request);
    auto const history = intake::load_history(request.database, about.heading.id);
    return {.about = std::move(about), .agreed = agreed_end(history)};
}

std::optional<AgreeWindingDown>
read_winding_down(WindingDownPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    auto const support_ends_on = intake::read_planned_day(form, "support_ends_on", request);
    auto const on = intake::read_day(form, request);
    auto const note = form.optional("note", 2000);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return AgreeWindingDown{
        .family_case = page.about.heading.id,
        .on = *on,
        .support_ends_on = *support_ends_on,
        .note = note,
        .submission_key = intake::submission_key(form),
    };
}

} // namespace

web::Response show_winding_down(accounts::SignedInRequest& request)
{
    return web::html(render_winding_down_form(request, winding_down_page(request)));
}

web::Response create_winding_down(accounts::SignedInRequest& request)
{
    auto page = winding_down_page(request);
    auto const wish = read_winding_down(page, request);
    if (!wish) {
        return web::unprocessable(render_winding_down_form(request, page));
    }
    if (auto const done = agree_winding_down(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_winding_down_form(request, page));
    }
    return intake::back_to_case(wish->family_case);
}

} // namespace closing
