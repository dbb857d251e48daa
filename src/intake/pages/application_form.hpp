// Reading an application that a coordinator types while the parent is on the phone.
#pragma once

#include "intake/pages/application_page.hpp"

#include <optional>

namespace intake {

// Nothing when something is missing; the errors, and a choice of municipalities, are in the page.
std::optional<Application> read_application(ApplicationPage& page, accounts::SignedInRequest& request);

} // namespace intake
