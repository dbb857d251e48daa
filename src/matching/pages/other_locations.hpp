// Locations with which one could share volunteers.
#pragma once

#include "matching/pages/region_page.hpp"

#include <string_view>
#include <vector>

namespace matching {

// With whom nothing was said yet: those whose name holds what was typed; without that those near and those of
// the same organisation.
std::vector<OtherLocation> other_locations(
    accounts::SignedInRequest& request, std::vector<Sharing> const& sharing, std::string_view search
);

} // namespace matching
