#include "support/pages/visit_link_pages.hpp"

#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"
#include "support/actions/answer_visit_link.hpp"
#include "support/pages/support_words.hpp"
#include "support/pages/visit_form.hpp"
#include "support/pages/visit_link.html.hpp"
#include "support/pages/visit_link_over.html.hpp"
#include "support/pages/visit_link_thanks.html.hpp"

namespace support {

namespace {

LinkBearer bearer_of(accounts::PageRequest const& request)
{
    return {
        .token = request.http.path_parameters.find("token")->second,
        .signed_in = request.visitor ? std::optional{request.visitor->person} : std::nullopt,
    };
}

web::Response refuse_link(accounts::PageRequest const& request, VisitLinkRefusal refusal)
{
    return web::with_status(410, render_visit_link_over(request, word_for(refusal, request.texts)));
}

VisitLinkPage link_page(accounts::PageRequest& request, OpenAskedVisit const& open)
{
    auto& database = request.database;
    auto const location = open.match.location;
    auto const family_case = intake::load_family_case(database, open.match.family_case, location);
    auto page = VisitLinkPage{
        .name = people::load_person(database, family_case.parent, location).first_name,
        .day = open.question.visited_on,
        .address = "/links/visits/" + request.http.path_parameters.find("token")->second,
        .asks_why = request.http.query.has("why-not") || request.http.form.first("happened") == "no",
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("minutes", std::to_string(request.programme.usual_visit.minutes));
    return page;
}

} // namespace

web::Response show_visit_link(accounts::PageRequest& request)
{
    auto const open = open_visit_link(request.database, bearer_of(request), request.now);
    if (!open) {
        auto const thanked = open.error() == VisitLinkRefusal::used && request.http.query.has("thanks");
        return thanked ? web::html(render_visit_link_thanks(request)) : refuse_link(request, open.error());
    }
    return web::html(render_visit_link(request, link_page(request, *open)));
}

web::Response create_visit_link_answer(accounts::PageRequest& request)
{
    auto const open = open_visit_link(request.database, bearer_of(request), request.now);
    if (!open) {
        return refuse_link(request, open.error());
    }
    auto page = link_page(request, *open);
    auto const visit = read_visit(page.form, {}, page.day, request.texts);
    if (!visit) {
        return web::unprocessable(render_visit_link(request, page));
    }
    auto const occasion = request.occasion_at(open->match.location);
    auto const done = answer_visit_link(request.database, occasion, bearer_of(request), *visit);
    if (done) {
        return web::see_other(page.address + "?thanks=yes");
    }
    if (auto const* const refusal = std::get_if<VisitLinkRefusal>(&done.error())) {
        return refuse_link(request, *refusal);
    }
    page.form.add_error("reason", word_for(std::get<VisitRefusal>(done.error()), request.texts));
    return web::unprocessable(render_visit_link(request, page));
}

} // namespace support
