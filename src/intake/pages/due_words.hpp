// How late something is, in a few words.
#pragma once

#include "platform/text/texts.hpp"
#include "programme/model/clock.hpp"

#include <string>
#include <string_view>

namespace intake {

// "3 dagen te laat", "vandaag", "vrijdag 27 november"
std::string due_words(programme::DueItem const& item, base::Date today, text::Texts const& texts);

// The class of these words in the stylesheet: is-late, is-soon, or none.
std::string_view due_class(programme::DueItem const& item, base::Date today);

} // namespace intake
