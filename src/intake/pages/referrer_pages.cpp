#include "intake/pages/referrer_pages.hpp"

#include "intake/pages/call_permission_thanks.html.hpp"
#include "intake/pages/for_referrers.html.hpp"
#include "intake/pages/new_call_permission.html.hpp"
#include "intake/pages/privacy.html.hpp"
#include "intake/pages/referrer_form.hpp"
#include "intake/pages/referrer_view.hpp"
#include "intake/pages/room_question.hpp"
#include "intake/store/call_permission_store.hpp"
#include "locations/store/offer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>

namespace intake {

namespace {

NewPermissionPage permission_page(accounts::PageRequest const& request, web::Form form)
{
    auto page = NewPermissionPage{.form = std::move(form), .referrer = {}, .municipalities = {}};
    page.municipalities = municipality_choices(page.form, request.database, request.today, request.texts);
    if (is_referrer(request)) {
        page.referrer =
            people::full_name(people::load_person_anywhere(request.database, request.visitor->person));
    }
    return page;
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
    record_call_permission(request.database, request.occasion_at(location.id), input->permission);
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
        .term = duration_in_words(first_contact.due, request.texts)
    };
    return web::html(render_call_permission_thanks(request, page));
}

} // namespace intake
