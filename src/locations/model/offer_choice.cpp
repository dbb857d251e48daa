#include "locations/model/offer_choice.hpp"

#include <algorithm>

namespace locations {

namespace {

// Children in range; an expected one is a child too.
int count_in_range(NewOffer const& offer, Children const& children, base::Date day)
{
    auto const in_range = std::ranges::count_if(children.born, [&](std::chrono::year_month born) {
        return fits(offer, {.born = {born}, .due = {}}, day);
    });
    auto const expected = fits(offer, {.born = {}, .due = children.due}, day) ? 1 : 0;
    return static_cast<int>(in_range) + expected;
}

} // namespace

OfferChoice
choose_offer(std::vector<OfferHere> const& nearest_first, Children const& children, base::Date day)
{
    auto const count = [&](OfferHere const& here) { return count_in_range(here.offer, children, day); };
    auto const chosen = std::ranges::max_element(nearest_first, {}, count);
    auto const most = count(*chosen);
    auto choice = OfferChoice{.offer = *chosen, .fits = most > 0, .others = {}};
    for (auto const& here : nearest_first) {
        auto const is_known = [&](Location const& one) { return one.id == here.location.id; };
        if (count(here) == most && here.location.id != chosen->location.id
            && std::ranges::none_of(choice.others, is_known)) {
            choice.others.push_back(here.location);
        }
    }
    return choice;
}

} // namespace locations
