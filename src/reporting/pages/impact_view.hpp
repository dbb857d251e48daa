// What the page about cost and impact shows, in words.
#pragma once

#include "platform/web/form.hpp"
#include "reporting/model/impact.hpp"

#include <string>
#include <vector>

namespace reporting {

struct ParameterRow {
    std::string code;
    std::string name;
    std::string source;
    std::string counted;    // what the place itself counted; may be empty
    std::string unit;       // "€", "%", "uur"
    std::string price_year; // or the year that was counted; may be empty
    std::string keyboard;   // "decimal" or "numeric"
};

struct ScenarioColumn {
    std::string name;
    std::string cost;
    std::string avoided;
    std::string net;
    std::string break_even; // "38,2%"
};

// Places across as "27.3%", down in pixels.
struct TornadoRow {
    std::string name;
    std::string low_value; // "20%"
    std::string high_value;
    std::string at_low; // the net
    std::string at_high;
    std::string left; // the lower net of both, at that end of the bar
    std::string right;
    std::string x;
    std::string to;
    std::string width;
    int y;
};

struct TornadoTick {
    std::string label;
    std::string x;
};

struct TornadoDrawing {
    std::vector<TornadoRow> rows = {};
    std::vector<TornadoTick> ticks = {};
    std::string base_x = {};
    std::string base_label = {};
    std::string base_anchor = {};
    std::string axis_title = {};
    int axis_y = 0;
    int height = 0;
};

struct QuotationView {
    std::string claim;
    std::string said_by;
    std::string caveat;
};

struct ImpactPage {
    web::Form form;
    std::vector<ParameterRow> parameters;
    std::string lead;         // empty when the form has errors
    std::string presentation; // from which share on the costs are covered by the numbers of the programme
    std::vector<ScenarioColumn> scenarios;
    std::string rounding;
    TornadoDrawing tornado;
    int year;
    std::string place; // as in an address; empty for what one sees without a choice
    std::string back;  // to the figures of the same year and place
    std::string permalink;
    std::string pdf;
    std::vector<QuotationView> quotations;
};

} // namespace reporting
