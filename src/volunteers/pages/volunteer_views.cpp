#include "volunteers/pages/volunteer_views.hpp"

#include "volunteers/pages/volunteer_words.hpp"

namespace volunteers {

std::string address_of(VolunteerId id)
{
    return "/volunteers/" + std::to_string(id.value());
}

std::string address_of_step(VolunteerId id, VolunteerEventKind kind)
{
    if (kind == VolunteerEventKind::stopped) {
        return address_of(id) + "/stop"; // with a plan for each family
    }
    return address_of(id) + "/steps?step=" + std::string{base::to_code(kind)};
}

std::string address_of(BoardColumn column)
{
    return "/volunteers?state=" + std::string{base::to_code(column)};
}

std::string address_of(ColumnFilter const& filter)
{
    return filter.column ? address_of(*filter.column) : "/volunteers";
}

std::string word_for(ColumnFilter const& filter, text::Texts const& texts)
{
    return filter.column ? word_for(*filter.column, texts) : texts.translate("Actief");
}

} // namespace volunteers
