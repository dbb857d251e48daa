// What the forms about a family case share: they open filled in, ask on which day it was, and end on the page
// of the family.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/pages/case_heading.hpp"
#include "intake/pages/journey_words.hpp"
#include "platform/web/form.hpp"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace intake {

// Names of fields that every form has.
inline constexpr auto day_field_name = std::string_view{"on"};
inline constexpr auto submission_field_name = std::string_view{"submission_key"};

// A form about one case, with what its page shows above it.
struct CaseForm {
    CaseHeading heading;
    web::Form form;
};

// What was sent; or, when the page opens, a form of today with a key of its own, so that sent twice it counts
// once.
web::Form open_form(accounts::PageRequest const& request);

// The form about the {case} in the path. Throws base::NotFound when the location has no such case.
CaseForm open_case_form(accounts::SignedInRequest& request);

FamilyCaseId case_in_path(accounts::PageRequest const& request);

std::string submission_key(web::Form const& form);

// The day on which something happened: today when nothing was typed. A day to come is an error at the field.
std::optional<base::Date> read_day(web::Form& form, accounts::PageRequest const& request);

// A day that is planned: today or later.
std::optional<base::Date>
read_planned_day(web::Form& form, std::string_view field, accounts::PageRequest const& request);

// A time of day, "10:00"; also typed as "10.00", "10u00" or "10". Empty when nothing was typed, or wrong.
std::string read_time(web::Form& form, std::string_view field, text::Texts const& texts);

// An answer of a few, kept under its code.
template <base::Coded Enum>
std::optional<Enum> read_choice(web::Form& form, std::string_view field, std::string message)
{
    return form.parsed(
        field, [](std::string_view code) { return base::from_code<Enum>(code); }, std::move(message)
    );
}

// The page of the family, after something was recorded.
web::Response back_to_case(FamilyCaseId id);

} // namespace intake
