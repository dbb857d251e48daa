#include "locations/store/finder_store.hpp"
#include "locations/tests/small_country.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

constexpr base::Date on_day(int year, unsigned month, unsigned day)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

struct Dated {
    base::Date from;
    std::optional<base::Date> to = std::nullopt;
    int age_to_inclusive = 6;
    bool from_28_weeks = false;
};

// The small country, in which a test says when what is offered; until then it is offered in Noord.
struct DatedCountry : SmallCountry {
    DatedCountry() { database.execute("DELETE FROM offers"); }

    void offer(std::string_view municipality, Dated dated, std::optional<LocationId> by = std::nullopt)
    {
        insert_offer(
            database,
            {.location = by.value_or(location),
             .municipality = code(municipality),
             .valid_from = dated.from,
             .valid_to = dated.to,
             .age_from = 0,
             .age_to_inclusive = dated.age_to_inclusive,
             .from_28_weeks = dated.from_28_weeks,
             .demo = false}
        );
    }

    void merge()
    {
        write_edition(folder.path(), "2027-01-01", files_of_2027());
        load_public_data(database, folder.path());
    }

    // "Noord 0-6", "Noord: none", "?" for a question and "" for an unknown place
    std::string ask(std::string_view typed, base::Date day)
    {
        auto const answer = answer_finder(database, typed, day);
        if (std::holds_alternative<WhichMunicipality>(answer)) {
            return "?";
        }
        auto const* const municipality = municipality_of(answer);
        if (municipality == nullptr) {
            return "";
        }
        auto words = municipality->name + (std::holds_alternative<NotOffered>(answer) ? ": none" : "");
        if (auto const* const offered = std::get_if<Offered>(&answer)) {
            for (auto const& here : offered->offers) {
                words += " 0-" + std::to_string(here.offer.age_to_inclusive);
            }
        }
        return words;
    }

    std::optional<ComingChange> coming(std::string_view typed, base::Date day)
    {
        return find_coming_change(database, typed, day, answer_finder(database, typed, day));
    }
};

void check_coming(std::optional<ComingChange> const& coming, base::Date const on, Change const what)
{
    REQUIRE(coming);
    CHECK(coming->on == on);
    CHECK(coming->what == what);
}

constexpr auto day_before = on_day(2026, 5, 31);
constexpr auto first_of_june = on_day(2026, 6, 1);

} // namespace

TEST_CASE("an offer that starts is there from its first day, and told of before")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_of_june});

    for (auto const* const typed : {"1001", "Noord", "Noard", "Noorddorp", "GM0001"}) {
        CAPTURE(typed);
        CHECK(country.ask(typed, day_before) == "Noord: none");
        CHECK(country.ask(typed, first_of_june) == "Noord 0-6");
        check_coming(country.coming(typed, first_day_of_2026), first_of_june, Change::begins);
        CHECK_FALSE(country.coming(typed, first_of_june));
    }
}

TEST_CASE("an offer that ends is there through its last day, and its end is told of before")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026, .to = day_before});

    CHECK(country.ask("Noord", day_before) == "Noord 0-6");
    CHECK(country.ask("Noord", first_of_june) == "Noord: none");
    check_coming(country.coming("Noord", day_before), first_of_june, Change::ends);
    CHECK_FALSE(country.coming("Noord", first_of_june));
}

TEST_CASE("an offer whose ages change answers each day with its own, and a pregnancy is such a change too")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026, .to = day_before});
    country.offer("GM0001", {.from = first_of_june, .age_to_inclusive = 12});
    country.offer("GM0003", {.from = first_day_of_2026, .to = day_before});
    country.offer("GM0003", {.from = first_of_june, .from_28_weeks = true});

    CHECK(country.ask("Noord", day_before) == "Noord 0-6");
    CHECK(country.ask("Noord", first_of_june) == "Noord 0-12");
    check_coming(country.coming("Noord", day_before), first_of_june, Change::ages);
    check_coming(country.coming("Oost", day_before), first_of_june, Change::ages);
}

TEST_CASE("an offer that only gets a new date changes nothing for who asks")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026, .to = day_before});
    country.offer("GM0001", {.from = first_of_june});

    CHECK_FALSE(country.coming("Noord", first_day_of_2026));
}

TEST_CASE("a gap between two offers is told of as an end, and in the gap as a beginning")
{
    auto country = DatedCountry{};
    auto const autumn = on_day(2026, 9, 1);
    country.offer("GM0001", {.from = first_day_of_2026, .to = day_before});
    country.offer("GM0001", {.from = autumn});

    check_coming(country.coming("Noord", first_day_of_2026), first_of_june, Change::ends);
    check_coming(country.coming("Noord", first_of_june), autumn, Change::begins);
}

