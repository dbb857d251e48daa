#include "matching/pages/pool_report.hpp"

#include "matching/pages/candidate_words.hpp"
#include "matching/pages/obstacle_words.hpp"
#include "platform/base/spreadsheet_cell.hpp"

#include <algorithm>

namespace matching {

namespace {

std::string const& name_of(PoolSheet const& sheet, PoolVolunteer const& volunteer)
{
    return sheet.volunteers[static_cast<std::size_t>(volunteer.id.value()) - 1];
}

std::string why_not_in_words(PoolSheet const& sheet, Advice const& advice, Viewpoint const& from)
{
    auto words = std::string{};
    for (auto const& left_out : advice.left_out) {
        words += (words.empty() ? "" : "; ") + name_of(sheet, left_out.volunteer) + ": "
                 + words_for(left_out, from);
    }
    return words;
}

std::string points_in_words(int points, text::Texts const& texts)
{
    return text::fill(
        texts.plural("{count} punt", "{count} punten", points), {{"count", std::to_string(points)}}
    );
}

// Why this volunteer, or why nobody.
std::string
explanation_of(PoolSheet const& sheet, Advice const& advice, PlannedPair const* pair, Viewpoint const& from)
{
    if (pair != nullptr) {
        auto const id = sheet.waiting.volunteers[pair->volunteer].id;
        auto const candidate =
            std::ranges::find(advice.candidates, id, [](Candidate const& one) { return one.volunteer.id; });
        return sentence_about(*candidate, from);
    }
    return advice.candidates.empty() ? why_not_in_words(sheet, advice, from)
                                     : from.texts.translate("Wie kan komen, is bij een ander gezin nodig.");
}

} // namespace

std::string pairs_as_csv(
    PoolSheet const& sheet,
    Yardstick const& yardstick,
    programme::ProgrammeVersion const& programme,
    bool explain,
    text::Texts const& texts
)
{
    auto const plan = plan_pool(sheet.waiting, yardstick);
    auto csv = std::string{
        explain ? "gezin,vrijwilliger,punten,dagen,uitleg\r\n" : "gezin,vrijwilliger,punten,dagen\r\n"
    };
    for (auto index = std::size_t{0}; index < sheet.families.size(); ++index) {
        auto const& family = sheet.waiting.families[index];
        auto const found = std::ranges::find(plan.best.pairs, index, &PlannedPair::family);
        auto const* const pair = found == plan.best.pairs.end() ? nullptr : &*found;
        csv += base::spreadsheet_cell(sheet.families[index]) + ","
               + base::spreadsheet_cell(pair == nullptr ? "" : sheet.volunteers[pair->volunteer]) + ","
               + (pair == nullptr ? "" : std::to_string(pair->points)) + ","
               + std::to_string(days_waiting(family, yardstick.today));
        if (explain) {
            auto const from =
                Viewpoint{.family = family, .yardstick = yardstick, .programme = programme, .texts = texts};
            auto const advice = advise(family, sheet.waiting.volunteers, yardstick);
            csv += "," + base::spreadsheet_cell(explanation_of(sheet, advice, pair, from));
        }
        csv += "\r\n";
    }
    return csv;
}

std::string ranking_in_words(
    PoolSheet const& sheet,
    std::size_t family,
    Yardstick const& yardstick,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto const from = Viewpoint{
        .family = sheet.waiting.families[family],
        .yardstick = yardstick,
        .programme = programme,
        .texts = texts,
    };
    auto const advice = advise(from.family, sheet.waiting.volunteers, yardstick);
    auto words = std::string{};
    auto place = 0;
    for (auto const& candidate : advice.candidates) {
        words += std::to_string(++place) + ". " + name_of(sheet, candidate.volunteer) + ", "
                 + points_in_words(candidate.points, texts) + ": " + sentence_about(candidate, from) + "\n";
    }
    for (auto const& left_out : advice.left_out) {
        words += texts.translate("niet") + " " + name_of(sheet, left_out.volunteer) + ": "
                 + words_for(left_out, from) + "\n";
    }
    return words;
}

} // namespace matching
