#pragma once

#include "intake/pages/case_form.hpp"

#include <optional>

namespace closing {

struct WindingDownPage {
    intake::CaseForm about;
    std::optional<base::Date> agreed; // the end that was agreed before
};

} // namespace closing