TEST_CASE("another organisation that takes over is a change")
{
    auto country = DatedCountry{};
    auto const other = insert_test_location(country.database, "Home-Start Anders");
    country.offer("GM0001", {.from = first_day_of_2026, .to = day_before});
    country.offer("GM0001", {.from = first_of_june}, other);

    check_coming(country.coming("Noord", day_before), first_of_june, Change::organisers);
}

TEST_CASE("two municipalities merge of which one has an offer: the other gets it with the merger")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026});
    country.merge();

    CHECK(country.ask("Noorddorp", last_day_of_2026) == "Noord 0-6");
    CHECK(country.ask("Zuiddorp", last_day_of_2026) == "Zuid: none");
    for (auto const* const typed :
         {"1001", "1002", "Noord", "Zuid", "Noard", "Noorddorp", "Zuiddorp", "Nieuw"}) {
        CAPTURE(typed);
        CHECK(country.ask(typed, first_day_of_2027) == "Nieuw 0-6");
    }
    check_coming(country.coming("1001", today), first_day_of_2027, Change::municipality);
    check_coming(country.coming("1002", today), first_day_of_2027, Change::begins);
    check_coming(country.coming("GM0002", today), first_day_of_2027, Change::begins);
}

TEST_CASE("two municipalities merge that both have an offer of one location: it becomes the wider of the two")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026});
    country.offer("GM0002", {.from = first_day_of_2026, .age_to_inclusive = 12});
    country.merge();

    CHECK(country.ask("1001", last_day_of_2026) == "Noord 0-6");
    CHECK(country.ask("1002", last_day_of_2026) == "Zuid 0-12");
    CHECK(country.ask("1001", first_day_of_2027) == "Nieuw 0-12");
    CHECK(country.ask("1002", first_day_of_2027) == "Nieuw 0-12");
}

TEST_CASE("two municipalities merge that have offers of two locations: both are there afterwards")
{
    auto country = DatedCountry{};
    auto const other = insert_test_location(country.database, "Home-Start Anders");
    country.offer("GM0001", {.from = first_day_of_2026});
    country.offer("GM0002", {.from = first_day_of_2026, .age_to_inclusive = 12}, other);
    country.merge();

    CHECK(country.ask("1002", last_day_of_2026) == "Zuid 0-12");
    CHECK(country.ask("1002", first_day_of_2027) == "Nieuw 0-12 0-6");
}

TEST_CASE("an offer that ends with the year of a merger does not go on in the new municipality")
{
    auto country = DatedCountry{};
    country.offer("GM0001", {.from = first_day_of_2026, .to = last_day_of_2026});
    country.merge();

    CHECK(country.ask("1001", first_day_of_2027) == "Nieuw: none");
    check_coming(country.coming("1001", today), first_day_of_2027, Change::ends);
}

TEST_CASE("a postcode and a place are where they lay on that day, also when the next edition is there already"
)
{
    auto country = DatedCountry{};
    country.merge();

    CHECK(country.ask("1003", last_day_of_2026) == "?");
    CHECK(country.ask("1003", first_day_of_2027) == "Oosten: none");
    CHECK(country.ask("Zuiddorp", last_day_of_2026) == "Zuid: none");
    CHECK(country.ask("Zuiddorp", first_day_of_2027) == "Nieuw: none");
    CHECK(country.ask("Noard", last_day_of_2026) == "Noord: none");
}

TEST_CASE("a municipality that is still to come is unknown, and the day from which it is known is told")
{
    auto country = DatedCountry{};
    country.merge();

    CHECK(country.ask("Nieuw", today).empty());
    check_coming(country.coming("Nieuw", today), first_day_of_2027, Change::known);
    CHECK_FALSE(country.coming("Nergens", today));
}

TEST_CASE("a municipality that only gets another name is found by both, on every day and after every load")
{
    auto country = DatedCountry{};
    country.merge();
    load_public_data(country.database, country.folder.path());

    for (auto const day : {first_day_of_2026, last_day_of_2026, first_day_of_2027}) {
        CHECK(country.ask("Oost", day) == "Oosten: none");
        CHECK(country.ask("gemeente oost", day) == "Oosten: none");
        CHECK(country.ask("Oosten", day) == "Oosten: none");
    }
}

TEST_CASE("before the first edition nothing is known")
{
    auto country = DatedCountry{};

    CHECK(country.ask("1001", on_day(2025, 12, 31)).empty());
    CHECK(country.ask("Noord", on_day(2025, 12, 31)).empty());
}

} // namespace locations
