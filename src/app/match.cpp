#include "app/match.hpp"

#include "app/clock.hpp"
#include "matching/pages/pool_report.hpp"
#include "platform/base/csv.hpp"
#include "platform/base/local_time.hpp"
#include "platform/text/texts.hpp"
#include "programme/store/programme_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace app {

namespace {

using Points = std::map<std::string, locations::Point, std::less<>>;

constexpr auto today_of_the_clock = std::string_view{"today"};

// Where postcodes lie, from the newest edition of the public data.
Points read_points(std::filesystem::path const& data_folder)
{
    auto editions = std::vector<std::filesystem::path>{};
    for (auto const& entry : std::filesystem::directory_iterator{data_folder / "public"}) {
        editions.push_back(entry.path());
    }
    auto points = Points{};
    if (editions.empty()) {
        return points;
    }
    auto const file = *std::ranges::max_element(editions) / "postcodes.csv";
    for (auto const& row : base::read_csv(file, {"pc4", "lat", "lon"})) {
        points[row.required("pc4")] = {.latitude = row.real("lat"), .longitude = row.real("lon")};
    }
    return points;
}

std::string read_text(std::string const& file)
{
    auto stream = std::ifstream{file, std::ios::binary};
    auto text = std::ostringstream{};
    if (!stream || !(text << stream.rdbuf())) {
        throw std::runtime_error{"cannot read " + file};
    }
    return text.str();
}

void write_text(std::string const& file, std::string const& text)
{
    auto stream = std::ofstream{file, std::ios::binary};
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error{"cannot write " + file};
    }
}

base::Date day_of(CommandInput const& input, programme::ProgrammeVersion const& programme)
{
    auto const& typed = input.option("--today");
    if (typed == today_of_the_clock) {
        return base::local_date(clock_with({})(), programme.time_zone);
    }
    auto const day = base::parse_iso_date(typed);
    return day ? *day : throw std::runtime_error{"--today is not a day like 2026-11-21"};
}

} // namespace

int match(CommandInput const& input)
{
    auto const& site = input.configuration;
    auto const programme = programme::load_programme(site.programme_file);
    auto const catalogues = text::Catalogues{site.locales_folder};
    auto const& texts = catalogues.in(text::Language::nl);
    auto const points = read_points(site.data_folder);
    auto const find_point = [&](std::string_view digits) {
        auto const found = points.find(digits);
        return found == points.end() ? std::nullopt : std::optional{found->second};
    };
    auto const yardstick = matching::Yardstick{
        .rules = programme.matching,
        .weights = programme.matching.weights,
        .neighbours = matching::Neighbours::allowed,
        .today = day_of(input, programme),
    };
    auto const sheet = matching::read_pool_sheet(
        read_text(input.option("--input")), programme, find_point, yardstick.today, texts
    );
    for (auto const& fault : sheet.faults) {
        fmt::print(input.problems, "{}\n", fault);
    }
    auto const explain = !input.option("--explain").empty();
    write_text(input.option("--output"), matching::pairs_as_csv(sheet, yardstick, programme, explain, texts));
    return sheet.faults.empty() ? 0 : 1;
}

} // namespace app
