// A report as files: paper (PDF), a workbook with real numbers (XLSX), and a table (CSV).
#pragma once

#include "platform/pdf/press.hpp"
#include "platform/text/texts.hpp"
#include "reporting/model/document.hpp"
#include "reporting/pages/report_view.hpp"

#include <string>

namespace reporting {

std::string to_xlsx(Document const& document, text::Texts const& texts);
std::string to_csv(Document const& document, text::Texts const& texts);

// Throws pdf::NotPrinted.
std::string to_pdf(pdf::Press& press, Document const& document, Seal const& seal, text::Texts const& texts);

Seal seal_of(Report const& report, text::Texts const& texts);

// "home-start-aalten-2025-kwartaal-1"
std::string file_name_of(Document const& document);

} // namespace reporting
