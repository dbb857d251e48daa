// What a location says of itself to everybody: its manager writes it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/location.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

namespace locations {

struct LocationSettingsPage {
    web::Form form;
    Location location; // as it is stored
};

// All of the programme but Dutch.
std::vector<web::Choice>
other_languages(programme::ProgrammeVersion const& programme, text::Texts const& texts);

// GET /location
web::Response show_location_settings(accounts::SignedInRequest& request);

// POST /location
web::Response update_location_settings(accounts::SignedInRequest& request);

} // namespace locations
