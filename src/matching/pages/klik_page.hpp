#pragma once

#include "matching/model/klik.hpp"
#include "matching/pages/match_form.hpp"

#include <optional>

namespace matching {

// What the coordinator sees of the klik: both answers, which neither of the two sees of the other.
struct KlikPage {
    MatchForm about;
    std::optional<GivenKlik> parent;
    std::optional<GivenKlik> volunteer;
};

} // namespace matching
