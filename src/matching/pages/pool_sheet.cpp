#include "matching/pages/pool_sheet.hpp"

#include "matching/pages/sheet_row.hpp"
#include "platform/base/ascii.hpp"
#include "platform/base/csv.hpp"

#include <algorithm>
#include <numeric>

namespace matching {

namespace {

constexpr auto sheet_columns = std::to_array<std::string_view>({
    "soort",
    "naam",
    "postcode",
    "dagdelen",
    "talen",
    "tolk",
    "vragen",
    "ervaring",
    "graag",
    "thuis",
    "liever_niet",
    "kinderen",
    "eigen_kinderen",
    "sinds",
    "reist_km",
    "reist_met",
    "plaats_voor",
});
constexpr auto needed_columns = std::to_array<std::string_view>({"soort", "naam"});
constexpr auto usual_reach = 10;

// Cells between semicolons, as spreadsheets in many countries write them, become cells between commas.
std::string between_commas(std::string_view line)
{
    auto quoted = false;
    auto result = std::string{"\""};
    for (auto const letter : line) {
        quoted = letter == '"' ? !quoted : quoted;
        if (letter == ';' && !quoted) {
            result += "\",\"";
        } else if (letter != '"') {
            result += letter;
        }
    }
    return result + "\"";
}

std::vector<std::string> lines_of(std::string_view csv)
{
    auto lines = std::vector<std::string>{};
    auto const has_semicolons = csv.substr(0, csv.find('\n')).contains(';');
    while (!csv.empty()) {
        auto line = csv.substr(0, csv.find('\n'));
        csv.remove_prefix(std::min(csv.size(), line.size() + 1));
        line = line.substr(0, line.find('\r'));
        lines.push_back(has_semicolons ? between_commas(line) : std::string{line});
    }
    return lines;
}

std::optional<locations::Point> point_at(std::string const& postcode, FindPoint const& find_point)
{
    return postcode.empty() ? std::nullopt : find_point(std::string_view{postcode}.substr(0, 4));
}

std::vector<intake::Child> children_of(SheetRow const& row, text::Texts const& texts)
{
    auto children = std::vector<intake::Child>{};
    for (auto const& month : row.parts("kinderen")) {
        auto const born = base::parse_iso_date(month.size() == 7 ? month + "-01" : month);
        if (!born) {
            row.wrong("kinderen", month, texts.translate("dit is geen maand zoals 2025-03"));
        }
        children.push_back({.born_in = born, .due_on = std::nullopt});
    }
    return children;
}

PoolFamily
family_of(SheetRow const& row, std::size_t number, FindPoint const& find_point, text::Texts const& texts)
{
    auto const& programme = row.programme();
    auto languages = row.codes("talen", programme.languages);
    auto const postcode = row.postcode();
    return {
        .id = intake::FamilyCaseId{static_cast<std::int64_t>(number)},
        .dagdelen = row.dagdelen(),
        .home_language = languages.empty() ? "nl" : languages.front(),
        .interpreter = base::equal_without_case(row.cell("tolk"), "ja"),
        .need_categories = row.codes("vragen", programme.need_categories),
        .experiences = row.codes("ervaring", programme.experiences),
        .interests = row.codes("graag", programme.interests),
        .at_home = row.codes("thuis", programme.limits),
        .children = children_of(row, texts),
        .postcode = postcode,
        .point = point_at(postcode, find_point),
        .waiting_since = row.day("sinds"),
    };
}

PoolVolunteer
volunteer_of(SheetRow const& row, std::size_t number, FindPoint const& find_point, base::Date today)
{
    auto const& programme = row.programme();
    auto languages = row.codes("talen", programme.languages);
    auto const postcode = row.postcode();
    auto const id = static_cast<std::int64_t>(number);
    return {
        .id = volunteers::VolunteerId{id},
        .person = people::PersonId{id},
        .profile =
            {.postcode = postcode,
             .travel_km = row.number("reist_km", usual_reach),
             .most_families = row.number("plaats_voor", 1),
             .wishes = {},
             .about = {},
             .dagdelen = row.dagdelen(),
             .languages = languages.empty() ? std::vector<std::string>{"nl"} : std::move(languages),
             .experiences = row.codes("ervaring", programme.experiences),
             .interests = row.codes("graag", programme.interests),
             .child_ages = row.codes("eigen_kinderen", programme.child_ages),
             .travel_ways = row.codes("reist_met", programme.travel_ways),
             .limits = row.codes("liever_niet", programme.limits)},
        .state = volunteers::PipelineState::available,
        .standing = {.certified = true, .vog_valid_until = today, .available = true},
        .open_matches = 0,
        .point = point_at(postcode, find_point),
        .free_since = row.day("sinds"),
    };
}

// The sheet while it is read.
struct SheetReader {
    PoolSheet& sheet;
    programme::ProgrammeVersion const& programme;
    FindPoint const& find_point;
    base::Date today;
    text::Texts const& texts;
    std::string header;

