// The page of one municipality: is Home-Start offered there, by whom, and what lies beside it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "accounts/pages/page_title.hpp"
#include "locations/pages/finder_view.hpp"

#include <vector>

namespace locations {

struct MunicipalityPage {
    FinderPage found;
    Municipality municipality;
    std::vector<Municipality> neighbours; // by name
};

// With what search engines read.
accounts::PageTitle title_of(MunicipalityPage const& page, accounts::PageRequest const& request);

} // namespace locations
