// The pages of volunteers of whom nobody has a family.
#pragma once

#include "volunteers/pages/volunteer_pages.hpp"

namespace volunteers {

inline std::vector<FamilyLink> no_families(accounts::SignedInRequest&, VolunteerId)
{
    return {};
}

inline web::Response show_list(accounts::SignedInRequest& request)
{
    return show_volunteers(request, {});
}

inline web::Response show_one(accounts::SignedInRequest& request)
{
    return show_volunteer(request, no_families);
}

inline web::Response invite_one(accounts::SignedInRequest& request)
{
    return create_volunteer_invitation(request, no_families);
}

} // namespace volunteers
