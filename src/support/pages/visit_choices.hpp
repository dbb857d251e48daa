// Whether a visit was.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"

#include <vector>

namespace support {

inline std::vector<web::Choice> visit_choices(text::Texts const& texts)
{
    return {
        {.value = "yes", .label = texts.translate("Was er")},
        {.value = "no", .label = texts.translate("Ging niet door")},
    };
}

} // namespace support
