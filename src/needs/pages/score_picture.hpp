// A picture of how a parent copes with a need over time (verandering), for the talk with her: each score at
// its place from 0 to 5, a circle when the parent gave it and a square when the coordinator did, with its
// table and the words "van 2 naar 4". It needs no colour.
#pragma once

#include "needs/model/need.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string>
#include <vector>

namespace needs {

// Places are those of the drawing, which is picture_width wide and picture_height high.
inline constexpr auto picture_width = 320;
inline constexpr auto picture_height = 150;

struct PicturePoint {
    int x;
    int y;
    std::string score;
    bool by_parent;
};

// One line of the grid, with its number beside it.
struct PictureStep {
    int y;
    std::string number;
};

struct PictureRow {
    std::string day;
    std::string moment;
    std::string who;
    std::string score;
};

struct ScorePicture {
    std::string title;   // her own words, or the name of the need
    std::string summary; // "Van 2 naar 4."; empty when nothing was scored
    std::vector<PictureStep> steps;
    int numbers_x;
    std::string line; // points of the line; empty with fewer than two scores
    std::vector<PicturePoint> points;
    std::string first_day;
    std::string last_day; // empty with fewer than two scores
    bool both_scored;     // some by the parent, some by the coordinator: the shapes are explained
    std::vector<PictureRow> rows;

    [[nodiscard]] bool is_empty() const { return points.empty(); }
};

// The table of a picture says the same as the picture.
enum class TableOfPicture { for_ears, for_all };

// Where the first day begins.
int start_of_days(text::Texts const& texts);

ScorePicture
score_picture(Need const& need, programme::ProgrammeVersion const& programme, text::Texts const& texts);

} // namespace needs
