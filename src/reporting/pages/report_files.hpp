// A report as files: paper (PDF), a workbook with real numbers (XLSX), and a table (CSV).
#pragma once

#include "accounts/pages/page_request.hpp"
#include "reporting/model/document.hpp"

#include <string>

namespace reporting {

std::string to_xlsx(Document const& document, text::Texts const& texts);
std::string to_csv(Document const& document);

// Throws pdf::NotPrinted.
std::string to_pdf(accounts::SignedInRequest& request, Document const& document, bool is_final);

} // namespace reporting
