#include "volunteers/pages/profile_update.hpp"

#include "people/store/person_store.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/pages/profile_form.hpp"
#include "volunteers/pages/profile_more_form.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <limits>

namespace volunteers {

namespace {

// The version a form was opened with. One that is missing or no number is never the present one.
int read_version(web::Form const& form, std::string_view field)
{
    auto unseen = web::Form{web::Fields{{{std::string{field}, form.value(field)}}}};
    return unseen.number(field, 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

std::string_view field_of(ProfileRefusal refusal)
{
    return refusal == ProfileRefusal::changed_meanwhile ? "" : "email";
}

} // namespace

ProfilePage open_profile_page(accounts::SignedInRequest& request, VolunteerId id)
{
    auto const volunteer = load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    auto form = web::Form{request.http.form, request.texts};
    prefill_profile(form, person, volunteer.profile);
    prefill_more_of_profile(form, volunteer.profile, request.today);
    form.prefill("version", std::to_string(volunteer.version));
    form.prefill("person_version", std::to_string(person.version));
    return {
        .volunteer = id,
        .name = people::full_name(person),
        .email = person.email,
        .kept = volunteer.profile,
        .form = std::move(form),
    };
}

bool update_profile_from(accounts::SignedInRequest& request, ProfilePage& page, ProfileEditor editor)
{
    auto input = read_profile_form(page.form, request.programme, request.texts);
    if (!input) {
        return false;
    }
    if (editor == ProfileEditor::herself) {
        input->contact.email = page.email;
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
    }
    return changed.has_value();
}

} // namespace volunteers
