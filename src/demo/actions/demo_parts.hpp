// What filling the demo stands on, and the occasions on which its people act.
#pragma once

#include "accounts/model/occasion.hpp"

#include <filesystem>
#include <string>

namespace demo {

struct DemoParts {
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    std::filesystem::path data_folder;
    std::string base_url;
    base::Instant now;
};

base::Date today(DemoParts const& parts);

// Who acts where; nothing for `by` when it comes by a public form or a mailed link.
struct Doer {
    people::LocationId location;
    std::optional<accounts::AccountId> by;
};

// Something done on this day, in the course of the morning; today, now at the latest.
accounts::Occasion occasion_on(DemoParts const& parts, Doer const& doer, base::Date day);

} // namespace demo
