#include "needs/pages/score_picture.hpp"

#include "needs/pages/need_words.hpp"

#include <algorithm>

namespace needs {

namespace {

constexpr auto margin = 34; // at both sides: for the numbers, and for the half of a day at the end
constexpr auto top = 22;
constexpr auto bottom = 122;

// Where time runs from right to left, so does the picture.
int mirrored(int x, text::Texts const& texts)
{
    return texts.right_to_left() ? picture_width - x : x;
}

// A talk after a talk, at equal distances.
int x_of(std::size_t place, std::size_t count, text::Texts const& texts)
{
    constexpr auto room = picture_width - 2 * margin;
    auto const steps = static_cast<int>(count) - 1;
    auto const x = steps == 0 ? picture_width / 2 : margin + room * static_cast<int>(place) / steps;
    return mirrored(x, texts);
}

int y_of(int score, programme::ProgrammeVersion const& programme)
{
    auto const steps = programme.score_most - programme.score_least;
    return bottom - (bottom - top) * (score - programme.score_least) / steps;
}

std::string
name_of_need(Need const& need, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const* const category = programme::find_choice(programme.need_categories, need.category);
    return category == nullptr ? need.category : texts.translate(category->name);
}

std::string summary_of(std::vector<Score> const& scores, text::Texts const& texts)
{
    if (scores.empty()) {
        return {};
    }
    auto const first = texts.number(scores.front().score);
    auto const last = texts.number(scores.back().score);
    if (scores.size() == 1) {
        return text::fill(texts.translate("Nu {score}."), {{"score", first}});
    }
    return first == last
               ? text::fill(texts.translate("Was {score} en is {score}."), {{"score", first}})
               : text::fill(texts.translate("Van {first} naar {last}."), {{"first", first}, {"last", last}});
}

std::vector<PictureStep> steps_of(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto steps = std::vector<PictureStep>{};
    for (auto score = programme.score_least; score <= programme.score_most; ++score) {
        steps.push_back({.y = y_of(score, programme), .number = texts.number(score)});
    }
    return steps;
}

PictureRow row_of(Score const& score, text::Texts const& texts)
{
    return {
        .day = texts.date(score.scored_on),
        .moment = word_for(score.moment, texts),
        .who = word_for(score.scored_by, texts),
        .score = texts.number(score.score),
    };
}

void add_points(
    ScorePicture& picture,
    std::vector<Score> const& scores,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    for (auto place = std::size_t{0}; place < scores.size(); ++place) {
        auto const& score = scores[place];
        auto const point = PicturePoint{
            .x = x_of(place, scores.size(), texts),
            .y = y_of(score.score, programme),
            .score = texts.number(score.score),
            .by_parent = score.scored_by == ScoredBy::parent,
        };
        picture.line += (place == 0 ? "" : " ") + std::to_string(point.x) + "," + std::to_string(point.y);
        picture.points.push_back(point);
        picture.rows.push_back(row_of(score, texts));
    }
}

} // namespace

int start_of_days(text::Texts const& texts)
{
    return mirrored(20, texts);
}

ScorePicture
score_picture(Need const& need, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const& scores = need.scores;
    auto picture = ScorePicture{
        .title = need.words.empty() ? name_of_need(need, programme, texts) : need.words,
        .summary = summary_of(scores, texts),
        .steps = steps_of(programme, texts),
        .numbers_x = mirrored(10, texts),
        .line = {},
        .points = {},
        .first_day = scores.empty() ? std::string{} : texts.short_date(scores.front().scored_on),
        .last_day = scores.size() < 2 ? std::string{} : texts.short_date(scores.back().scored_on),
        .both_scored = std::ranges::count(scores, ScoredBy::parent, &Score::scored_by) > 0
                       && std::ranges::count(scores, ScoredBy::coordinator, &Score::scored_by) > 0,
        .rows = {},
    };
    add_points(picture, scores, programme, texts);
    return picture;
}

} // namespace needs
