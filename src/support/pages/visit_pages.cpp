#include "support/actions/answer_call.hpp"
#include "support/actions/record_visit.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/support_words.hpp"
#include "support/pages/visit_form.hpp"
#include "support/pages/visits.html.hpp"
#include "support/pages/visits_page.hpp"

namespace support {

namespace {

constexpr auto most_visits_shown = 30;

VisitsPage visits_page(accounts::SignedInRequest& request)
{
    auto about = matching::open_match_form(request);
    auto const match = about.match.id;
    about.form.prefill("minutes", std::to_string(usual_minutes));
    return {
        .about = std::move(about),
        .agreement = find_agreement(request.database, match, request.today),
        .visits = list_visits(request.database, match, most_visits_shown),
        .totals = count_visits(request.database, match),
    };
}

} // namespace

web::Response show_visits(accounts::SignedInRequest& request)
{
    return web::html(render_visits(request, visits_page(request)));
}

web::Response create_visit(accounts::SignedInRequest& request)
{
    auto page = visits_page(request);
    auto& form = page.about.form;
    auto const on = intake::read_day(form, request);
    auto const visit = read_visit(form, {}, on, request.texts);
    if (!visit) {
        return web::unprocessable(render_visits(request, page));
    }
    auto const match = page.about.match.id;
    auto const done = record_visit(request.database, request.occasion(), {.match = match, .visit = *visit});
    if (!done) {
        form.add_error(
            done.error() == VisitRefusal::unknown_reason ? "reason" : "on",
            word_for(done.error(), request.texts)
        );
        return web::unprocessable(render_visits(request, page));
    }
    return web::see_other(matching::address_of(match) + "/visits");
}

web::Response create_call_answer(accounts::SignedInRequest& request)
{
    answer_call(request.database, request.occasion(), web::id_in_path<CallRequestId>(request.http, "call"));
    return web::see_other("/today");
}

} // namespace support
