#include "intake/pages/apply_place.hpp"

#include "locations/pages/finder_view.hpp"
#include "locations/store/finder_store.hpp"

#include <algorithm>
#include <type_traits>

namespace intake {

namespace {

TypedPlace typed_place(web::Form const& form)
{
    return {.place = form.value("place"), .municipality = form.value("municipality")};
}

std::string postcode_of(std::string_view typed)
{
    auto const question = locations::read_question(typed);
    auto const* const postcode = std::get_if<locations::Postcode>(&question);
    return postcode == nullptr ? std::string{} : postcode->for_people();
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

PlaceAnswer with_postcode(locations::FinderAnswer const& answer, std::string const& typed)
{
    return std::visit(
        [&](auto const& found) -> PlaceAnswer {
            if constexpr (std::is_same_v<std::decay_t<decltype(found)>, locations::Offered>) {
                return FamilyPlace{
                    .municipality = found.municipality, .offers = found.offers, .postcode = postcode_of(typed)
                };
            } else {
                return found;
            }
        },
        answer
    );
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
    auto const answer = locations::answer_finder(database, typed.place, day);
    auto const chosen = locations::MunicipalityCode::parse(typed.municipality);
    return with_postcode(
        chosen && is_settled_by(answer, *chosen) ? locations::answer_finder(database, chosen->value(), day)
                                                 : answer,
        typed.place
    );
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
    return answer;
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
