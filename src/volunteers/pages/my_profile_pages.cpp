#include "volunteers/pages/my_profile_pages.hpp"

#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/pages/my_profile.html.hpp"
#include "volunteers/pages/profile_changes.html.hpp"
#include "volunteers/pages/profile_changes_view.hpp"
#include "volunteers/pages/profile_update.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

namespace {

VolunteerId volunteer_of_account(accounts::SignedInRequest& request)
{
    auto const id = find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

MyProfilePage my_profile_page(accounts::SignedInRequest& request)
{
    return {
        .profile = open_profile_page(request, volunteer_of_account(request)),
        .saved = request.http.query.has("saved"),
    };
}

} // namespace

web::Response show_my_profile(accounts::SignedInRequest& request)
{
    return web::html(render_my_profile(request, my_profile_page(request)));
}

web::Response update_my_profile(accounts::SignedInRequest& request)
{
    auto page = my_profile_page(request);
    return update_profile_from(request, page.profile, ProfileEditor::herself)
               ? web::see_other("/my-profile?saved=yes")
               : web::unprocessable(render_my_profile(request, page));
}

web::Response show_profile_changes(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const volunteer = load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return web::html(render_profile_changes(
        request,
        {.volunteer = id,
         .name = people::full_name(person),
         .changes = list_profile_changes(request.database, id, request.location())}
    ));
}

} // namespace volunteers
