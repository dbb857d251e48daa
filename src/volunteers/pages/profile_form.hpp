// The form of a volunteer's profile: the same when she signs up and when it changes.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"
#include "volunteers/actions/register_volunteer.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <vector>

namespace volunteers {

struct ProfileInput {
    VolunteerContact contact;
    VolunteerProfile profile;
};

// Nothing when something is wrong: the errors are in the form.
std::optional<ProfileInput>
read_profile_form(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts);

// The code that was chosen; empty for none, and for one the programme does not know.
std::string
read_code(web::Form const& form, std::string_view field, std::vector<programme::Choice> const& choices);

void prefill_profile(web::Form& form, people::Person const& person, VolunteerProfile const& profile);

// A list of the programme as short choices on a page of staff: names only.
std::vector<web::Choice> choices_of(std::vector<programme::Choice> const& choices, text::Texts const& texts);

// The languages in which letters can be written.
std::vector<web::Choice> letter_languages(text::Texts const& texts);

} // namespace volunteers
