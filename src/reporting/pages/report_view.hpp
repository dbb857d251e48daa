// What the pages and the paper of a report show: its document in words.
#pragma once

#include "platform/web/form.hpp"
#include "reporting/model/document.hpp"
#include "reporting/pages/figures_view.hpp"

#include <string>
#include <vector>

namespace reporting {

struct ReportLine {
    std::string code;
    std::string name;
    std::string now;
    std::string basis;
    std::string before;
    std::string nation; // empty where a country says nothing of a municipality, as for a sum
    std::vector<ClassLine> classes;
};

struct ReportGroup {
    std::string name;
    std::vector<ReportLine> lines;
    std::vector<Definition> definitions;
};

struct ReportTrend {
    std::string name;
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
    web::Form form;
};

// What says of a finished report that it is; empty of a draft.
struct Seal {
    std::string finished_on;
    std::string signature;
};

struct ReportPage {
    std::string address;
    std::string title;
    std::string title_of_list;
    bool may_finish; // who reads it
    ReportView view;
    bool finished;
    Seal seal;
    bool genuine; // the seal fits the document
    int version;
    web::Form form;
};

} // namespace reporting
