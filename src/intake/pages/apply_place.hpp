// Where a family lives, as it is typed in a form: a postcode or a place, and the municipality when several
// fit.
#pragma once

#include "locations/model/finder.hpp"
#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace intake {

struct FamilyPlace {
    locations::Municipality municipality;
    std::vector<locations::OfferHere> offers; // at least one, the nearest first
    std::string postcode;                     // its digits may be all; empty when only a place was typed
};

using PlaceAnswer =
    std::variant<FamilyPlace, locations::NotOffered, locations::WhichMunicipality, locations::UnknownPlace>;

struct TypedPlace {
    std::string place;        // "7121 AB", or "Aalten"
    std::string municipality; // a code chosen before; may be empty
    std::string digits = {};  // of the postcode, beside a place; may be empty
};

// The chosen municipality decides only where what was typed leaves it open, or is a postcode nobody knows.
PlaceAnswer find_family_place(database::Connection& database, TypedPlace const& typed, base::Date day);

// From the fields place, municipality and digits. Nothing when one of them has an error; a municipality
// without an offer is no error, nor is a place without digits.
std::optional<PlaceAnswer>
read_family_place(web::Form& form, database::Connection& database, base::Date day, text::Texts const& texts);

// Whether a place was typed, of which the digits of the postcode may be asked: without them nobody knows how
// far a volunteer has to come.
bool is_without_postcode(web::Form const& form);

// The municipalities to choose from when what was typed leaves it open; else none.
std::vector<web::Choice> municipality_choices(
    web::Form const& form, database::Connection& database, base::Date day, text::Texts const& texts
);

} // namespace intake
