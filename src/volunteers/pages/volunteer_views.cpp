#include "volunteers/pages/volunteer_views.hpp"

#include "volunteers/pages/volunteer_words.hpp"

namespace volunteers {

std::string address_of(VolunteerId id)
{
    return "/volunteers/" + std::to_string(id.value());
}

std::string address_of_step(VolunteerId id, VolunteerEventKind kind)
{
    return address_of(id) + "/steps?step=" + std::string{base::to_code(kind)};
}

std::string address_of(StateFilter const& filter)
{
    return filter.state ? "/volunteers?state=" + std::string{base::to_code(*filter.state)} : "/volunteers";
}

std::string word_for(StateFilter const& filter, text::Texts const& texts)
{
    return filter.state ? word_for(*filter.state, texts) : texts.translate("Actief");
}

} // namespace volunteers
