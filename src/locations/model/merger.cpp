#include "locations/model/merger.hpp"

#include <algorithm>

namespace locations {

namespace {

bool goes_on_after(Offer const& offer, Merger const& merger)
{
    return offer.municipality == merger.from && (!offer.valid_to || *offer.valid_to >= merger.on);
}

NewOffer continued(Offer const& offer, Merger const& merger)
{
    NewOffer const& old = offer;
    auto next = old;
    next.municipality = merger.to;
    next.valid_from = std::max(offer.valid_from, merger.on);
    return next;
}

bool is_same_work(NewOffer const& one, NewOffer const& other)
{
    return one.location == other.location && one.municipality == other.municipality;
}

void widen(NewOffer& offer, NewOffer const& other)
{
    offer.age_from = std::min(offer.age_from, other.age_from);
    offer.age_to_inclusive = std::max(offer.age_to_inclusive, other.age_to_inclusive);
    offer.from_28_weeks = offer.from_28_weeks || other.from_28_weeks;
    offer.valid_to =
        offer.valid_to && other.valid_to ? std::max(offer.valid_to, other.valid_to) : std::nullopt;
}

void add(OffersAfterMerger& after, std::vector<Offer> const& offers, NewOffer const& next)
{
    auto const counts_already = [&](Offer const& offer) {
        return is_same_work(offer, next) && is_valid_on(offer, next.valid_from);
    };
    if (std::ranges::any_of(offers, counts_already)) {
        return;
    }
    auto const same =
        std::ranges::find_if(after.added, [&](NewOffer const& added) { return is_same_work(added, next); });
    if (same != after.added.end()) {
        widen(*same, next);
    } else {
        after.added.push_back(next);
    }
}

void end_before(OffersAfterMerger& after, Offer const& offer, base::Date merged_on)
{
    if (offer.valid_from >= merged_on) {
        after.removed.push_back(offer.id);
        return;
    }
    after.ended.push_back({.id = offer.id, .last_day = base::add_days(merged_on, -1)});
}

} // namespace

OffersAfterMerger after_mergers(std::vector<Offer> const& offers, std::vector<Merger> const& mergers)
{
    auto after = OffersAfterMerger{};
    for (auto const& offer : offers) {
        auto parts = mergers;
        std::erase_if(parts, [&](Merger const& merger) { return !goes_on_after(offer, merger); });
        for (auto const& merger : parts) {
            add(after, offers, continued(offer, merger));
        }
        if (!parts.empty()) {
            end_before(after, offer, parts.front().on);
        }
    }
    return after;
}

} // namespace locations
