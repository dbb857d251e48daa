// The parent's name and how to reach her, as a coordinator types them.
#pragma once

#include "intake/actions/change_family_details.hpp"
#include "platform/web/form.hpp"

namespace intake {

void prefill_parent(web::Form& form, ParentContact const& contact);

// A first name, and a telephone number or an e-mail address. Errors are in the form.
ParentContact read_parent(web::Form& form, text::Texts const& texts);

} // namespace intake
