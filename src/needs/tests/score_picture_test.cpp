#include "needs/pages/score_picture.hpp"
#include "needs/pages/score_picture.html.hpp"
#include "programme/tests/given.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace needs {

namespace {

using programme::given::day;

Need scored(std::vector<Score> scores)
{
    return {
        .id = NeedId{1},
        .category = "emotional",
        .words = "Ik ben veel alleen.",
        .chosen_on = day("2026-09-08"),
        .dropped_on = std::nullopt,
        .scores = std::move(scores),
    };
}

Score by(ScoredBy who, std::string_view on, int score)
{
    return {.moment = Moment::interim, .scored_by = who, .scored_on = day(on), .score = score};
}

Score by_parent(std::string_view on, int score)
{
    return by(ScoredBy::parent, on, score);
}

ScorePicture picture_of(std::vector<Score> scores)
{
    auto const world = support::World{};
    return score_picture(scored(std::move(scores)), world.programme, world.texts);
}

bool has(std::string const& html, std::string_view words)
{
    return html.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a picture says in words from where to where it went")
{
    CHECK(picture_of({}).summary.empty());
    CHECK(picture_of({}).is_empty());
    CHECK(picture_of({by_parent("2026-09-08", 2)}).summary == "Nu 2.");
    CHECK(picture_of({by_parent("2026-09-08", 2), by_parent("2026-11-20", 4)}).summary == "Van 2 naar 4.");
    CHECK(
        picture_of({by_parent("2026-09-08", 4), by_parent("2026-10-08", 1), by_parent("2026-11-20", 4)})
            .summary
        == "Was 4 en is 4."
    );
}

TEST_CASE("each score has its place, from 0 at the bottom to 5 at the top, and from first to last")
{
    auto const picture =
        picture_of({by_parent("2026-09-08", 0), by_parent("2026-10-08", 3), by_parent("2026-11-20", 5)});

    REQUIRE(picture.points.size() == 3);
    CHECK(picture.points[0].y == picture.steps.front().y);
    CHECK(picture.points[2].y == picture.steps.back().y);
    CHECK(picture.points[1].y == picture.steps[3].y);
    CHECK(picture.points[0].x < picture.points[1].x);
    CHECK(picture.points[1].x - picture.points[0].x == picture.points[2].x - picture.points[1].x);
    CHECK(picture.steps.size() == 6);
    for (auto const& point : picture.points) {
        CHECK(0 < point.x);
        CHECK(point.x < picture_width);
        CHECK(0 < point.y);
        CHECK(point.y < picture_height);
    }
    CHECK(picture.first_day == "8 sep 2026");
    CHECK(picture.last_day == "20 nov 2026");
}

TEST_CASE("many scores still fit beside each other")
{
    auto scores = std::vector<Score>{};
    for (auto month = 1; month <= 9; ++month) {
        scores.push_back(by_parent("2026-0" + std::to_string(month) + "-01", month % 6));
    }
    auto const picture = picture_of(scores);

    for (auto place = std::size_t{1}; place < picture.points.size(); ++place) {
        CHECK(picture.points[place].x - picture.points[place - 1].x > 24);
    }
}

TEST_CASE("the shape tells who scored, and is explained only where both did")
{
    auto const mixed = picture_of({by(ScoredBy::coordinator, "2026-09-08", 2), by_parent("2026-11-20", 4)});
    CHECK(mixed.both_scored);
    CHECK_FALSE(mixed.points[0].by_parent);
    CHECK(mixed.points[1].by_parent);
    CHECK_FALSE(picture_of({by_parent("2026-09-08", 2), by_parent("2026-11-20", 4)}).both_scored);
}

TEST_CASE("the drawing has a table that says the same, for ears or for all")
{
    auto const world = support::World{};
    auto const picture = picture_of({by(ScoredBy::coordinator, "2026-09-08", 2), by_parent("2026-11-20", 4)});

    auto const small = render_score_picture(world.texts, picture, TableOfPicture::for_ears);
    auto const large = render_score_picture(world.texts, picture, TableOfPicture::for_all);

    CHECK(has(small, R"(role="img" aria-label="Van 2 naar 4. Ik ben veel alleen.")"));
    CHECK(has(small, "<strong>Van 2 naar 4.</strong>"));
    CHECK(has(small, "Rondje: de ouder. Vierkant: de coördinator."));
    CHECK(has(small, "<circle"));
    CHECK(has(small, "<rect"));
    CHECK(has(small, R"(<th scope="row">8 september 2026</th>)"));
    CHECK(has(small, "De coördinator"));
    CHECK(has(small, R"(<div class="visually-hidden">)"));
    CHECK_FALSE(has(large, R"(<div class="visually-hidden">)"));
    CHECK_FALSE(has(small, "style="));
}

TEST_CASE("where one reads from right to left, time runs so too, and Farsi has its own digits")
{
    auto const world = support::World{};
    auto const need = scored({by_parent("2026-09-08", 2), by_parent("2026-11-20", 4)});

    auto const arabic = score_picture(need, world.programme, world.catalogues.in(text::Language::ar));
    auto const farsi = score_picture(need, world.programme, world.catalogues.in(text::Language::fa));

    CHECK(arabic.points[0].x > arabic.points[1].x);
    CHECK(arabic.numbers_x > picture_width / 2);
    CHECK(farsi.points[0].score == "۲");
}

TEST_CASE("a need that was scored once shows its one day in the middle")
{
    auto const picture = picture_of({by_parent("2026-09-08", 2)});

    CHECK(picture.points.front().x == picture_width / 2);
    CHECK(picture.last_day.empty());
}

} // namespace needs
