#include "locations/pages/location_settings.hpp"

#include "accounts/store/account_store.hpp"
#include "locations/pages/location_settings.html.hpp"
#include "locations/store/contact_person_store.hpp"
#include "locations/store/location_language_store.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>
#include <charconv>

namespace locations {

namespace {

constexpr auto most_characters_of_name = std::size_t{100};
constexpr auto most_characters_of_text = std::size_t{500};
constexpr auto dutch = std::string_view{"nl"}; // is spoken everywhere

// The coordinators and managers of the location.
std::vector<web::Choice> staff_choices(accounts::SignedInRequest& request)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& account : accounts::list_staff(request.database, request.location())) {
        auto const person = people::load_person(request.database, account.actor.person, request.location());
        choices.push_back(
            {.value = std::to_string(account.actor.account.value()), .label = people::full_name(person)}
        );
    }
    return choices;
}

LocationSettingsPage settings_page(accounts::SignedInRequest& request)
{
    auto page = LocationSettingsPage{
        .form = web::Form{request.http.form, request.texts},
        .location = load_location(request.database, request.location()),
        .staff = staff_choices(request),
    };
    auto& form = page.form;
    auto const& location = page.location;
    auto const& staff = page.staff;
    form.prefill("version", std::to_string(location.version));
    form.prefill("name", location.name);
    form.prefill("phone", location.phone ? location.phone->for_people() : "");
    form.prefill("email", location.email ? location.email->value() : "");
    form.prefill("website", location.website.value_or(""));
    form.prefill("public_text", location.public_text);
    form.prefill("shows_room", location.shows_room ? "yes" : "");
    for (auto const& language : list_languages_of(request.database, location.id)) {
        form.prefill("languages", language);
    }
    auto const contact_person = find_contact_person(request.database, location.id);
    auto const chosen = contact_person ? std::to_string(contact_person->value()) : std::string{};
    form.prefill("contact_person", chosen);
    page.contact_person_left =
        contact_person && std::ranges::find(staff, chosen, &web::Choice::value) == staff.end();
    return page;
}

// Nothing when the field was left empty; an error when it cannot be read.
template <typename Contact>
std::optional<Contact> read_contact(web::Form& form, std::string_view field, std::string message)
{
    return form.value(field).empty() ? std::nullopt : form.parsed(field, Contact::parse, std::move(message));
}

std::optional<std::string> read_website(web::Form& form, text::Texts const& texts)
{
    auto const typed = form.optional("website");
    if (!typed.empty() && !typed.starts_with("https://") && !typed.starts_with("http://")) {
        form.add_error("website", texts.translate("Begin het adres van de website met https://"));
    }
    return typed.empty() ? std::nullopt : std::optional{typed};
}

int typed_version(web::Form const& form)
{
    auto const typed = form.value("version");
    auto version = 0;
    std::from_chars(typed.data(), typed.data() + typed.size(), version);
    return version;
}

Location read_location(web::Form& form, Location location, text::Texts const& texts)
{
    location.version = typed_version(form);
    location.name =
        form.required("name", texts.translate("Vul de naam van de locatie in."), most_characters_of_name);
    location.phone =
        read_contact<people::PhoneNumber>(form, "phone", texts.translate("Dit telefoonnummer klopt niet."));
    location.email = read_contact<people::EmailAddress>(
        form, "email", texts.translate("Dit e-mailadres klopt niet. Er hoort een @ in.")
    );
    location.website = read_website(form, texts);
    location.public_text = form.optional("public_text", most_characters_of_text);
    location.shows_room = form.chosen("shows_room", "yes");
    return location;
}

// Those of the programme; what is no language of it cannot have been chosen.
std::vector<std::string> read_languages(web::Form const& form, programme::ProgrammeVersion const& programme)
{
    auto languages = form.values("languages");
    std::erase_if(languages, [&](std::string const& code) {
        return code == dutch || programme::find_choice(programme.languages, code) == nullptr;
    });
    return languages;
}

// Nothing when nobody was chosen; an error for who is no coordinator or manager of the location.
std::optional<accounts::AccountId> read_contact_person(web::Form& form, accounts::SignedInRequest& request)
{
    auto const typed = form.value("contact_person");
    if (typed.empty()) {
        return std::nullopt;
    }
    for (auto const& account : accounts::list_staff(request.database, request.location())) {
        if (std::to_string(account.actor.account.value()) == typed) {
            return account.actor.account;
        }
    }
    form.add_error("contact_person", request.texts.translate("Kies iemand van jullie locatie."));
    return std::nullopt;
}

// What is stored beside the location itself.
struct Beside {
    std::vector<std::string> languages;
    std::optional<accounts::AccountId> contact_person;
};

// A name belongs to one location; a colleague may have been first.
bool store_location(
    database::Connection& database,
    Location const& location,
    Beside const& beside,
    web::Form& form,
    text::Texts const& texts
)
{
    auto transaction = database::Transaction{database};
    auto const namesake = find_location(database, location.name);
    if (namesake && namesake->id != location.id) {
        form.add_error("name", texts.translate("Er is al een locatie met deze naam."));
        return false;
    }
    if (!update_location(database, location)) {
        form.add_error(
            "", texts.translate("Een collega heeft dit intussen gewijzigd. Kijk het na en bewaar opnieuw.")
        );
        return false;
    }
    save_languages_of(database, location.id, beside.languages);
    save_contact_person(database, location.id, beside.contact_person);
    transaction.commit();
    return true;
}

} // namespace

std::vector<web::Choice>
other_languages(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& language : programme.languages) {
        if (language.code != dutch) {
            choices.push_back({.value = language.code, .label = texts.translate(language.name)});
        }
    }
    return choices;
}

web::Response show_location_settings(accounts::SignedInRequest& request)
{
    return web::html(render_location_settings(request, settings_page(request)));
}

web::Response update_location_settings(accounts::SignedInRequest& request)
{
    auto page = settings_page(request);
    auto const location = read_location(page.form, page.location, request.texts);
    auto const beside = Beside{
        .languages = read_languages(page.form, request.programme),
        .contact_person = read_contact_person(page.form, request),
    };
    if (page.form.has_errors()
        || !store_location(request.database, location, beside, page.form, request.texts)) {
        return web::unprocessable(render_location_settings(request, page));
    }
    return web::see_other("/location");
}

} // namespace locations
