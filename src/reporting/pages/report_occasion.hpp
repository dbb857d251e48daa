// Whose reports somebody reads and writes: those of her location, or for the national office those on the
// country.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "reporting/model/report.hpp"

#include <optional>
#include <string>

namespace reporting {

bool is_of_national_office(accounts::SignedInRequest const& request);

// Nothing for the national office, of which the reports are of no location.
std::optional<people::LocationId> location_of_reports(accounts::SignedInRequest const& request);

ReportOccasion report_occasion(accounts::SignedInRequest const& request);

// "Verslagen aan gemeenten", "Verslagen van het land".
std::string title_of_reports(accounts::SignedInRequest const& request);

std::string address_of(ReportId id);

} // namespace reporting
