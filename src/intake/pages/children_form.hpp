// The children of a family in two quick fields for a coordinator: months of birth in one line, and the day a
// child is expected.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/family_case.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace intake {

inline constexpr auto children_field = std::string_view{"children"};
inline constexpr auto due_field = std::string_view{"due_on"};

// "6-2025, 3-2022", as it is typed.
std::string typed_children(std::vector<Child> const& children);

void prefill_children(web::Form& form, std::vector<Child> const& children);

// Born and expected children in the order of store. A family without any is an error.
std::vector<Child> read_children(web::Form& form, accounts::PageRequest const& request);

} // namespace intake
