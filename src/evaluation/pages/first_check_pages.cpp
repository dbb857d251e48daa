#include "evaluation/pages/first_check_pages.hpp"

#include "evaluation/actions/hold_first_check.hpp"
#include "evaluation/pages/first_check_form.html.hpp"

namespace evaluation {

namespace {

FirstCheckPage first_check_page(accounts::SignedInRequest& request)
{
    auto match = open_match_form(request);
    auto fields = open_support_talk(match.about, Moment::first_check, request);
    return {.match = std::move(match), .fields = std::move(fields)};
}

HoldFirstCheck read_first_check(FirstCheckPage& page, accounts::SignedInRequest const& request)
{
    auto& about = page.match.about;
    auto read = read_support_talk(about, page.fields, request);
    return {
        .match = page.match.match,
        .on = read.on,
        .talk = std::move(read.talk),
        .next_on = read.next_on,
        .submission_key = intake::submission_key(about.form),
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
