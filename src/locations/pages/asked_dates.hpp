// The days that come with a question to the finder: for which day it is asked, and when a child is due.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "platform/web/form.hpp"

#include <optional>

namespace locations {

struct AskedDates {
    web::Form form;                     // its fields are on and due
    std::optional<base::Date> day = {}; // another than today
    std::optional<base::Date> due = {};
};

// From ?on=2027-01-01&due=2027-04-30, or from three fields each. A day that cannot be answered is an error at
// its field and counts as not given.
AskedDates read_asked_dates(accounts::PageRequest& request);

} // namespace locations
