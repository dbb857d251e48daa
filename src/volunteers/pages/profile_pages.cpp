#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/pages/new_volunteer.html.hpp"
#include "volunteers/pages/profile_form.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_profile.html.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <limits>

namespace volunteers {

namespace {

constexpr auto usual_travel_km = "10";

ProfilePage load_profile_page(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const volunteer = load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    auto form = web::Form{request.http.form, request.texts};
    prefill_profile(form, person, volunteer.profile);
    form.prefill("version", std::to_string(volunteer.version));
    form.prefill("person_version", std::to_string(person.version));
    return {.volunteer = id, .name = people::full_name(person), .form = std::move(form)};
}

// The version a form was opened with. One that is missing or no number is never the present one.
int read_version(web::Form& form, std::string_view field)
{
    auto unseen = web::Form{web::Fields{{{std::string{field}, form.value(field)}}}};
    return unseen.number(field, 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

std::string_view field_of(ProfileRefusal refusal)
{
    return refusal == ProfileRefusal::changed_meanwhile ? "" : "email";
}

} // namespace

web::Response show_new_volunteer(accounts::SignedInRequest& request)
{
    auto form = web::Form{{}, request.texts};
    form.prefill("submission_key", crypto::random_token());
    form.prefill("language", "nl");
    form.prefill("languages", "nl");
    form.prefill("travel_km", usual_travel_km);
    form.prefill("most_families", std::to_string(request.programme.most_families_per_volunteer));
    form.prefill("registered_on", base::to_iso(request.today));
    return web::html(render_new_volunteer(request, form));
}

web::Response create_volunteer(accounts::SignedInRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto input = read_profile_form(form, request.programme, request.texts);
    auto const registered_on = form.date("registered_on", request.texts.translate("Vul een dag in."));
    auto const key = form.value("submission_key");
    if (!input || !registered_on) {
        return web::unprocessable(render_new_volunteer(request, form));
    }
    auto const id = register_volunteer(
        request.database,
        request.occasion(),
        {.contact = std::move(input->contact),
         .profile = std::move(input->profile),
         .registered_on = *registered_on,
         .submission_key = key.empty() ? crypto::random_token() : key}
    );
    if (!id) {
        form.add_error("registered_on", word_for(id.error(), request.texts));
        return web::unprocessable(render_new_volunteer(request, form));
    }
    return web::see_other(address_of(*id));
}

web::Response show_volunteer_profile(accounts::SignedInRequest& request)
{
    return web::html(render_volunteer_profile(request, load_profile_page(request)));
}

web::Response update_volunteer_profile(accounts::SignedInRequest& request)
{
    auto page = load_profile_page(request);
    auto input = read_profile_form(page.form, request.programme, request.texts);
    if (!input) {
        return web::unprocessable(render_volunteer_profile(request, page));
    }
    auto const changed = change_profile(
        request.database,
        request.occasion(),
        {.volunteer = page.volunteer,
         .version = read_version(page.form, "version"),
         .person_version = read_version(page.form, "person_version"),
         .contact = std::move(input->contact),
         .profile = std::move(input->profile)}
    );
    if (!changed) {
        page.form.add_error(field_of(changed.error()), word_for(changed.error(), request.texts));
        return web::unprocessable(render_volunteer_profile(request, page));
    }
    return web::see_other(address_of(page.volunteer));
}

} // namespace volunteers
