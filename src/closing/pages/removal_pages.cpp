#include "closing/pages/removal_pages.hpp"

#include "closing/actions/remove_volunteer.hpp"
#include "closing/pages/families_of_volunteer.hpp"
#include "volunteers/pages/volunteer_pages.hpp"

namespace closing {

web::Response create_removal(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    if (!remove_volunteer(request.database, request.occasion(), id)) {
        return volunteers::show_volunteer_again(
            request,
            id,
            links_to_families,
            request.texts.translate("De bewaartermijn is nog niet voorbij. Er is niets verwijderd.")
        );
    }
    return web::see_other(volunteers::address_of(id));
}

} // namespace closing
