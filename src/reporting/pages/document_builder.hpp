// Makes the document of a report from the figures as they are now, in the language of who asks.
#pragma once

#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/model/document.hpp"

#include <string>
#include <vector>

namespace reporting {

// What a report is made with, on a page or from the command line.
struct ReportDesk {
    database::Connection& database;
    programme::ProgrammeVersion const& programme;
    text::Texts const& texts;
    CountingMoment moment;
};

// Small numbers are hidden in it, whoever makes it: the municipality reads it, or the whole country. Of the
// country they are those that the national office reads on its pages.
Document document_of(ReportDesk const& desk, Report const& report);

// "3.242", "niet getoond", "niet bekend".
std::string in_words(DocumentValue const& value, Unit unit, text::Texts const& texts);

} // namespace reporting
