// What happened, in a line of the timeline.
#pragma once

#include "intake/store/case_event_store.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string>
#include <string_view>

namespace agenda {

// The volunteer's first name stands in lines about a match.
std::string event_title(
    programme::ProgrammeVersion const& programme,
    intake::CaseEvent const& event,
    std::string_view volunteer,
    text::Texts const& texts
);

} // namespace agenda
