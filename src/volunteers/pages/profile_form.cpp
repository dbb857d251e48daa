#include "volunteers/pages/profile_form.hpp"

#include "intake/pages/dagdeel_form.hpp"
#include "locations/model/postcode.hpp"
#include "volunteers/pages/profile_more_form.hpp"

namespace volunteers {

namespace {

constexpr auto most_characters = std::size_t{1000};

template <typename Parse>
auto read_optional(web::Form& form, std::string_view field, Parse parse, std::string message)
{
    return form.value(field).empty() ? decltype(parse(std::string_view{})){}
                                     : form.parsed(field, parse, std::move(message));
}

VolunteerContact read_contact(web::Form& form, text::Texts const& texts)
{
    auto contact = VolunteerContact{
        .first_name = form.required("first_name", texts.translate("Vul de voornaam in.")),
        .last_name = form.required("last_name", texts.translate("Vul de achternaam in.")),
        .email = read_optional(
            form,
            "email",
            people::EmailAddress::parse,
            texts.translate("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
        ),
        .phone = read_optional(
            form,
            "phone",
            people::PhoneNumber::parse,
            texts.translate("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
        ),
        .language = base::from_code<text::Language>(form.value("language")).value_or(text::Language::nl),
    };
    if (form.value("email").empty() && form.value("phone").empty()) {
        form.add_error("email", texts.translate("Vul een e-mailadres of een telefoonnummer in."));
    }
    return contact;
}

// The codes that were ticked, in the order of the programme.
std::vector<std::string>
read_codes(web::Form const& form, std::string_view field, std::vector<programme::Choice> const& choices)
{
    auto codes = std::vector<std::string>{};
    for (auto const& choice : choices) {
        if (form.chosen(field, choice.code)) {
            codes.push_back(choice.code);
        }
    }
    return codes;
}

std::string read_postcode(web::Form& form, text::Texts const& texts)
{
    auto const postcode = form.parsed(
        "postcode", locations::Postcode::parse, texts.translate("Vul een postcode in, bijvoorbeeld 7121 AB.")
    );
    return postcode ? postcode->for_people() : std::string{};
}

VolunteerProfile
read_profile(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto profile = VolunteerProfile{
        .postcode = read_postcode(form, texts),
        .travel_km = form.number(
                             "travel_km",
                             least_travel_km,
                             most_travel_km,
                             texts.translate("Vul een afstand in van 1 tot 100 kilometer.")
        )
                         .value_or(least_travel_km),
        .most_families = form.number(
                                 "most_families",
                                 1,
                                 most_families_of_anyone,
                                 texts.translate("Vul een getal in van 1 tot 5.")
        )
                             .value_or(1),
        .wishes = form.optional("wishes", most_characters),
        .about = form.optional("about", most_characters),
        .dagdelen = intake::read_dagdelen(form),
        .languages = read_codes(form, "languages", programme.languages),
        .experiences = read_codes(form, "experiences", programme.experiences),
        .heard_from = read_code(form, "heard_from", programme.heard_from),
    };
    read_more_of_profile(form, programme, profile, texts);
    if (profile.languages.empty()) {
        form.add_error("languages", texts.translate("Kies minstens één taal."));
    }
    return profile;
}

} // namespace

std::string
read_code(web::Form const& form, std::string_view field, std::vector<programme::Choice> const& choices)
{
    auto const code = form.value(field);
    return programme::find_choice(choices, code) == nullptr ? std::string{} : code;
}

std::optional<ProfileInput>
read_profile_form(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto contact = read_contact(form, texts);
    auto profile = read_profile(form, programme, texts);
    return form.has_errors()
               ? std::nullopt
               : std::optional{ProfileInput{.contact = std::move(contact), .profile = std::move(profile)}};
}

void prefill_profile(web::Form& form, people::Person const& person, VolunteerProfile const& profile)
{
    form.prefill("first_name", person.first_name);
    form.prefill("last_name", person.last_name);
    form.prefill("email", person.email ? person.email->value() : "");
    form.prefill("phone", person.phone ? person.phone->for_people() : "");
    form.prefill("language", base::to_code(person.language));
    form.prefill("postcode", profile.postcode);
    form.prefill("travel_km", std::to_string(profile.travel_km));
    form.prefill("most_families", std::to_string(profile.most_families));
    form.prefill("wishes", profile.wishes);
    form.prefill("about", profile.about);
    form.prefill("heard_from", profile.heard_from);
    intake::prefill_dagdelen(form, profile.dagdelen);
    for (auto const& language : profile.languages) {
        form.prefill("languages", language);
    }
    for (auto const& experience : profile.experiences) {
        form.prefill("experiences", experience);
    }
}

std::vector<web::Choice> choices_of(std::vector<programme::Choice> const& choices, text::Texts const& texts)
{
    auto shown = std::vector<web::Choice>{};
    for (auto const& choice : choices) {
        shown.push_back({.value = choice.code, .label = texts.translate(choice.name)});
    }
    return shown;
}

std::vector<web::Choice> letter_languages(text::Texts const& texts)
{
    return {
        {.value = "nl", .label = texts.translate("Nederlands")},
        {.value = "en", .label = texts.translate("Engels")},
    };
}

} // namespace volunteers
