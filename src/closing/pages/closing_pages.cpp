#include "closing/pages/closing_pages.hpp"

#include "closing/pages/closing_form.html.hpp"

namespace closing {

web::Response show_closing(accounts::SignedInRequest& request)
{
    return web::html(render_closing_form(request, open_closing_form(request)));
}

web::Response create_closing(accounts::SignedInRequest& request)
{
    auto page = open_closing_form(request);
    auto const wish = read_closing(page, request);
    if (!wish) {
        return web::unprocessable(render_closing_form(request, page));
    }
    if (auto const done = close_case(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_closing_form(request, page));
    }
    return intake::back_to_case(wish->family_case);
}

} // namespace closing
