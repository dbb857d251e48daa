// The certificate of service (getuigschrift): what a volunteer did, on paper, when she leaves.
#pragma once

#include "platform/base/date.hpp"

#include <string>

namespace closing {

struct ServiceCertificate {
    std::string name;
    std::string location;
    std::string organisation;
    base::Date from;  // the day she was available for families
    base::Date until; // the day she stopped, or today
    bool stopped;
    int families; // with whom support started
    base::Date issued_on;
};

} // namespace closing
