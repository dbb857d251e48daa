// From where volunteers are spoken of: one family, measured with one yardstick, in one language.
#pragma once

#include "matching/model/candidate.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

namespace matching {

struct Viewpoint {
    PoolFamily const& family;
    Yardstick const& yardstick;
    programme::ProgrammeVersion const& programme;
    text::Texts const& texts;
};

} // namespace matching
