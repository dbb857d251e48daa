// The tornado as a drawing: a bar for each parameter on one scale of euros, with an amount at both its ends.
// Places across are percents of the width and sizes are pixels, so that letters stay as large on a phone.
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/impact.hpp"
#include "reporting/pages/impact_view.hpp"

#include <cstdint>
#include <string>

namespace reporting {

// "-€ 1.900" in Dutch, "-€1,900" in English: without the cents, of which nobody is sure.
std::string whole_euros(Money money, text::Texts const& texts);

// "20%", "84 uur", "€ 62,50": a parameter as it was filled in.
std::string value_in_words(ImpactParameter parameter, std::int64_t value, text::Texts const& texts);

TornadoDrawing draw_tornado(ImpactReport const& report, ImpactRanges const& ranges, text::Texts const& texts);

} // namespace reporting
