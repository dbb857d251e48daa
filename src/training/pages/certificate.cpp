#include "training/pages/certificate.hpp"

#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "training/pages/certificate.html.hpp"
#include "training/pages/course_pages.hpp"
#include "training/store/course_attendance_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace training {

Certificate load_certificate(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto& database = request.database;
    auto const location = request.location();
    auto const volunteer = volunteers::load_volunteer(database, id, location);
    auto const history = volunteers::load_volunteer_history(database, id);
    auto const certified = volunteers::last_event(history, volunteers::VolunteerEventKind::certified);
    auto const done = load_topics_done(database, id, location);
    if (!certified || !missing_topics(request.programme, done).empty()) {
        throw base::NotFound{"certificate of volunteer " + std::to_string(id.value())};
    }
    auto certificate = Certificate{
        .location = locations::load_location(database, location),
        .name = people::full_name(people::load_person(database, volunteer.person, location)),
        .topics = {},
        .certified_on = certified->on,
    };
    for (auto const& topic : request.programme.training_topics) {
        certificate.topics.push_back({.name = topic.name, .on = done.find(topic.code)->second});
    }
    return certificate;
}

web::Response print_certificate(
    accounts::SignedInRequest& request, Certificate const& certificate, text::Texts const& texts
)
{
    auto printed = request.press.print(
        {.name = "certificate",
         .stylesheets = {"letters.css", "certificate.css"},
         .html = render_certificate(texts, certificate),
         .keep = false}
    );
    return {
        .content_type = "application/pdf",
        .body = std::move(printed.pdf),
        .headers = {{"Content-Disposition", "inline; filename=\"certificaat-home-start.pdf\""}},
    };
}

web::Response show_certificate(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    return print_certificate(request, load_certificate(request, id), request.texts);
}

} // namespace training
