// The coordinator writes down who told a family of us (verwijzer), or changes it. What that person may hear
// is for the parent to say: see record_consents.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "intake/model/named_referrer.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <optional>

namespace intake {

struct ChangeReferrer {
    FamilyCaseId family_case;
    int version;                           // of the case, as it was read
    std::optional<NamedReferrer> referrer; // nothing: the family came by itself
};

enum class ReferrerRefusal {
    changed_meanwhile, // a colleague was first; nothing is overwritten
};

// Another name is another person, about whom the parent said nothing yet. The same name with another address
// stays the same person, and what the parent said stays with her. What stands there already needs no change.
// Throws base::NotFound when the location has no such case.
std::expected<void, ReferrerRefusal> change_referrer(
    database::Connection& database, accounts::Occasion const& occasion, ChangeReferrer const& wish
);

} // namespace intake
