// The fields of what is known of a family: at the acquaintance, and whenever it changes.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/store/family_case_store.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace intake {

void prefill_family(web::Form& form, FamilyDetails const& details);

// What was typed; its errors are in the form.
FamilyDetails read_family(web::Form& form, accounts::PageRequest const& request);

// What a colleague wrote meanwhile: shown beside what was typed.
struct Difference {
    std::string label;
    std::string now; // as it stands there
};

// The details that stand there otherwise than they were typed.
std::vector<Difference> list_differences(
    FamilyDetails const& typed, FamilyDetails const& stored, accounts::PageRequest const& request
);

// Adds a difference when two texts are not the same.
void add_difference(
    std::vector<Difference>& differences,
    std::string label,
    std::string const& typed,
    std::string const& stored
);

} // namespace intake
