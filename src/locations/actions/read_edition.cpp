#include "locations/actions/read_edition.hpp"

#include "locations/model/postcode.hpp"
#include "platform/base/csv.hpp"

#include <algorithm>
#include <set>

namespace locations {

namespace {

using Codes = std::set<MunicipalityCode>;

MunicipalityCode code_in(base::CsvRow const& row, std::string const& text)
{
    auto const code = MunicipalityCode::parse(text);
    return code ? *code : throw row.error("'" + text + "' is not the code of a municipality");
}

MunicipalityCode known_code_in(base::CsvRow const& row, std::string const& text, Codes const& known)
{
    auto code = code_in(row, text);
    return known.contains(code) ? code : throw row.error("no municipality has the code " + text);
}

// The European part of the Netherlands, with some sea around it.
Point point_in(base::CsvRow const& row, std::string_view latitude, std::string_view longitude)
{
    auto const point = Point{row.real(latitude), row.real(longitude)};
    auto const is_here =
        point.latitude > 50 && point.latitude < 54 && point.longitude > 3 && point.longitude < 8;
    return is_here ? point : throw row.error("this point does not lie in the Netherlands");
}

template <typename Key>
void refuse_second(base::CsvRow const& row, std::set<Key>& seen, Key const& key)
{
    if (!seen.insert(key).second) {
        throw row.error("this is here twice");
    }
}

Municipality municipality_in(base::CsvRow const& row, base::Date first_day)
{
    auto const inhabitants = row.integer("inhabitants");
    if (inhabitants < 0) {
        throw row.error("fewer than no inhabitants");
    }
    return Municipality{
        .code = code_in(row, row.required("gm_code")),
        .name = row.required("name_cbs"),
        .short_name = row.required("name_short"),
        .province_code = row.required("province_code"),
        .province = row.required("province"),
        .label = point_in(row, "label_lat", "label_lon"),
        .inhabitants = inhabitants,
        .valid_from = first_day,
    };
}

Codes read_municipalities(std::filesystem::path const& file, Edition& edition)
{
    auto const rows = base::read_csv(
        file,
        {"gm_code",
         "name_cbs",
         "name_short",
         "province_code",
         "province",
         "label_lat",
         "label_lon",
         "inhabitants",
         "neighbour_gm_codes"}
    );
    auto known = Codes{};
    for (auto const& row : rows) {
        edition.municipalities.push_back(municipality_in(row, edition.first_day));
        refuse_second(row, known, edition.municipalities.back().code);
    }
    auto seen = std::set<Neighbours>{};
    for (auto const& row : rows) {
        auto const one = code_in(row, row.text("gm_code"));
        for (auto const& word : row.words("neighbour_gm_codes")) {
            edition.neighbours.push_back({one, known_code_in(row, word, known)});
            refuse_second(row, seen, edition.neighbours.back());
        }
    }
    return known;
}

void read_aliases(std::filesystem::path const& file, Codes const& known, Edition& edition)
{
    auto seen = std::set<MunicipalityAlias>{};
    for (auto const& row : base::read_csv(file, {"gm_code", "alias"})) {
        edition.aliases.push_back({known_code_in(row, row.required("gm_code"), known), row.required("alias")}
        );
        refuse_second(row, seen, edition.aliases.back());
    }
}

PostcodeArea postcode_in(base::CsvRow const& row, Codes const& known)
{
    auto const postcode = Postcode::parse(row.required("pc4"));
    if (!postcode || !postcode->letters().empty()) {
        throw row.error("'" + row.text("pc4") + "' is not the four digits of a postcode");
    }
    auto area = PostcodeArea{
        .digits = postcode->digits(), .municipalities = {}, .point = point_in(row, "lat", "lon")
    };
    for (auto const& word : row.words("gm_codes_all")) {
        area.municipalities.push_back(known_code_in(row, word, known));
    }
    if (area.municipalities.empty()) {
        throw row.error("this postcode lies in no municipality");
    }
    return area;
}

void read_postcodes(std::filesystem::path const& file, Codes const& known, Edition& edition)
{
    auto seen = std::set<std::string>{};
    for (auto const& row : base::read_csv(file, {"pc4", "gm_codes_all", "lat", "lon"})) {
        edition.postcodes.push_back(postcode_in(row, known));
        refuse_second(row, seen, edition.postcodes.back().digits);
    }
}

void read_places(std::filesystem::path const& file, Codes const& known, Edition& edition)
{
    auto seen = std::set<std::pair<std::string, MunicipalityCode>>{};
    for (auto const& row : base::read_csv(file, {"place", "gm_code", "lat", "lon"})) {
        auto const code = known_code_in(row, row.required("gm_code"), known);
        edition.places.push_back(
            {.name = row.required("place"), .municipality = code, .point = point_in(row, "lat", "lon")}
        );
        refuse_second(row, seen, {row.text("place"), code});
    }
}

void read_outlines(std::filesystem::path const& file, Codes const& known, Edition& edition)
{
    auto seen = std::set<MunicipalityCode>{};
    for (auto const& row : base::read_csv(file, {"gm_code", "path"})) {
        auto const code = known_code_in(row, row.required("gm_code"), known);
        refuse_second(row, seen, code);
        if (!is_outline_path(row.text("path"))) {
            throw row.error("this is not a path of moves and lines");
        }
        edition.outlines.push_back({.municipality = code, .path = row.text("path")});
    }
    std::ranges::sort(edition.outlines, {}, &Outline::municipality);
}

void read_mergers(std::filesystem::path const& file, Codes const& known, Edition& edition)
{
    auto seen = std::set<std::pair<MunicipalityCode, MunicipalityCode>>{};
    for (auto const& row : base::read_csv(file, {"from", "to", "date"})) {
        auto const merger = Merger{
            .from = code_in(row, row.required("from")),
            .to = known_code_in(row, row.required("to"), known),
            .on = row.date("date"),
        };
        if (known.contains(merger.from)) {
            throw row.error(merger.from.value() + " is still among the municipalities of this edition");
        }
        if (merger.on > edition.first_day) {
            throw row.error("this merger is later than the first day of this edition");
        }
        refuse_second(row, seen, {merger.from, merger.to});
        edition.mergers.push_back(merger);
    }
}

} // namespace

Edition read_edition(std::filesystem::path const& folder, base::Date first_day)
{
    auto edition = Edition{.first_day = first_day};
    auto const known = read_municipalities(folder / "municipalities.csv", edition);
    read_aliases(folder / "municipality_aliases.csv", known, edition);
    read_postcodes(folder / "postcodes.csv", known, edition);
    read_places(folder / "places.csv", known, edition);
    if (auto const mergers = folder / "mergers.csv"; std::filesystem::exists(mergers)) {
        read_mergers(mergers, known, edition);
    }
    if (auto const outlines = folder / "outlines.csv"; std::filesystem::exists(outlines)) {
        read_outlines(outlines, known, edition);
    }
    return edition;
}

} // namespace locations
