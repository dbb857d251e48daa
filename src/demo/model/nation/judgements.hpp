// What the parents of the national demo thought of Home-Start at closing: a mark and a word, in the published
// year as published.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/nation.hpp"

namespace demo {

void draw_judgements(std::vector<CaseLine>& cases, PublishedYear const& published, Draw const& draw);

} // namespace demo
