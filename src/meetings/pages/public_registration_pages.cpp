#include "locations/store/location_store.hpp"
#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/pages/date_in_path.hpp"
#include "meetings/pages/public_registration.html.hpp"
#include "meetings/pages/public_thanks.html.hpp"
#include "meetings/pages/public_words.hpp"
#include "meetings/pages/registration_pages.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/crypto/crypto.hpp"

namespace meetings {

namespace {

constexpr auto most_name_characters = std::size_t{80};

RegistrationPage registration_page(accounts::PageRequest& request)
{
    auto const meeting =
        load_public_meeting(request.database, web::id_in_path<MeetingId>(request.http, "meeting"));
    auto form = web::Form{request.http.form, request.texts};
    form.prefill("submission_key", crypto::random_token());
    return {
        .meeting = meeting,
        .location = locations::load_location(request.database, meeting.location),
        .date = date_in_path(request.http, meeting),
        .form = std::move(form),
    };
}

// One field takes both: what holds an @ is meant as an e-mail address.
void read_contact(web::Form& form, RegisterForMeeting& wish, text::Texts const& texts)
{
    auto const typed = form.value("contact");
    wish.email = people::EmailAddress::parse(typed);
    if (!wish.email) {
        wish.phone = people::PhoneNumber::parse(typed);
    }
    if (!wish.email && !wish.phone) {
        form.add_error(
            "contact",
            texts.translate("Vul je e-mailadres of telefoonnummer in, bijvoorbeeld naam@voorbeeld.nl.")
        );
    }
}

int read_children(web::Form& form, text::Texts const& texts)
{
    if (form.value("children").empty()) {
        return 0;
    }
    return form
        .number("children", 0, most_children_of_one, texts.translate("Vul een getal in van 0 tot en met 12."))
        .value_or(0);
}

std::string submission_key_of(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return crypto::hash_token("registration " + (key.empty() ? crypto::random_token() : key));
}

std::optional<RegisterForMeeting>
read_registration_form(RegistrationPage& page, accounts::PageRequest const& request)
{
    auto& form = page.form;
    auto wish = RegisterForMeeting{
        .meeting = page.meeting.id,
        .planned_on = page.date.planned_on,
        .first_name =
            form.required("first_name", request.texts.translate("Vul je voornaam in."), most_name_characters),
        .children = 0,
        .language = request.texts.language(),
        .submission_key = submission_key_of(form),
    };
    read_contact(form, wish, request.texts);
    wish.children = read_children(form, request.texts);
    return form.has_errors() ? std::nullopt : std::optional{wish};
}

} // namespace

web::Response show_registration(accounts::PageRequest& request)
{
    return web::html(render_public_registration(request, registration_page(request)));
}

web::Response create_registration(accounts::PageRequest& request)
{
    auto page = registration_page(request);
    if (!page.form.value("lang").empty()) {
        return web::html(render_public_registration(request, page));
    }
    auto const wish = read_registration_form(page, request);
    if (!wish) {
        return web::unprocessable(render_public_registration(request, page));
    }
    auto const done =
        register_for_meeting(request.database, request.occasion_at(page.meeting.location), *wish);
    if (!done) {
        page.form.add_error("", refusal_for_parent(done.error(), request.texts));
        return web::unprocessable(render_public_registration(request, page));
    }
    return web::see_other(
        public_address_of(page.meeting.id) + "/dates/" + base::to_iso(page.date.planned_on)
        + (wish->email ? "/thanks?mail=yes" : "/thanks")
    );
}

web::Response show_registration_thanks(accounts::PageRequest& request)
{
    return web::html(render_public_thanks(request, registration_page(request)));
}

} // namespace meetings
