#include "locations/model/offer.hpp"

#include "locations/model/pregnancy.hpp"

#include <algorithm>

namespace locations {

namespace {

int years_between(base::Date birth, base::Date day)
{
    auto const years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    auto const had_birthday = std::pair{day.month(), day.day()} >= std::pair{birth.month(), birth.day()};
    return had_birthday ? years : years - 1;
}

bool contains(NewOffer const& offer, int youngest, int oldest)
{
    return oldest >= offer.age_from && youngest <= offer.age_to_inclusive;
}

bool fits_child(NewOffer const& offer, std::chrono::year_month born, base::Date day)
{
    auto const first = base::Date{born / std::chrono::day{1}};
    if (!born.ok() || first > day) {
        return false;
    }
    auto const last = std::min(base::Date{born / std::chrono::last}, day);
    return contains(offer, years_between(last, day), years_between(first, day));
}

bool fits_expected(NewOffer const& offer, base::Date due, base::Date day)
{
    if (day < due) {
        return offer.from_28_weeks && served_from(due) <= day;
    }
    auto const age = years_between(due, day);
    return contains(offer, age, age);
}

} // namespace

bool is_valid_on(NewOffer const& offer, base::Date day)
{
    return offer.valid_from <= day && (!offer.valid_to || day <= *offer.valid_to);
}

bool fits(NewOffer const& offer, Children const& children, base::Date day)
{
    if (!is_valid_on(offer, day)) {
        return false;
    }
    auto const in_range = [&](std::chrono::year_month born) { return fits_child(offer, born, day); };
    return std::ranges::any_of(children.born, in_range)
           || (children.due && fits_expected(offer, *children.due, day));
}

} // namespace locations
