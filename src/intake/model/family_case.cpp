#include "intake/model/family_case.hpp"

namespace intake {

std::optional<int> age_on(Child const& child, base::Date day)
{
    if (!child.born_in || day < *child.born_in) {
        return std::nullopt;
    }
    auto const years = static_cast<int>(day.year()) - static_cast<int>(child.born_in->year());
    return day.month() < child.born_in->month() ? years - 1 : years;
}

} // namespace intake
