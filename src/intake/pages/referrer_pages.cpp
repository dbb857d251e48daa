#include "intake/pages/referrer_pages.hpp"

#include "intake/pages/call_permission_thanks.html.hpp"
#include "intake/pages/for_referrers.html.hpp"
#include "intake/pages/new_call_permission.html.hpp"
#include "intake/pages/privacy.html.hpp"
#include "intake/pages/referrer_form.hpp"
#include "intake/pages/referrer_view.hpp"
#include "intake/pages/room_question.hpp"
#include "intake/pages/wait_words.hpp"
#include "intake/store/call_permission_store.hpp"
#include "locations/pages/room_words.hpp"
#include "locations/store/offer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>

namespace intake {

namespace {

bool is_clear(accounts::PageRequest const& request, std::string const& place)
{
    auto const found =
        find_family_place(request.database, {.place = place, .municipality = {}}, request.today);
    return std::holds_alternative<FamilyPlace>(found);
}

// The place that somebody asked about, as the form takes it: a postcode, or the name of the municipality.
void prefill_place(NewPermissionPage& page, accounts::PageRequest const& request)
{
    auto const asked = std::string{request.http.query.first("q")};
    auto const place =
        find_family_place(request.database, {.place = asked, .municipality = {}}, request.today);
    auto const* const offered = std::get_if<FamilyPlace>(&place);
    if (offered == nullptr) {
        page.form.prefill("place", asked);
        return;
    }
    auto const& name = offered->municipality.short_name;
    page.form.prefill("place", offered->postcode.empty() ? name : offered->postcode);
    if (offered->postcode.empty() && !is_clear(request, name)) {
        page.form.prefill("municipality", offered->municipality.code.value());
    }
    if (auto const& room = offered->offers.front().room) {
        page.room = name + ": " + locations::room_in_words(*room, request.texts);
    }
}

NewPermissionPage permission_page(accounts::PageRequest const& request, web::Form form)
{
    auto page = NewPermissionPage{.form = std::move(form), .referrer = {}, .municipalities = {}};
    if (request.http.query.has("q")) {
        prefill_place(page, request);
    }
    page.municipalities = municipality_choices(page.form, request.database, request.today, request.texts);
    if (is_referrer(request)) {
        page.referrer =
            people::full_name(people::load_person_anywhere(request.database, request.visitor->person));
    }
    return page;
}

std::string word_for_blocked(locations::Location const& location, text::Texts const& texts)
{
    auto const words =
        location.phone
            ? texts.translate("Wij nemen van dit e-mailadres geen toestemming aan. Bel {location}: {phone}.")
            : texts.translate("Wij nemen van dit e-mailadres geen toestemming aan. Bel {location}.");
    return text::fill(
        words,
        {{"location", location.name}, {"phone", location.phone ? location.phone->for_people() : std::string{}}
        }
    );
}

// The form again, with all that was typed.
web::Response refuse(
    accounts::PageRequest const& request,
    web::Form form,
    locations::Location const& location,
    PermissionRefusal const& refusal
)
{
    auto const* const too_many = std::get_if<TooManyPermissions>(&refusal);
    form.add_error(
        "",
        too_many != nullptr ? word_for_wait(too_many->wait, request.texts)
                            : word_for_blocked(location, request.texts)
    );
    auto body = render_new_call_permission(request, permission_page(request, std::move(form)));
    return too_many != nullptr ? too_often(std::move(body), too_many->wait)
                               : web::unprocessable(std::move(body));
}

// What she called herself the last time.
std::string last_role_of(accounts::PageRequest const& request)
{
    auto const earlier = list_call_permissions_of(request.database, request.visitor->person);
    return earlier.empty() ? std::string{} : earlier.front().referrer_role;
}

// The one the permission went to, when the address still names it; else the first here.
locations::Location const&
told_location(accounts::PageRequest const& request, std::vector<locations::OfferHere> const& offers)
{
    auto const named = request.http.query.first("location");
    auto const found = std::ranges::find_if(offers, [&](locations::OfferHere const& here) {
        return std::to_string(here.location.id.value()) == named;
    });
    return found == offers.end() ? offers.front().location : found->location;
}

} // namespace

web::Response show_for_referrers(accounts::PageRequest& request)
{
    auto const room = read_room_question(request);
    auto page = render_for_referrers(request, room);
    return room.form.has_errors() ? web::unprocessable(std::move(page)) : web::html(std::move(page));
}

web::Response show_privacy(accounts::PageRequest& request)
{
    return web::html(render_privacy(request));
}

web::Response show_new_call_permission(accounts::PageRequest& request)
{
    auto form = web::Form{{}, request.texts};
    form.prefill("submission_key", crypto::random_token());
    form.prefill("permitted_on", base::to_iso(request.today));
    if (is_referrer(request)) {
        form.prefill("role", last_role_of(request));
    }
    return web::html(render_new_call_permission(request, permission_page(request, std::move(form))));
}

web::Response create_call_permission(accounts::PageRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto const input = read_permission_form(form, request);
    if (!input) {
        auto const page = permission_page(request, std::move(form));
        return web::unprocessable(render_new_call_permission(request, page));
    }
    auto const& location = input->place.offers.front().location;
    auto const recorded =
        record_call_permission(request.database, request.occasion_at(location.id), input->permission);
    if (!recorded) {
        return refuse(request, std::move(form), location, recorded.error());
    }
    return web::see_other(
        "/call-permissions/thanks?municipality=" + input->permission.municipality_code
        + "&location=" + std::to_string(location.id.value())
    );
}

web::Response show_call_permission_thanks(accounts::PageRequest& request)
{
    auto const code = locations::MunicipalityCode::parse(request.http.query.first("municipality"));
    auto const offers = code ? locations::list_offers_in(request.database, *code, request.today)
                             : std::vector<locations::OfferHere>{};
    if (offers.empty()) {
        return web::see_other("/for-referrers");
    }
    auto const& first_contact = programme::step(request.programme, programme::step_codes::first_contact);
    auto const page = PermissionThanksPage{
        .location = told_location(request, offers),
        .term = duration_in_words(first_contact.due, request.texts),
        .has_account = is_referrer(request),
    };
    return web::html(render_call_permission_thanks(request, page));
}

} // namespace intake
