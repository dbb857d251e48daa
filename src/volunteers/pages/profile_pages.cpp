#include "platform/crypto/crypto.hpp"
#include "volunteers/pages/new_volunteer.html.hpp"
#include "volunteers/pages/profile_form.hpp"
#include "volunteers/pages/profile_update.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_profile.html.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"

namespace volunteers {

namespace {

constexpr auto usual_travel_km = "10";

ProfilePage load_profile_page(accounts::SignedInRequest& request)
{
    return open_profile_page(request, web::id_in_path<VolunteerId>(request.http, "volunteer"));
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
    return update_profile_from(request, page, ProfileEditor::coordinator)
               ? web::see_other(address_of(page.volunteer))
               : web::unprocessable(render_volunteer_profile(request, page));
}

} // namespace volunteers
