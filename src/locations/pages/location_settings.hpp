// What a location says of itself to everybody, and whom a worried volunteer reaches: its manager says it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/location.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

namespace locations {

struct LocationSettingsPage {
    web::Form form;
    Location location;                // as it is stored
    std::vector<web::Choice> staff;   // who may be the contact person
    bool contact_person_left = false; // whom the manager chose is not there any more
};

// All of the programme but Dutch.
std::vector<web::Choice>
other_languages(programme::ProgrammeVersion const& programme, text::Texts const& texts);

// GET /location
web::Response show_location_settings(accounts::SignedInRequest& request);

// POST /location
web::Response update_location_settings(accounts::SignedInRequest& request);

} // namespace locations