    void fault(std::size_t line, std::string_view words) const
    {
        auto const number = std::to_string(line);
        sheet.faults.push_back(
            text::fill(texts.translate("Regel {line}: {words}"), {{"line", number}, {"words", words}})
        );
    }

    void read_row(base::CsvRow const& cells) const
    {
        auto const row = SheetRow{cells, header, programme, texts};
        auto const kind = row.cell("soort");
        auto const name = row.cell("naam");
        if (name.empty()) {
            throw SheetFault{texts.translate("er staat geen naam")};
        }
        if (base::equal_without_case(kind, "gezin")) {
            sheet.waiting.families.push_back(family_of(row, sheet.families.size() + 1, find_point, texts));
            sheet.families.push_back(name);
        } else if (base::equal_without_case(kind, "vrijwilliger")) {
            sheet.waiting.volunteers.push_back(
                volunteer_of(row, sheet.volunteers.size() + 1, find_point, today)
            );
            sheet.volunteers.push_back(name);
        } else {
            row.wrong("soort", kind, texts.translate("dit moet gezin of vrijwilliger zijn"));
        }
    }

    // Each line alone, so that one that is wrong leaves the others as they are.
    void read_line(std::size_t number, std::string const& line) const
    {
        try {
            auto known = std::vector<std::string_view>{};
            std::ranges::copy_if(sheet_columns, std::back_inserter(known), [&](std::string_view column) {
                return has_column(header, column);
            });
            for (auto const& row : base::parse_csv(header + "\n" + line, "", known)) {
                read_row(row);
            }
        } catch (SheetFault const& wrong) {
            fault(number, wrong.words);
        } catch (base::CsvError const&) {
            fault(number, texts.translate("deze regel heeft niet zoveel cellen als de eerste"));
        }
    }
};

// The longest waiting first; the names go with them.
void order_by_waiting(PoolSheet& sheet)
{
    auto order = std::vector<std::size_t>(sheet.families.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const& families = sheet.waiting.families;
    std::ranges::stable_sort(order, {}, [&](std::size_t index) {
        auto const& since = families[index].waiting_since;
        return std::pair{!since.has_value(), since.value_or(base::Date{})};
    });
    auto sorted = PoolSheet{};
    for (auto const index : order) {
        sorted.families.push_back(std::move(sheet.families[index]));
        sorted.waiting.families.push_back(std::move(sheet.waiting.families[index]));
    }
    sheet.families = std::move(sorted.families);
    sheet.waiting.families = std::move(sorted.waiting.families);
}

// The first line, in small letters and without quotes.
std::string header_of(std::string const& line)
{
    auto header = std::string{};
    for (auto const letter : line) {
        if (letter != '"' && letter != ' ') {
            header += base::to_lower(letter);
        }
    }
    return header.starts_with("\xEF\xBB\xBF") ? header.substr(3) : header;
}

} // namespace

PoolSheet read_pool_sheet(
    std::string_view csv,
    programme::ProgrammeVersion const& programme,
    FindPoint const& find_point,
    base::Date today,
    text::Texts const& texts
)
{
    auto sheet = PoolSheet{};
    auto const lines = lines_of(csv);
    auto const reader = SheetReader{
        .sheet = sheet,
        .programme = programme,
        .find_point = find_point,
        .today = today,
        .texts = texts,
        .header = lines.empty() ? std::string{} : header_of(lines.front()),
    };
    for (auto const column : needed_columns) {
        if (!has_column(reader.header, column)) {
            reader.fault(1, text::fill(texts.translate("er is geen kolom {name}"), {{"name", column}}));
            return sheet;
        }
    }
    for (auto number = std::size_t{1}; number < lines.size(); ++number) {
        if (!base::trim(lines[number]).empty()) {
            reader.read_line(number + 1, lines[number]);
        }
    }
    order_by_waiting(sheet);
    return sheet;
}

} // namespace matching
