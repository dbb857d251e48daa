// What a parent looks at before she sends it: every step with its answers, in words.
#pragma once

#include "intake/pages/apply_application.hpp"
#include "intake/pages/apply_view.hpp"

namespace intake {

std::vector<CheckedAnswer> answers_to_check(
    accounts::PageRequest const& request, ReadyApplication const& ready, ApplicationDraft const& draft
);

} // namespace intake
