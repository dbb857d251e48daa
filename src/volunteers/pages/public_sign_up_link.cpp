#include "volunteers/pages/public_sign_up_pages.hpp"
#include "volunteers/pages/public_sign_up_view.hpp"

namespace volunteers {

std::string address_to_sign_up(people::LocationId location)
{
    return "/home-start/" + std::to_string(location.value()) + "/volunteering";
}

locations::FurtherLinks links_to_sign_up(accounts::PageRequest const& request, people::LocationId location)
{
    return {{.words = request.texts.translate("Word vrijwilliger"), .address = address_to_sign_up(location)}};
}

} // namespace volunteers
