// The words of the pages behind a mailed link.
#pragma once

#include "matching/pages/link_view.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace matching {

// What a volunteer may answer beside yes and no: "call me first".
inline constexpr auto talk_first = std::string_view{"talk"};

std::vector<web::Choice> proposal_link_choices(text::Texts const& texts);

// What happens now.
std::string words_for(LinkThanks thanks, text::Texts const& texts);

} // namespace matching
