// What a figure counts, in the language of the page and with the terms of the programme in it: "uiterlijk 21
// dagen na de aanmelding".
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/figure.hpp"

#include <string>

namespace reporting {

std::string counted_in_words(
    Figure const& figure, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

} // namespace reporting
