// The closing (afsluiting) of a family case: what the parent thought of Home-Start, and whether what she
// asked for was reached.
#pragma once

#include "evaluation/model/judgement.hpp"
#include "platform/base/date.hpp"

#include <optional>
#include <vector>

namespace closing {

using evaluation::Judgement;
using evaluation::NeedResult;
using evaluation::Reached;

struct Closing {
    base::Date closed_on;
    std::optional<Judgement> judgement = std::nullopt; // a parent may not want to give one
    std::vector<NeedResult> results = {};
};

} // namespace closing
