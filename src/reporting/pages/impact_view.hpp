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
    std::string unit;       // "€", "%", "uur"
    std::string price_year; // may be empty
};

struct ScenarioColumn {
    std::string name;
    std::string cost;
    std::string avoided;
    std::string net;
    std::string break_even; // "38,2%"
};

// Places in a drawing of 600 wide; the middle net stands at `middle`.
struct TornadoRow {
    std::string name;
    std::string at_low;
    std::string at_high;
    int x;
    int width;
    int y;
};

struct QuotationView {
    std::string claim;
    std::string said_by;
    std::string caveat;
};

struct ImpactPage {
    web::Form form;
    std::vector<ParameterRow> parameters;
    std::string lead; // empty when the form has errors
    std::string break_even;
    std::vector<ScenarioColumn> scenarios;
    std::vector<TornadoRow> tornado;
    int tornado_middle = 0;
    int tornado_height = 0;
    std::string permalink;
    std::string pdf;
    std::vector<QuotationView> quotations;
};

} // namespace reporting
