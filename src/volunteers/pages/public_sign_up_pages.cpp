#include "volunteers/pages/public_sign_up_pages.hpp"

#include "intake/pages/apply_view.hpp"
#include "intake/pages/wait_words.hpp"
#include "locations/pages/location_page.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/web/proxies.hpp"
#include "programme/model/step_codes.hpp"
#include "volunteers/actions/sign_up.hpp"
#include "volunteers/pages/profile_form.hpp"
#include "volunteers/pages/public_sign_up.html.hpp"
#include "volunteers/pages/public_sign_up_thanks.html.hpp"
#include "volunteers/pages/public_sign_up_view.hpp"

namespace volunteers {

namespace {

constexpr auto most_name_characters = std::size_t{80};
constexpr auto most_line_characters = std::size_t{300};

std::string who_calls(accounts::PageRequest const& request)
{
    auto const& step = programme::step(request.programme, programme::step_codes::volunteer_planning);
    return text::fill(
        request.texts.translate("We bellen je binnen {term} voor een gesprek."),
        {{"term", intake::duration_in_words(step.due, request.texts)}}
    );
}

// Throws base::NotFound for a location that works nowhere any more.
SignUpPage sign_up_page(accounts::PageRequest& request)
{
    auto const here = locations::load_location_page(request);
    if (here.served.empty()) {
        throw base::NotFound{"volunteers of a location that serves nobody"};
    }
    return {
        .location = here.location,
        .who_calls = who_calls(request),
        .form = web::Form{request.http.form, request.texts},
    };
}

VolunteerContact read_contact_of_newcomer(web::Form& form, text::Texts const& texts)
{
    return {
        .first_name =
            form.required("first_name", texts.translate("Vul je voornaam in."), most_name_characters),
        .last_name =
            form.required("last_name", texts.translate("Vul je achternaam in."), most_name_characters),
        .email = form.parsed(
            "email",
            people::EmailAddress::parse,
            texts.translate("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
        ),
        .phone = form.parsed(
            "phone",
            people::PhoneNumber::parse,
            texts.translate("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
        ),
        .language = texts.language(),
    };
}

std::string sign_up_key(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return crypto::hash_token("sign-up " + (key.empty() ? crypto::random_token() : key));
}

std::optional<SignUpAsVolunteer> read_sign_up(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto wish = SignUpAsVolunteer{
        .contact = read_contact_of_newcomer(form, texts),
        .postcode = {},
        .heard_from = read_code(form, "heard_from", request.programme.heard_from),
        .sign_up = {},
        .submission_key = sign_up_key(form),
        .network = web::network_of(request.http.remote_address),
    };
    if (auto const postcode = form.parsed(
            "postcode",
            locations::Postcode::parse,
            texts.translate("Vul een postcode in, bijvoorbeeld 7121 AB.")
        )) {
        wish.postcode = postcode->for_people();
    }
    wish.sign_up.is_parent =
        form.required("is_parent", texts.translate("Kies of je ervaring hebt als ouder.")) == "yes";
    wish.sign_up.line = form.optional("line", most_line_characters);
    return form.has_errors() ? std::nullopt : std::optional{std::move(wish)};
}

} // namespace

std::vector<web::Choice> parent_choices(text::Texts const& texts)
{
    return {
        {.value = "yes", .label = texts.translate("Ja")},
        {.value = "no", .label = texts.translate("Nee")},
    };
}

web::Response show_sign_up(accounts::PageRequest& request)
{
    auto page = sign_up_page(request);
    page.form.prefill("submission_key", crypto::random_token());
    page.form.prefill("postcode", request.http.query.first("postcode"));
    return web::html(render_public_sign_up(request, page));
}

web::Response create_sign_up(accounts::PageRequest& request)
{
    auto page = sign_up_page(request);
    if (!page.form.value("lang").empty()) {
        return web::html(render_public_sign_up(request, page));
    }
    auto const wish = read_sign_up(page.form, request);
    if (!wish) {
        return web::unprocessable(render_public_sign_up(request, page));
    }
    auto const occasion = request.occasion_at(page.location.id);
    if (auto const done = sign_up_as_volunteer(request.database, occasion, *wish); !done) {
        page.form.add_error(
            "",
            request.texts.translate(
                "Dit ging vaak achter elkaar. Wacht even en verstuur het dan nog eens. Wat "
                "je invulde, blijft staan."
            )
        );
        return intake::too_often(render_public_sign_up(request, page), done.error());
    }
    return web::see_other(address_to_sign_up(page.location.id) + "/thanks");
}

web::Response show_sign_up_thanks(accounts::PageRequest& request)
{
    return web::html(render_public_sign_up_thanks(request, sign_up_page(request)));
}

} // namespace volunteers
