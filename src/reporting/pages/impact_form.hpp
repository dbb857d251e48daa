// The numbers with which somebody reckons cost and impact: in the address, so that it can be sent to another.
#pragma once

#include "platform/web/form.hpp"
#include "programme/model/impact_defaults.hpp"
#include "reporting/model/impact.hpp"

#include <optional>
#include <string>

namespace reporting {

// "case_cost_low"
std::string field_of(ImpactParameter parameter, std::string_view which);

// Fills in what to begin with, when the address has no numbers.
void prefill_impact(web::Form& form, ImpactRanges const& ranges);

// Nothing, with an error at each field that is wrong.
std::optional<ImpactRanges> read_impact(web::Form& form, text::Texts const& texts);

// The same numbers, to come behind the query of an address: "&family_cases_low=18".
std::string query_of(ImpactRanges const& ranges);

// In the unit in which people write it: euros, percents, hours, families; "62,50" and "12,5" where there are
// decimals.
std::string as_typed(ImpactParameter parameter, std::int64_t value);

// Whether it may have decimals.
bool has_decimals(ImpactParameter parameter);

} // namespace reporting
