#include "people/store/person_store.hpp"
#include "volunteers/pages/step_form.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_step.html.hpp"
#include "volunteers/pages/volunteer_steps.html.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

namespace {

struct Subject {
    VolunteerId id;
    std::string name;
};

Subject load_subject(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const volunteer = load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return {.id = id, .name = people::full_name(person)};
}

StepsPage steps_page(accounts::SignedInRequest& request, Subject const& subject)
{
    return {
        .volunteer = subject.id,
        .name = subject.name,
        .steps = possible_events(load_volunteer_history(request.database, subject.id)),
        .form = {},
    };
}

} // namespace

web::Response show_volunteer_steps(accounts::SignedInRequest& request)
{
    auto const subject = load_subject(request);
    auto const kind = read_step_kind(request.http.query.first("step"));
    if (!kind) {
        return web::html(render_volunteer_steps(request, steps_page(request, subject)));
    }
    auto page = StepPage{.volunteer = subject.id, .name = subject.name, .kind = *kind, .form = {}};
    page.form.prefill("on", base::to_iso(request.today));
    return web::html(render_volunteer_step(request, page));
}

web::Response create_volunteer_step(accounts::SignedInRequest& request)
{
    auto const subject = load_subject(request);
    auto const kind = read_step_kind(request.http.form.first("step"));
    if (!kind) {
        auto page = steps_page(request, subject);
        page.form.add_error("", request.texts.translate("Kies wat je wilt vastleggen."));
        return web::unprocessable(render_volunteer_steps(request, page));
    }
    auto page = StepPage{
        .volunteer = subject.id,
        .name = subject.name,
        .kind = *kind,
        .form = web::Form{request.http.form, request.texts}
    };
    auto const question = StepQuestion{.volunteer = subject.id, .kind = *kind, .today = request.today};
    auto const wish = read_step_form(page.form, question, request.texts);
    if (!wish) {
        return web::unprocessable(render_volunteer_step(request, page));
    }
    auto const recorded = record_volunteer_event(request.database, request.occasion(), *wish);
    if (!recorded) {
        page.form.add_error(field_of(recorded.error(), *kind), word_for(recorded.error(), request.texts));
        return web::unprocessable(render_volunteer_step(request, page));
    }
    return web::see_other(address_of(subject.id));
}

} // namespace volunteers
