// The page of one report, as who reads it and who writes it share it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "reporting/model/report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/report_view.hpp"

namespace reporting {

ReportDesk desk_of(accounts::SignedInRequest& request);

// With what was typed, where a form was sent.
ReportPage page_of(accounts::SignedInRequest& request, Report const& report);

// The first day on which it can be finished.
std::string day_to_finish(Report const& report, text::Texts const& texts);

} // namespace reporting
