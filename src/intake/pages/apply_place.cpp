#include "intake/pages/apply_place.hpp"

#include "locations/pages/finder_view.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "locations/store/postcode_store.hpp"

#include <algorithm>
#include <type_traits>

namespace intake {

namespace {

TypedPlace typed_place(web::Form const& form)
{
    return {
        .place = form.value("place"),
        .municipality = form.value("municipality"),
        .digits = is_without_postcode(form) ? form.value("digits") : std::string{},
    };
}

// In what was typed as the place, or else as its digits.
std::optional<locations::Postcode> postcode_of(TypedPlace const& typed)
{
    auto const question = locations::read_question(typed.place);
    auto const* const postcode = std::get_if<locations::Postcode>(&question);
    return postcode == nullptr ? locations::Postcode::parse(typed.digits) : std::optional{*postcode};
}

// Whether the municipality chosen before answers what the typed text leaves open.
bool is_settled_by(locations::FinderAnswer const& answer, locations::MunicipalityCode const& chosen)
{
    if (auto const* const which = std::get_if<locations::WhichMunicipality>(&answer)) {
        return std::ranges::any_of(which->choices, [&](locations::MunicipalityChoice const& choice) {
            return choice.municipality.code == chosen;
        });
    }
    auto const* const unknown = std::get_if<locations::UnknownPlace>(&answer);
    return unknown != nullptr && std::holds_alternative<locations::Postcode>(unknown->question);
}

FamilyPlace family_place(
    database::Connection& database, locations::Offered const& found, TypedPlace const& typed, base::Date day
)
{
    auto const postcode = postcode_of(typed);
    auto const point = postcode ? locations::find_postcode_point(database, *postcode) : std::nullopt;
    auto const& here = found.municipality;
    return {
        .municipality = here,
        .offers = locations::list_offers_near(database, here.code, point.value_or(here.label), day),
        .postcode = postcode ? postcode->for_people() : std::string{},
    };
}

// Digits that were typed beside a place lie in its municipality.
void check_digits(
    web::Form& form,
    database::Connection& database,
    FamilyPlace const& place,
    base::Date day,
    text::Texts const& texts
)
{
    if (!is_without_postcode(form) || form.value("digits").empty()) {
        return;
    }
    auto const postcode = locations::Postcode::parse(form.value("digits"));
    if (!postcode) {
        form.add_error(
            "digits", texts.translate("Vul vier cijfers in, bijvoorbeeld 7121, of laat dit leeg.")
        );
        return;
    }
    auto const around = locations::list_municipalities_of(database, *postcode, day);
    if (std::ranges::find(around, place.municipality.code, &locations::Municipality::code) == around.end()) {
        auto const line =
            texts.translate("Deze postcode ligt niet in {municipality}. Kijk hem na, of laat dit leeg.");
        form.add_error("digits", text::fill(line, {{"municipality", place.municipality.short_name}}));
    }
}

std::string joined(std::vector<std::string> const& names)
{
    auto text = std::string{};
    for (auto const& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string word_for_unknown(locations::UnknownPlace const& unknown, text::Texts const& texts)
{
    if (!std::holds_alternative<locations::PlaceKey>(unknown.question)) {
        return texts.translate("Deze postcode kennen we niet. Kijk hem na, of vul de plaats in.");
    }
    return unknown.suggestions.empty()
               ? texts.translate("Deze plaats kennen we niet. Kijk hem na, of vul de postcode in.")
               : text::fill(
                     texts.translate("Deze plaats kennen we niet. Is het {places}?"),
                     {{"places", joined(unknown.suggestions)}}
                 );
}

} // namespace

PlaceAnswer find_family_place(database::Connection& database, TypedPlace const& typed, base::Date day)
{
    auto answer = locations::answer_finder(database, typed.place, day);
    auto const chosen = locations::MunicipalityCode::parse(typed.municipality);
    if (chosen && is_settled_by(answer, *chosen)) {
        answer = locations::answer_finder(database, chosen->value(), day);
    }
    return std::visit(
        [&](auto const& found) -> PlaceAnswer {
            if constexpr (std::is_same_v<std::decay_t<decltype(found)>, locations::Offered>) {
                return family_place(database, found, typed, day);
            } else {
                return found;
            }
        },
        answer
    );
}

bool is_without_postcode(web::Form const& form)
{
    auto const question = locations::read_question(form.value("place"));
    return !form.value("place").empty() && !std::holds_alternative<locations::Postcode>(question);
}

std::optional<PlaceAnswer>
read_family_place(web::Form& form, database::Connection& database, base::Date day, text::Texts const& texts)
{
    form.required("place", texts.translate("Vul een postcode of plaats in, bijvoorbeeld 7121 AB."));
    if (!form.error("place").empty()) {
        return std::nullopt;
    }
    auto answer = find_family_place(database, typed_place(form), day);
    if (auto const* const unknown = std::get_if<locations::UnknownPlace>(&answer)) {
        form.add_error("place", word_for_unknown(*unknown, texts));
        return std::nullopt;
    }
    if (std::holds_alternative<locations::WhichMunicipality>(answer)) {
        form.add_error("municipality", texts.translate("Kies de gemeente."));
        return std::nullopt;
    }
    if (auto const* const place = std::get_if<FamilyPlace>(&answer)) {
        check_digits(form, database, *place, day, texts);
    }
    return form.error("digits").empty() ? std::optional{answer} : std::nullopt;
}

std::vector<web::Choice> municipality_choices(
    web::Form const& form, database::Connection& database, base::Date day, text::Texts const& texts
)
{
    auto choices = std::vector<web::Choice>{};
    if (form.value("place").empty()) {
        return choices;
    }
    auto const answer = locations::answer_finder(database, form.value("place"), day);
    if (auto const* const which = std::get_if<locations::WhichMunicipality>(&answer)) {
        for (auto const& choice : which->choices) {
            choices.push_back(
                {.value = choice.municipality.code.value(), .label = locations::choice_in_words(choice, texts)
                }
            );
        }
    }
    return choices;
}

} // namespace intake
