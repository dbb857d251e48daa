#include "intake/pages/dagdeel_form.hpp"
#include "intake/pages/dagdeel_grid.html.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using programme::DayPart;

bool holds(std::string const& page, std::string_view words)
{
    return page.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("the dagdelen that were ticked are read in the order of the week")
{
    auto const form = web::Form{web::Fields{
        {{"dagdeel_7_evening", "yes"}, {"dagdeel_1_morning", "yes"}, {"dagdeel_8_morning", "yes"}}
    }};

    auto const dagdelen = read_dagdelen(form);

    REQUIRE(dagdelen.size() == 2);
    CHECK(dagdelen[0] == programme::Dagdeel{.weekday = 1, .part = DayPart::morning});
    CHECK(dagdelen[1] == programme::Dagdeel{.weekday = 7, .part = DayPart::evening});
}

TEST_CASE("a grid shows every dagdeel of the week, and ticks those that are known")
{
    auto form = web::Form{};
    prefill_dagdelen(form, {{.weekday = 2, .part = DayPart::afternoon}});

    auto const page = render_dagdeel_grid(support::FakeTexts{}, form, {.label = "Wanneer kan het?"});

    for (auto const weekday : days_of_week) {
        for (auto const part : parts_of_day) {
            CHECK(holds(page, "name=\"" + field_of({.weekday = weekday, .part = part}) + "\""));
        }
    }
    CHECK(holds(page, R"(name="dagdeel_2_afternoon" value="yes" checked)"));
    CHECK_FALSE(holds(page, R"(name="dagdeel_2_morning" value="yes" checked)"));
    CHECK(holds(page, "dinsdagmiddag"));
}

TEST_CASE("the summary of errors leads to the first box of the grid")
{
    auto form = web::Form{};
    form.add_error(dagdelen_field, "Kies minstens één dagdeel.");

    auto const page = render_dagdeel_grid(support::FakeTexts{}, form, {.label = "Wanneer kan het?"});

    CHECK(holds(page, R"(id="dagdelen" name="dagdeel_1_morning")"));
    CHECK(holds(page, R"(id="dagdelen-error")"));
}

} // namespace intake
