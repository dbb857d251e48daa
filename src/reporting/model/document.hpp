// What stands in a report (inhoud van het verslag): figures with their values, names and definitions as they
// were when it was made. It needs nothing else to be shown again, also when definitions have changed.
#pragma once

#include "reporting/model/definition_words.hpp"
#include "reporting/model/protect.hpp"
#include "reporting/model/report.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reporting {

// Of how many a value is, with those of which it is not known.
struct Basis {
    int n = 0;
    int missing = 0; // of those

    friend bool operator==(Basis const&, Basis const&) = default;
};

// A value as a reader may see it: hidden because of few people, or not known.
struct DocumentValue {
    bool hidden = false;
    std::optional<double> value = {};
    std::optional<Basis> basis = {}; // of a figure that is not hidden

    [[nodiscard]] bool is_shown() const { return !hidden && value.has_value(); }

    friend bool operator==(DocumentValue const&, DocumentValue const&) = default;
};

struct DocumentClass {
    std::string name;
    DocumentValue now;

    friend bool operator==(DocumentClass const&, DocumentClass const&) = default;
};

struct DocumentFigure {
    std::string code;
    int version;
    std::string group; // in words
    Measure measure;
    Unit unit;
    std::string name;
    DefinitionWords words; // of before they were kept whole: only what is counted
    DocumentValue now;
    DocumentValue before;           // a year earlier
    DocumentValue nation;           // not known in a report on the country itself
    bool several_of_family = false; // its classes count what a family has several of
    std::vector<DocumentClass> classes = {};

    friend bool operator==(DocumentFigure const&, DocumentFigure const&) = default;
};

// A figure through the years, oldest first.
struct DocumentTrend {
    std::string code;
    std::vector<std::pair<int, DocumentValue>> years;

    friend bool operator==(DocumentTrend const&, DocumentTrend const&) = default;
};

// A part of the place, with a few figures of its own.
struct DocumentPart {
    std::string name;
    std::vector<std::pair<std::string, DocumentValue>> values; // by code of the figure

    friend bool operator==(DocumentPart const&, DocumentPart const&) = default;
};

struct Document {
    bool is_nation = false; // of the whole country: nothing stands beside it
    std::string place;      // name of the municipality or the country
    std::string location;   // or office: whose report it is
    std::string organisation;
    std::string programme; // code of the version
    Period period;
    base::Date counted_on;
    ReportTexts texts;
    std::vector<std::string> summary; // sentences
    std::vector<DocumentFigure> figures;
    std::vector<DocumentTrend> trends;
    std::vector<DocumentPart> organisations = {}; // of the country in a year, by name
};

// Null when the document has no such figure.
DocumentFigure const* find_figure(Document const& document, std::string_view code);

// As the document has it; its code when it has no such figure.
std::string name_of_figure(Document const& document, std::string_view code);

DocumentValue value_in(Shown const& shown, Figure const& figure);

// The same, with of how many it is.
DocumentValue value_with_basis_in(Shown const& shown, Figure const& figure);

// As a document keeps it: with twelve digits, so that it is the same when it is read again.
double as_kept(double value);

} // namespace reporting
