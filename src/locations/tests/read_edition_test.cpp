#include "locations/actions/read_edition.hpp"
#include "locations/tests/small_country.hpp"
#include "platform/base/csv.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

// What reading an edition says that is wrong in it.
std::string refusal(EditionFiles const& files)
{
    auto const folder = support::TemporaryFolder{};
    write_edition(folder.path(), "2026-01-01", files);
    try {
        read_edition(folder.path() / "2026-01-01", first_day_of_2026);
    } catch (base::CsvError const& error) {
        auto const what = std::string{error.what()};
        return what.substr(what.rfind('/') + 1);
    }
    return "";
}

EditionFiles with(std::string EditionFiles::* file, std::string const& text)
{
    auto files = files_of_2026();
    files.*file += text;
    return files;
}

} // namespace

TEST_CASE("an edition is read with all that is in its files")
{
    auto const folder = support::TemporaryFolder{};
    write_edition(folder.path(), "2026-01-01", files_of_2026());

    auto const edition = read_edition(folder.path() / "2026-01-01", first_day_of_2026);

    CHECK(edition.municipalities.size() == 3);
    CHECK(edition.municipalities[1].name == "Zuid");
    CHECK(edition.municipalities[1].valid_from == first_day_of_2026);
    CHECK(edition.neighbours.size() == 4);
    CHECK(edition.aliases.size() == 1);
    CHECK(edition.postcodes[2].municipalities == std::vector{code("GM0002"), code("GM0003")});
    CHECK(edition.places[0].point == Point{53.0, 6.0});
    CHECK(edition.mergers.empty());
}

TEST_CASE("a faulty file is refused with its name and line")
{
    CHECK(
        refusal(with(&EditionFiles::postcodes, "12345,GM0001,53,6\n"))
        == "postcodes.csv:5: '12345' is not the four digits of a postcode"
    );
    CHECK(
        refusal(with(&EditionFiles::postcodes, "1001,GM0001,53,6\n")) == "postcodes.csv:5: this is here twice"
    );
    CHECK(
        refusal(with(&EditionFiles::postcodes, "1009,GM0008,53,6\n"))
        == "postcodes.csv:5: no municipality has the code GM0008"
    );
    CHECK(
        refusal(with(&EditionFiles::postcodes, "1009,,53,6\n"))
        == "postcodes.csv:5: this postcode lies in no municipality"
    );
    CHECK(
        refusal(with(&EditionFiles::places, "Ver,GM0001,13,6\n"))
        == "places.csv:4: this point does not lie in the Netherlands"
    );
    CHECK(refusal(with(&EditionFiles::places, ",GM0001,53,6\n")) == "places.csv:4: 'place' is empty");
    CHECK(
        refusal(with(&EditionFiles::aliases, "0001,Alias\n"))
        == "municipality_aliases.csv:3: '0001' is not the code of a municipality"
    );
    CHECK(
        refusal(with(&EditionFiles::municipalities, "GM0004,West,West,PV20,Groningen,53,6,x,\n"))
        == "municipalities.csv:5: 'x' in 'inhabitants' is not a whole number"
    );
    CHECK(
        refusal(with(&EditionFiles::municipalities, "GM0004,West,West,PV20,Groningen,53,6,-1,\n"))
        == "municipalities.csv:5: fewer than no inhabitants"
    );
    CHECK(
        refusal(with(&EditionFiles::mergers, "from,to,date\nGM0001,GM0002,2026-01-01\n"))
        == "mergers.csv:2: GM0001 is still among the municipalities of this edition"
    );
    CHECK(
        refusal(with(&EditionFiles::mergers, "from,to,date\nGM0008,GM0002,2027-01-01\n"))
        == "mergers.csv:2: this merger is later than the first day of this edition"
    );
    CHECK(refusal({}).starts_with("municipalities.csv:1: "));
}

} // namespace locations
