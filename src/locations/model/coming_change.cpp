#include "locations/model/coming_change.hpp"

#include <set>
#include <tuple>

namespace locations {

namespace {

std::vector<OfferHere> offers_of(FinderAnswer const& answer)
{
    auto const* const offered = std::get_if<Offered>(&answer);
    return offered == nullptr ? std::vector<OfferHere>{} : offered->offers;
}

std::set<LocationId> organisers_of(std::vector<OfferHere> const& offers)
{
    auto organisers = std::set<LocationId>{};
    for (auto const& here : offers) {
        organisers.insert(here.location.id);
    }
    return organisers;
}

std::set<std::tuple<LocationId, int, int, bool>> ages_of(std::vector<OfferHere> const& offers)
{
    auto ages = std::set<std::tuple<LocationId, int, int, bool>>{};
    for (auto const& [offer, location, room] : offers) {
        ages.emplace(location.id, offer.age_from, offer.age_to_inclusive, offer.from_28_weeks);
    }
    return ages;
}

std::optional<Change> change_of_offers(FinderAnswer const& before, FinderAnswer const& after)
{
    auto const offers = offers_of(before);
    auto const later = offers_of(after);
    if (offers.empty() != later.empty()) {
        return later.empty() ? Change::ends : Change::begins;
    }
    if (municipality_of(before)->code != municipality_of(after)->code) {
        return Change::municipality;
    }
    if (organisers_of(offers) != organisers_of(later)) {
        return Change::organisers;
    }
    return ages_of(offers) == ages_of(later) ? std::nullopt : std::optional{Change::ages};
}

} // namespace

std::optional<Change> change_between(FinderAnswer const& before, FinderAnswer const& after)
{
    auto const is_unknown = std::holds_alternative<UnknownPlace>(after);
    if (std::holds_alternative<UnknownPlace>(before)) {
        return is_unknown ? std::nullopt : std::optional{Change::known};
    }
    if (std::holds_alternative<WhichMunicipality>(before) || is_unknown) {
        return std::nullopt;
    }
    return std::holds_alternative<WhichMunicipality>(after) ? Change::municipality
                                                            : change_of_offers(before, after);
}

Municipality const* municipality_of(FinderAnswer const& answer)
{
    if (auto const* const offered = std::get_if<Offered>(&answer)) {
        return &offered->municipality;
    }
    auto const* const not_offered = std::get_if<NotOffered>(&answer);
    return not_offered == nullptr ? nullptr : &not_offered->municipality;
}

} // namespace locations
