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
    people::Person person;
    std::string name;
};

Subject load_subject(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const volunteer = load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return {.id = id, .person = person, .name = people::full_name(person)};
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

StepPage step_page(Subject const& subject, VolunteerEventKind kind, web::Form form)
{
    return {
        .volunteer = subject.id,
        .name = subject.name,
        .kind = kind,
        .can_write = kind == VolunteerEventKind::not_suited && subject.person.email,
        .form = std::move(form),
    };
}

// What the coordinator may send with a no, in the language of who gets it.
std::string kind_letter(accounts::SignedInRequest& request, people::Person const& to)
{
    auto const& texts = request.catalogues.in(to.language);
    auto const from = people::load_person_anywhere(request.database, request.actor.person);
    return text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}}) + "\n\n"
           + texts.translate("Dank je wel dat je vrijwilliger wilde worden, en voor je tijd en je openheid.")
           + "\n\n"
           + texts.translate(
               "We hebben goed gekeken of dit werk nu bij je past. We denken dat iets anders je nu "
               "beter past. Dat zegt niets over jou als ouder."
           )
           + "\n\n"
           + texts.translate(
               "Wil je erover praten? Bel me gerust. En verandert er iets, dan ben je altijd weer "
               "welkom."
           )
           + "\n\n" + texts.translate("Hartelijke groet,") + "\n" + people::full_name(from);
}

} // namespace

web::Response show_volunteer_steps(accounts::SignedInRequest& request)
{
    auto const subject = load_subject(request);
    auto const kind = read_step_kind(request.http.query.first("step"));
    if (!kind) {
        return web::html(render_volunteer_steps(request, steps_page(request, subject)));
    }
    auto page = step_page(subject, *kind, {});
    page.form.prefill("on", base::to_iso(request.today));
    if (page.can_write) {
        page.form.prefill("send_letter", "yes");
        page.form.prefill("letter", kind_letter(request, subject.person));
    }
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
    auto page = step_page(subject, *kind, web::Form{request.http.form, request.texts});
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
