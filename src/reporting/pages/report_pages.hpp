// The pages of reports: the list, one report with its texts, and its files.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace reporting {

web::Response show_reports(accounts::SignedInRequest& request);
web::Response create_report(accounts::SignedInRequest& request);
web::Response show_report(accounts::SignedInRequest& request);
web::Response update_report(accounts::SignedInRequest& request);
web::Response create_final_report(accounts::SignedInRequest& request); // finish it
web::Response create_report_removal(accounts::SignedInRequest& request);
web::Response show_report_file(accounts::SignedInRequest& request); // report.pdf, report.xlsx, report.csv

} // namespace reporting
