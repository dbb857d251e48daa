#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/report_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace reporting {

namespace {

constexpr auto full_scale = 100.0;
constexpr auto whole_bar = 100;

std::vector<ClassLine> lines_of(std::vector<DocumentClass> const& classes, text::Texts const& texts)
{
    auto largest = 1.0;
    for (auto const& one : classes) {
        largest = std::max(largest, one.now.value.value_or(0));
    }
    auto lines = std::vector<ClassLine>{};
    for (auto const& one : classes) {
        lines.push_back(
            {.name = one.name,
             .count = in_words(one.now, Unit::number, texts),
             .is_shown = one.now.is_shown(),
             .percent = static_cast<int>(whole_bar * one.now.value.value_or(0) / largest)}
        );
    }
    return lines;
}

std::string basis_of(DocumentFigure const& figure, DocumentValue const& value, text::Texts const& texts)
{
    if (!value.is_shown() || !value.basis) {
        return {};
    }
    auto const basis = CountedBasis{
        .measure = figure.measure,
        .several_of_family = figure.several_of_family,
        .n = value.basis->n,
        .missing = value.basis->missing,
    };
    return basis_in_words(basis, texts);
}

ValueInWords words_of(DocumentFigure const& figure, DocumentValue const& value, text::Texts const& texts)
{
    return {.value = in_words(value, figure.unit, texts), .basis = basis_of(figure, value, texts)};
}

ReportLine line_of(DocumentFigure const& figure, text::Texts const& texts)
{
    return {
        .code = figure.code,
        .name = figure.name,
        .now = words_of(figure, figure.now, texts),
        .before = words_of(figure, figure.before, texts),
        .tells_nothing = figure.now.hidden && (!figure.before.is_shown() || figure.before.value == 0.0),
        .nation =
            compares_with_nation(figure.measure) ? words_of(figure, figure.nation, texts) : ValueInWords{},
        .classes = lines_of(figure.classes, texts),
    };
}

ReportTrend trend_of(DocumentTrend const& trend, Document const& document, text::Texts const& texts)
{
    auto view = ReportTrend{.name = name_of_figure(document, trend.code), .in_words = {}, .bars = {}};
    auto highest = 1.0;
    for (auto const& [year, value] : trend.years) {
        highest = std::max(highest, value.value.value_or(0));
    }
    for (auto const& [year, value] : trend.years) {
        view.bars.push_back(
            {.label = std::to_string(year),
             .value = in_words(value, Unit::number, texts),
             .address = {},
             .basis = {},
             .nation = {},
             .height = full_scale * value.value.value_or(0) / highest,
             .chosen = year == static_cast<int>(document.period.from.year())}
        );
        auto const& bar = view.bars.back();
        view.in_words += fmt::format("{}{}: {}", view.in_words.empty() ? ": " : ", ", bar.label, bar.value);
    }
    view.in_words.insert(0, view.name);
    return view;
}

ReportPart part_of(DocumentPart const& part, Document const& document, text::Texts const& texts)
{
    auto view = ReportPart{.name = part.name, .values = {}};
    for (auto const& [code, value] : part.values) {
        view.values.push_back(
            {.name = name_of_figure(document, code), .value = in_words(value, Unit::number, texts)}
        );
    }
    return view;
}

void add_figure(ReportView& view, DocumentFigure const& figure, text::Texts const& texts)
{
    if (view.groups.empty() || view.groups.back().name != figure.group) {
        view.groups.push_back({.name = figure.group, .lines = {}, .not_shown = {}, .definitions = {}});
    }
    view.groups.back().lines.push_back(line_of(figure, texts));
    view.groups.back().definitions.push_back(
        {.code = figure.code, .version = figure.version, .name = figure.name, .words = figure.words}
    );
}

// One that is not shown is a line as any other; more of them would bury what is shown.
void fold_lines(ReportGroup& group)
{
    if (std::ranges::count_if(group.lines, &ReportLine::tells_nothing) > 1) {
        for (auto const& line : group.lines) {
            if (line.tells_nothing) {
                group.not_shown.push_back(line.name);
            }
        }
        std::erase_if(group.lines, std::mem_fn(&ReportLine::tells_nothing));
    }
}

void add_written(std::vector<WrittenText>& all, std::string label, std::string_view text)
{
    if (!text.empty()) {
        all.push_back({.label = std::move(label), .paragraphs = paragraphs_of(text)});
    }
}

} // namespace

std::vector<std::string> paragraphs_of(std::string_view text)
{
    auto paragraphs = std::vector<std::string>{};
    auto begin = std::size_t{0};
    while (begin < text.size()) {
        auto const end = std::min(text.find('\n', begin), text.size());
        if (end > begin) {
            paragraphs.emplace_back(text.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return paragraphs;
}

std::vector<WrittenText> written_in(ReportTexts const& written, text::Texts const& texts)
{
    auto all = std::vector<WrittenText>{};
    add_written(all, texts.translate("Vooraf"), written.foreword);
    add_written(all, texts.translate("Wat opvalt"), written.signals);
    return all;
}

ReportView view_of(Document const& document, text::Texts const& texts)
{
    auto view = ReportView{
        .is_nation = document.is_nation,
        .place = document.place,
        .location = document.location,
        .organisation = document.organisation,
        .period = in_words(document.period, texts),
        .until = under_way_in_words(document.period, document.counted_on, texts),
        .counted_on = texts.date(document.counted_on),
        .programme = document.programme,
        .foreword = paragraphs_of(document.texts.foreword),
        .signals = paragraphs_of(document.texts.signals),
        .summary = document.summary,
        .years_title = title_of_years(document.period, texts),
        .trends = {},
        .organisations = {},
        .groups = {},
        .place_before = in_words(year_before(document.period), texts),
    };
    for (auto const& trend : document.trends) {
        view.trends.push_back(trend_of(trend, document, texts));
    }
    for (auto const& one : document.organisations) {
        view.organisations.push_back(part_of(one, document, texts));
    }
    for (auto const& figure : document.figures) {
        add_figure(view, figure, texts);
    }
    std::ranges::for_each(view.groups, fold_lines);
    return view;
}

} // namespace reporting
