#include "closing/pages/service_certificate.hpp"
#include "closing/pages/service_certificate.html.hpp"
#include "closing/pages/stop_pages.hpp"
#include "locations/store/location_store.hpp"
#include "matching/store/started_match_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/model/service.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace closing {

namespace {

int count_families(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto const matches = matching::list_started_matches(request.database, request.location());
    return static_cast<int>(volunteers::times_of(matches, id).size());
}

// Throws base::NotFound for who never was available for a family.
ServiceCertificate certificate_of(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto const volunteer = volunteers::load_volunteer(request.database, id, request.location());
    auto const served = volunteers::time_of_service(volunteers::load_volunteer_history(request.database, id));
    if (!served || volunteers::find_day_of_removal(request.database, id)) {
        throw base::NotFound{"a certificate of service for who never was available, or is known no more"};
    }
    auto const location = locations::load_location(request.database, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return {
        .name = people::full_name(person),
        .location = location.name,
        .organisation = names_its_organisation(location) ? std::string{} : location.organisation_name,
        .from = served->started,
        .until = served->ended.value_or(request.today),
        .stopped = served->ended.has_value(),
        .families = count_families(request, id),
        .issued_on = request.today,
    };
}

} // namespace

web::Response show_service_certificate(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    auto const certificate = certificate_of(request, id);
    auto const sheet = pdf::Sheet{
        .name = "service-certificate",
        .stylesheets = {"letters.css", "service_certificate.css"},
        .html = render_service_certificate(request.texts, certificate),
    };
    return {
        .content_type = "application/pdf",
        .body = request.press.print_once(sheet),
        .headers = {{"Content-Disposition", "inline; filename=\"getuigschrift.pdf\""}},
    };
}

} // namespace closing
