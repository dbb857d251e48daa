#include "app/volunteer_pages.hpp"

#include "closing/pages/families_of_volunteer.hpp"
#include "matching/store/started_match_store.hpp"
#include "volunteers/pages/volunteer_pages.hpp"

namespace app {

web::Response show_volunteers(accounts::SignedInRequest& request)
{
    return volunteers::show_volunteers(
        request, matching::list_started_matches(request.database, request.location())
    );
}

web::Response show_volunteer_board(accounts::SignedInRequest& request)
{
    return volunteers::show_volunteer_board(
        request, matching::list_started_matches(request.database, request.location())
    );
}

web::Response show_volunteer_numbers(accounts::SignedInRequest& request)
{
    return volunteers::show_volunteer_numbers(
        request, matching::list_started_matches(request.database, request.location())
    );
}

web::Response show_volunteer(accounts::SignedInRequest& request)
{
    return volunteers::show_volunteer(request, closing::links_to_families);
}

web::Response create_volunteer_invitation(accounts::SignedInRequest& request)
{
    return volunteers::create_volunteer_invitation(request, closing::links_to_families);
}

} // namespace app
