#include "intake/pages/referrer_form.hpp"

#include "locations/pages/finder_view.hpp"
#include "people/model/bsn.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/web/proxies.hpp"

namespace intake {

namespace {

constexpr auto most_name_characters = std::size_t{80};
constexpr auto oldest_permission_in_days = 365;

std::string word_for_nowhere(locations::NotOffered const& not_offered, text::Texts const& texts)
{
    auto const& here = not_offered.municipality.short_name;
    if (not_offered.nearest.empty()) {
        return text::fill(
            texts.translate("In {municipality} is nog geen Home-Start."), {{"municipality", here}}
        );
    }
    auto const& nearest = not_offered.nearest.front();
    return text::fill(
        texts.translate("In {municipality} is nog geen Home-Start. Het dichtst bij: {nearest}, {distance}."),
        {{"municipality", here},
         {"nearest", nearest.municipality.short_name},
         {"distance", locations::distance_in_words(nearest.kilometres, texts)}}
    );
}

std::optional<FamilyPlace> read_place_with_offer(web::Form& form, accounts::PageRequest const& request)
{
    auto const answer = read_family_place(form, request.database, request.today, request.texts);
    if (!answer) {
        return std::nullopt;
    }
    if (auto const* const not_offered = std::get_if<locations::NotOffered>(&*answer)) {
        form.add_error("place", word_for_nowhere(*not_offered, request.texts));
        return std::nullopt;
    }
    return std::get<FamilyPlace>(*answer);
}

std::optional<std::variant<people::PersonId, ReferrerContact>>
read_referrer(web::Form& form, accounts::PageRequest const& request)
{
    if (is_referrer(request)) {
        return request.visitor->person;
    }
    auto const& texts = request.texts;
    auto const name = form.required("name", texts.translate("Vul uw naam in."), most_name_characters);
    auto const email = form.parsed(
        "email",
        people::EmailAddress::parse,
        texts.translate("Vul uw e-mailadres van het werk in, bijvoorbeeld naam@praktijk.nl.")
    );
    if (!email) {
        return std::nullopt;
    }
    return ReferrerContact{.name = name, .email = *email};
}

std::optional<base::Date> read_permitted_on(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const day = form.date("permitted_on", texts.translate("Vul in wanneer de ouder toestemming gaf."));
    if (day && *day > request.today) {
        form.add_error("permitted_on", texts.translate("Deze dag komt nog. Vul de dag in waarop het was."));
    }
    if (day && *day < base::add_days(request.today, -oldest_permission_in_days)) {
        form.add_error(
            "permitted_on", texts.translate("Dit is langer dan een jaar geleden. Vraag het opnieuw.")
        );
    }
    return day;
}

std::string read_line(web::Form& form, text::Texts const& texts)
{
    auto line = form.optional("line");
    if (people::holds_bsn(line)) {
        form.add_error(
            "line",
            texts.translate(
                "Er lijkt een burgerservicenummer in te staan. Haal het weg: wij vragen het nooit."
            )
        );
    }
    return line;
}

std::string submission_key_in(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return crypto::hash_token("permission " + (key.empty() ? crypto::random_token() : key));
}

} // namespace

bool is_referrer(accounts::PageRequest const& request)
{
    return request.visitor && request.visitor->role == accounts::Role::referrer;
}

std::optional<PermissionInput> read_permission_form(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const place = read_place_with_offer(form, request);
    auto const parent_first_name = form.required(
        "parent_first_name", texts.translate("Vul de voornaam van de ouder in."), most_name_characters
    );
    auto const parent_phone = form.parsed(
        "parent_phone",
        people::PhoneNumber::parse,
        texts.translate("Vul het telefoonnummer van de ouder in, bijvoorbeeld 06 12345678.")
    );
    auto const line = read_line(form, texts);
    auto const how = form.parsed(
        "how", base::from_code<PermissionGiven>, texts.translate("Kies hoe de ouder toestemming gaf.")
    );
    auto const permitted_on = read_permitted_on(form, request);
    auto const referrer = read_referrer(form, request);
    auto const role = form.required("role", texts.translate("Vul uw functie in."), most_name_characters);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return PermissionInput{
        .place = place.value(),
        .permission =
            {
                .municipality_code = place->municipality.code.value(),
                .referrer = referrer.value(),
                .referrer_role = role,
                .parent_first_name = parent_first_name,
                .parent_phone = parent_phone.value(),
                .permitted_on = permitted_on.value(),
                .how = how.value(),
                .line = line,
                .tell_start = form.chosen("tell", "yes"),
                .language = texts.language(),
                .submission_key = submission_key_in(form),
                .network = web::network_of(request.http.remote_address),
            },
    };
}

} // namespace intake
