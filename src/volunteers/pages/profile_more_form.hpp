// The part of a profile of which there may be several: levels of languages, interests, ages of her own
// children, ways to travel, limits, and days away.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"
#include "volunteers/model/volunteer.hpp"

#include <string>
#include <vector>

namespace volunteers {

// How many times away a form has room for.
inline constexpr auto most_absences_on_form = 6;

// Adds to the profile what was filled in; errors stand at the fields. The languages are in the profile
// already.
void read_more_of_profile(
    web::Form& form,
    programme::ProgrammeVersion const& programme,
    VolunteerProfile& profile,
    text::Texts const& texts
);

// Days away that are over are not shown again.
void prefill_more_of_profile(web::Form& form, VolunteerProfile const& profile, base::Date today);

// "level_tr"
std::string level_field_of(std::string const& language);

// "away_from_1" and "away_to_1"
std::string away_from_field(int number);
std::string away_to_field(int number);

// The numbers of the rows to show: those that are filled in, and one more.
std::vector<int> absence_numbers(web::Form const& form);

} // namespace volunteers
