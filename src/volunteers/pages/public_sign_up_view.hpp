// What the pages show on which somebody becomes a volunteer.
#pragma once

#include "locations/model/finder.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace volunteers {

// "/home-start/7/volunteering"
std::string address_to_sign_up(people::LocationId location);

// Where one can become a volunteer: asked by postcode, as the finder of parents does.
struct SignUpPlacePage {
    web::Form form; // its one field is q
    std::optional<locations::FinderAnswer> answer;
    std::string postcode; // that was typed, "7121AB"
};

// The locations of an offer, each once.
std::vector<locations::Location> locations_in(std::vector<locations::OfferHere> const& offers);

struct SignUpPage {
    locations::Location location;
    std::string who_calls; // "We bellen je binnen een week."
    web::Form form;
};

std::vector<web::Choice> parent_choices(text::Texts const& texts);

} // namespace volunteers
