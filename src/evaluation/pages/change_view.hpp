#pragma once

#include "needs/pages/score_picture.hpp"

#include <string>
#include <vector>

namespace evaluation {

struct ChangePage {
    std::string back; // the page of the family
    std::vector<needs::ScorePicture> pictures;
};

} // namespace evaluation
