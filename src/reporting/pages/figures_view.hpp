// What the pages of figures show: all values in words.
#pragma once

#include "reporting/pages/behind_figure.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/figure_words.hpp"

#include <string>
#include <vector>

namespace reporting {

struct ClassLine {
    std::string name;
    std::string count; // or that it is not shown
    bool is_shown;
    int percent; // of the largest, for its bar
};

struct FigureLine {
    std::string name;
    std::string address; // of the page about this figure
    std::string value;
    std::string basis;          // "van 42, van 3 niet bekend"; may be empty
    std::string value_before;   // a year earlier
    std::string basis_before;   // may be empty
    std::string nation;         // where it says something beside a location; may be empty
    std::string nation_basis;   // may be empty
    bool tells_nothing;         // not shown now, and nothing a year earlier
    std::string whole_location; // said when it is not counted by municipality; may be empty
    std::vector<ClassLine> classes;
};

struct GroupView {
    std::string code;
    std::string name;
    std::vector<FigureLine> figures;
    std::vector<FigureLine> not_shown = {}; // told together, in one sentence
    std::string instead;                    // said of a group without figures
    std::string elsewhere = {};             // the address of where there is more; may be empty
};

// A number, with a link to the families where there are any and she may see them.
struct LinkedCount {
    std::string count;
    std::string address = {};
    std::string about = {}; // "gezinnen: Gestart"; read aloud behind the number
};

struct FunnelView {
    std::string step;
    LinkedCount reached;
    int percent; // of those who applied
    LinkedCount left;
    LinkedCount under_way;
    std::string not_yet; // "Nog niet gestart"
    std::string days;    // may be empty
    bool is_hidden = false;
};

struct CohortView {
    std::string quarter;
    LinkedCount families;
    std::vector<std::string> still; // "12 (80%)"; empty where it cannot be known yet
};

struct BigFigure {
    std::string value;
    std::string basis; // may be empty
    std::string name;
    std::string address;
    std::string before; // "een jaar eerder 8,7, van 34 gezinnen"
    std::string nation; // "Nederland 8,9, van 1.364 gezinnen, van 505 niet bekend"; may be empty
};

struct TrendBar {
    std::string label; // the year
    std::string value;
    std::string address;
    std::string basis;
    std::string nation;       // may be empty
    std::string nation_basis; // may be empty
    double height;            // of 100
    bool chosen;
};

struct PartLine {
    std::string name;
    std::string address;
    std::string value;
    std::string basis;
};

// A way to split the country up.
struct KindOfParts {
    std::string name;
    std::string address;
    bool chosen;
};

struct FigurePage {
    Chosen chosen;
    std::string code;
    std::string name;
    std::string lead; // the value in a sentence
    std::string value;
    std::string basis;
    std::string nation;    // "Nederland 8,9, van 1.364 gezinnen"; may be empty
    std::string quartiles; // may be empty
    bool is_counted;       // of this kind of place
    DefinitionWords words;
    int version;
    std::vector<ClassLine> classes;
    std::vector<TrendBar> trend;   // oldest first
    std::string parts_are;         // "Gemeente" or "Locatie"
    bool parts_come_later = false; // they are being counted
    std::vector<KindOfParts> kinds_of_parts;
    std::vector<PartLine> parts;
    std::optional<Behind> behind;

    [[nodiscard]] std::string address() const { return "/figures/" + code; }
};

struct WholeDefinition {
    std::string code;
    int version;
    std::string name;
    DefinitionWords words;
};

struct DefinitionGroup {
    std::string code;
    std::string name;
    std::vector<WholeDefinition> definitions;
};

struct DefinitionsPage {
    Chosen chosen;
    std::vector<DefinitionGroup> groups;
};

// Where a column stands in the drawing of a trend.
struct TrendPlace {
    int x;
    int y;
    int height;
    int middle;
    int above; // where the value stands
    std::string_view style;
    std::string_view ink; // on paper
    std::string value;
    std::string label;
};

std::vector<TrendPlace> places_of(std::vector<TrendBar> const& bars);

struct DashboardPage {
    Chosen chosen;
    std::string lead;
    std::string until; // of a period under way; may be empty
    std::vector<BigFigure> big;
    std::vector<FunnelView> funnel;
    std::vector<std::string> cohort_months;
    std::vector<CohortView> cohorts;
};

struct AllFiguresPage {
    Chosen chosen;
    bool has_nation; // beside each figure
    std::vector<GroupView> groups;
};

} // namespace reporting
