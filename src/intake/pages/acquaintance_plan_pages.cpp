#include "intake/pages/acquaintance_plan_pages.hpp"

#include "intake/actions/plan_acquaintance.hpp"
#include "intake/pages/acquaintance_plan.html.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

// The visit that is planned now, to be moved.
void prefill_plan(database::Connection& database, FamilyCase const& family_case, web::Form& form)
{
    form.prefill("street", family_case.street);
    auto last = CaseEvent{};
    for (auto const& event : list_case_events(database, family_case.id)) {
        if (event.event.kind == programme::EventKind::acquaintance_planned) {
            last = event;
        }
    }
    if (last.event.planned_for) {
        form.prefill("planned_for", base::to_iso(*last.event.planned_for));
        form.prefill("time", last.planned_time);
    }
}

ContactPage plan_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto page =
        ContactPage{.about = open_case_form(request), .parent = load_parent_view(request, family_case)};
    prefill_plan(request.database, family_case, page.about.form);
    return page;
}

std::optional<PlanAcquaintance> read_plan(CaseForm& about, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = about.form;
    auto const planned_for = read_planned_day(form, "planned_for", request);
    auto const time = read_time(form, "time", texts);
    auto const street = form.required("street", texts.translate("Vul straat en huisnummer in."));
    auto const note = form.optional("note", 2000);
    if (form.has_errors() || !planned_for) {
        return std::nullopt;
    }
    return PlanAcquaintance{
        .family_case = about.heading.id,
        .planned_for = *planned_for,
        .time = time,
        .street = street,
        .note = note,
        .submission_key = submission_key(form),
    };
}

} // namespace

web::Response show_acquaintance_plan(accounts::SignedInRequest& request)
{
    return web::html(render_acquaintance_plan(request, plan_page(request)));
}

web::Response create_acquaintance_plan(accounts::SignedInRequest& request)
{
    auto page = plan_page(request);
    auto const wish = read_plan(page.about, request);
    if (!wish) {
        return web::unprocessable(render_acquaintance_plan(request, page));
    }
    if (auto const done = plan_acquaintance(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_acquaintance_plan(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
