// The last question of the application: who told the parent of us, and may that person hear of start and end?
// None of it is required.
#pragma once

#include "intake/model/named_referrer.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace intake {

inline constexpr auto may_hear_field = std::string_view{"may_hear"};

struct ReferrerAnswer {
    std::optional<NamedReferrer> referrer; // the address only when she may hear
    bool may_hear;
};

// Of use only when the form has no errors afterwards.
ReferrerAnswer read_referrer_answer(web::Form& form, text::Texts const& texts);

// No comes first: nobody hears anything unless the parent wants it.
std::vector<web::Choice> may_hear_choices(text::Texts const& texts);

} // namespace intake
