#include "demo/actions/read_cast.hpp"

#include "demo/actions/read_answer_lists.hpp"
#include "platform/base/csv.hpp"

#include <charconv>

namespace demo {

namespace {

using base::CsvRow;

template <base::Coded Enum>
Enum coded(CsvRow const& row, std::string_view column)
{
    auto const value = base::from_code<Enum>(row.required(column));
    return value ? *value
                 : throw row.error("'" + row.text(column) + "' is unknown in '" + std::string{column} + "'");
}

template <base::Coded Enum>
std::optional<Enum> optional_coded(CsvRow const& row, std::string_view column)
{
    return row.text(column).empty() ? std::nullopt : std::optional{coded<Enum>(row, column)};
}

std::optional<int> optional_integer(CsvRow const& row, std::string_view column)
{
    return row.text(column).empty() ? std::nullopt : std::optional{row.integer(column)};
}

MunicipalityCode municipality(CsvRow const& row)
{
    auto const code = MunicipalityCode::parse(row.required("municipality"));
    return code ? *code : throw row.error("'" + row.text("municipality") + "' is no code of a municipality");
}

Name name(CsvRow const& row)
{
    return {.first = row.required("first_name"), .last = row.text("last_name")};
}

// "2m" is Tuesday morning, "4a" Thursday afternoon, "5e" Friday evening.
programme::Dagdeel dagdeel(CsvRow const& row, std::string const& word)
{
    constexpr auto parts = std::string_view{"mae"};
    auto const part = word.size() == 2 ? parts.find(word[1]) : std::string_view::npos;
    if (part == std::string_view::npos || word[0] < '1' || word[0] > '7') {
        throw row.error("'" + word + "' is no dagdeel");
    }
    return {.weekday = word[0] - '0', .part = static_cast<programme::DayPart>(part)};
}

std::vector<programme::Dagdeel> dagdelen(CsvRow const& row)
{
    auto all = std::vector<programme::Dagdeel>{};
    for (auto const& word : row.words("dagdelen")) {
        all.push_back(dagdeel(row, word));
    }
    return all;
}

// A month before birth is a negative one.
std::vector<int> children(CsvRow const& row)
{
    auto months = std::vector<int>{};
    for (auto const& word : row.words("children")) {
        auto month = 0;
        auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), month);
        if (error != std::errc{} || end != word.data() + word.size()) {
            throw row.error("'" + word + "' is no age in months");
        }
        months.push_back(month);
    }
    return months;
}

// "2 Ik mis mijn moeder": the score and the words. An empty cell is no need.
std::vector<DemoNeed> needs(CsvRow const& row)
{
    auto all = std::vector<DemoNeed>{};
    for (auto const* const category : {"emotional", "informational", "practical", "connection"}) {
        auto const& cell = row.text(category);
        if (cell.empty()) {
            continue;
        }
        if (cell.size() < 3 || cell[0] < '0' || cell[0] > '5' || cell[1] != ' ') {
            throw row.error("'" + cell + "' does not begin with a score");
        }
        all.push_back({.category = category, .words = cell.substr(2), .score = cell[0] - '0'});
    }
    return all;
}

Course course(CsvRow const& row)
{
    return {
        .fate = coded<Fate>(row, "fate"),
        .stops_after = optional_coded<SceneKind>(row, "stops_after"),
        .began = row.integer("began"),
        .support_days = optional_integer(row, "support_days").value_or(0),
        .behind_days = optional_integer(row, "behind_days").value_or(0),
        .appointment = optional_integer(row, "appointment"),
        .pace = row.integer("pace"),
    };
}

DemoFamily family(CsvRow const& row)
{
    return {
        .municipality = municipality(row),
        .name = name(row),
        .postcode = row.required("postcode"),
        .street = row.text("street"),
        .language = row.required("language"),
        .interpreter = row.text("interpreter") == "yes",
        .household = row.text("household"),
        .letters = row.required("letters") == "en" ? text::Language::en : text::Language::nl,
        .children = children(row),
        .arrival = coded<Arrival>(row, "arrival"),
        .reach_by = coded<intake::ReachBy>(row, "reach_by"),
        .reach_when = row.text("reach_when"),
        .dagdelen = dagdelen(row),
        .wishes = row.text("wishes"),
        .volunteers = row.words("volunteers"),
        .course = course(row),
        .question = row.required("question"),
        .needs = needs(row),
    };
}

volunteers::VolunteerProfile profile(CsvRow const& row)
{
    return {
        .postcode = row.required("postcode"),
        .travel_km = row.integer("travel_km"),
        .most_families = 1,
        .wishes = row.text("wishes"),
        .about = row.text("about"),
        .dagdelen = dagdelen(row),
        .languages = row.words("languages"),
        .experiences = row.words("experiences"),
    };
}

DemoVolunteer volunteer(CsvRow const& row)
{
    return {
        .municipality = municipality(row),
        .name = name(row),
        .profile = profile(row),
        .registered = row.integer("registered"),
        .paused = optional_integer(row, "paused"),
        .stopped = optional_integer(row, "stopped"),
        .has_account = row.text("account") == "yes",
        .asks_for_call = optional_coded<support::CallUrgency>(row, "call"),
    };
}

DemoStaff staff(CsvRow const& row)
{
    return {
        .municipality = row.text("municipality").empty() ? std::nullopt : std::optional{municipality(row)},
        .role = coded<accounts::Role>(row, "role"),
        .name = name(row),
    };
}

DemoOffice office(CsvRow const& row)
{
    return {
        .municipality = municipality(row), .phone = row.required("phone"), .email = row.required("email")
    };
}

constexpr auto family_columns = {
    "municipality", "first_name", "last_name", "postcode",    "street",        "language",     "interpreter",
    "household",    "letters",    "children",  "arrival",     "reach_by",      "reach_when",   "dagdelen",
    "wishes",       "volunteers", "fate",      "stops_after", "began",         "support_days", "behind_days",
    "appointment",  "pace",       "question",  "emotional",   "informational", "practical",    "connection",
};

constexpr auto volunteer_columns = {
    "municipality",
    "first_name",
    "last_name",
    "postcode",
    "travel_km",
    "languages",
    "dagdelen",
    "experiences",
    "registered",
    "paused",
    "stopped",
    "account",
    "call",
    "wishes",
    "about",
};

template <typename Row>
std::vector<Row> read_rows(
    std::filesystem::path const& file,
    std::vector<std::string_view> const& columns,
    Row (*read)(CsvRow const&)
)
{
    auto rows = std::vector<Row>{};
    for (auto const& row : base::read_csv(file, columns)) {
        rows.push_back(read(row));
    }
    return rows;
}

Words read_words(std::filesystem::path const& file)
{
    auto words = Words{};
    for (auto const& row : base::read_csv(file, {"about", "words"})) {
        words.add(row.required("about"), row.text("words"));
    }
    return words;
}

} // namespace

Cast read_cast(std::filesystem::path const& folder)
{
    return {
        .offices = read_rows(folder / "offices.csv", {"municipality", "phone", "email"}, office),
        .staff = read_rows(folder / "staff.csv", {"municipality", "role", "first_name", "last_name"}, staff),
        .volunteers = read_rows(
            folder / "volunteers.csv", {volunteer_columns.begin(), volunteer_columns.end()}, volunteer
        ),
        .families =
            read_rows(folder / "families.csv", {family_columns.begin(), family_columns.end()}, family),
        .words = read_words(folder / "words.csv"),
        .answers = read_answer_lists(folder),
    };
}

} // namespace demo
