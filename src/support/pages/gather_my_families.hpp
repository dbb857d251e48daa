// What a volunteer may know of her families, gathered for her page and for her device.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "support/pages/my_families_page.hpp"
#include "volunteers/model/volunteer.hpp"

namespace support {

// Throws base::NotFound for somebody who is none.
volunteers::VolunteerId own_volunteer(accounts::SignedInRequest& request);

MyFamiliesPage gather_my_families(accounts::SignedInRequest& request);

} // namespace support
