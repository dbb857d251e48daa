#include "locations/pages/finder_view.hpp"

#include <algorithm>
#include <cmath>

namespace locations {

bool serves_pregnancy(FinderPage const& page)
{
    auto const* const offered = std::get_if<Offered>(&page.answer.value());
    return offered != nullptr && std::ranges::any_of(offered->offers, [](OfferHere const& here) {
               return here.offer.from_28_weeks;
           });
}

std::string
ages_in_words(Offer const& offer, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const from = std::to_string(offer.age_from);
    auto const to = std::to_string(offer.age_to_inclusive);
    auto const weeks = std::to_string(programme.core_ages.pregnancy_from_weeks);
    auto const words =
        offer.from_28_weeks
            ? texts.translate(
                  "Voor gezinnen met kinderen van {from} t/m {to} jaar, en vanaf {weeks} weken zwanger."
              )
            : texts.translate("Voor gezinnen met kinderen van {from} t/m {to} jaar.");
    return text::fill(words, {{"from", from}, {"to", to}, {"weeks", weeks}});
}

std::string offered_by(Location const& location)
{
    return names_its_organisation(location) ? location.name
                                            : location.name + " · " + location.organisation_name;
}

std::string choice_in_words(MunicipalityChoice const& choice, text::Texts const& texts)
{
    auto const& municipality = choice.municipality;
    auto const is_place = !Postcode::parse(choice.name) && choice.name != municipality.short_name;
    return text::fill(
        is_place ? texts.translate("{place}, gemeente {municipality} ({province})")
                 : texts.translate("Gemeente {municipality} ({province})"),
        {{"place", choice.name},
         {"municipality", municipality.short_name},
         {"province", municipality.province}}
    );
}

std::string distance_in_words(double kilometres, text::Texts const& texts)
{
    auto const rounded = texts.number(std::max(1L, std::lround(kilometres)));
    return text::fill(texts.translate("{count} km"), {{"count", rounded}});
}

} // namespace locations
