// The cases in tests/matching, which a coordinator can read: a story, a pool, and for a family the ranking
// with its reasons. HOMESTART_WRITE_GOLDEN=1 writes the rankings anew; read what changed before you keep it.
#include "matching/pages/pool_report.hpp"
#include "support/source_folder.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace matching {

namespace {

// What stands in a case between two of its headings.
struct MatchingCase {
    std::string before; // the story, the day and the pool, as written
    base::Date today;
    std::string pool;
    std::string family;
    std::string expected;
};

std::string text_of(std::filesystem::path const& file)
{
    auto text = std::ostringstream{};
    text << std::ifstream{file}.rdbuf();
    return text.str();
}

std::string between(std::string const& text, std::string_view from, std::string_view to)
{
    auto const begin = text.find(from) + from.size();
    return text.substr(begin, text.find(to, begin) - begin);
}

MatchingCase read_case(std::filesystem::path const& file)
{
    auto const text = text_of(file);
    auto const pool = between(text, "\npool:\n", "\n\n");
    auto const heading = text.find("\n\n", text.find("\npool:\n")) + 2;
    auto const end_of_heading = text.find(":\n", heading);
    return {
        .before = text.substr(0, end_of_heading + 2),
        .today = *base::parse_iso_date(between(text, "\nvandaag: ", "\n")),
        .pool = pool,
        .family = text.substr(heading, end_of_heading - heading),
        .expected = text.substr(end_of_heading + 2),
    };
}

std::optional<locations::Point> find_point(std::string_view digits)
{
    return digits == "7121"   ? std::optional{locations::Point{.latitude = 51.9233, .longitude = 6.5809}}
           : digits == "7101" ? std::optional{locations::Point{.latitude = 51.9743, .longitude = 6.7196}}
           : digits == "1011" ? std::optional{locations::Point{.latitude = 52.371, .longitude = 4.9042}}
                              : std::nullopt;
}

std::string ranking_of(MatchingCase const& one, support::World& world)
{
    auto const& texts = world.catalogues.in(text::Language::nl);
    auto const sheet = read_pool_sheet(one.pool, world.programme, find_point, one.today, texts);
    REQUIRE(sheet.faults == std::vector<std::string>{});
    auto const family = std::ranges::find(sheet.families, one.family);
    REQUIRE(family != sheet.families.end());
    auto const yardstick = Yardstick{
        .rules = world.programme.matching,
        .weights = world.programme.matching.weights,
        .neighbours = Neighbours::allowed,
        .today = one.today,
    };
    auto const index = static_cast<std::size_t>(family - sheet.families.begin());
    return ranking_in_words(sheet, index, yardstick, world.programme, texts);
}

} // namespace

TEST_CASE("the matching cases come out as they are written")
{
    auto world = support::World{};
    auto cases = 0;
    for (auto const& entry :
         std::filesystem::directory_iterator{support::source_folder() / "tests/matching"}) {
        CAPTURE(entry.path().string());
        auto const one = read_case(entry.path());
        auto const ranking = ranking_of(one, world);
        if (std::getenv("HOMESTART_WRITE_GOLDEN") != nullptr) {
            std::ofstream{entry.path()} << one.before << ranking;
        } else {
            CHECK(ranking == one.expected);
        }
        ++cases;
    }
    CHECK(cases >= 3);
}

} // namespace matching
