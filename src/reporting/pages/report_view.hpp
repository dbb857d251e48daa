// What the pages and the paper of a report show: its document in words.
#pragma once

#include "platform/web/form.hpp"
#include "reporting/model/document.hpp"
#include "reporting/pages/figures_view.hpp"

#include <string>
#include <vector>

namespace reporting {

struct ValueInWords {
    std::string value;
    std::string basis; // "van 42, van 3 niet bekend"; may be empty
};

struct ReportLine {
    std::string code;
    std::string name;
    ValueInWords now;
    ValueInWords before;
    bool tells_nothing;  // not shown now, and nothing a year earlier
    ValueInWords nation; // empty where a country says nothing of a municipality, as for a sum
    std::vector<ClassLine> classes;
};

struct ReportGroup {
    std::string name;
    std::vector<ReportLine> lines;
    std::vector<std::string> not_shown; // names of figures, told together in one sentence
    std::vector<WholeDefinition> definitions;
};

struct ReportTrend {
    std::string name;
    std::string in_words; // "Kinderen: 2024: 52, 2025: 59"
    std::vector<TrendBar> bars;
};

struct NamedValue {
    std::string name; // of its figure
    std::string value;
};

struct ReportPart {
    std::string name;
    std::vector<NamedValue> values;
};

// A document in words, for screen and paper alike.
struct ReportView {
    bool is_nation; // beside which there is nothing
    std::string place;
    std::string location;
    std::string organisation;
    std::string period;
    std::string until; // "tot en met 23 november 2026" of a period under way; empty of one that is over
    std::string counted_on;
    std::string programme;
    std::vector<std::string> foreword; // paragraphs
    std::vector<std::string> signals;
    std::vector<std::string> summary;
    std::string years_title; // above the trends
    std::vector<ReportTrend> trends;
    std::vector<ReportPart> organisations; // only of the country
    std::vector<ReportGroup> groups;
    std::string place_before; // "2024"
};

std::vector<std::string> paragraphs_of(std::string_view text);

ReportView view_of(Document const& document, text::Texts const& texts);

struct ReportListLine {
    std::string place;
    std::string period;
    std::string address;
    std::string state; // "concept", "vastgesteld op 3 februari 2026"
    bool finished;
};

struct ReportListPage {
    std::string title;
    bool is_nation;
    std::vector<ReportListLine> reports;
    std::vector<PlaceChoice> municipalities;
    std::vector<int> years; // the newest first; the last that is over is chosen
    int chosen_year;
    bool removed; // a draft, just before
    web::Form form;
};

// What says of a finished report that it is; empty of a draft.
struct Seal {
    std::string finished_on;
    std::string signature;
};

// What somebody wrote in one field of a report.
struct WrittenText {
    std::string label;
    std::vector<std::string> paragraphs;
};

// Both fields, the empty ones left out.
std::vector<WrittenText> written_in(ReportTexts const& written, text::Texts const& texts);

struct ReportPage {
    std::string address;
    std::string title;
    std::string title_of_list;
    bool may_finish; // who reads it
    ReportView view;
    bool finished;
    Seal seal;
    bool genuine;            // the seal fits the document
    std::string finish_from; // the first day on which it can be finished; empty from then on
    int version;
    std::vector<WrittenText> stored = {}; // what is there now, beside what was typed meanwhile
    std::vector<WrittenText> unkept = {}; // what was typed and came too late
    web::Form form;
};

// What is asked once more before it cannot be undone.
struct ReportQuestion {
    std::string question;
    std::string explanation;
    std::string no_text; // said when nothing was written
    std::vector<WrittenText> written;
    std::string address; // to which the answer goes
    std::string button;
};

} // namespace reporting
