// Changes what is known of a family: how to reach the parent, where it lives, children, language, dagdelen,
// wishes.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace intake {

// The parent's name and how to reach her; kept in people.
struct ParentContact {
    std::string first_name;
    std::string last_name; // may be empty
    std::optional<people::EmailAddress> email;
    std::optional<people::PhoneNumber> phone;
    text::Language language; // of letters

    friend bool operator==(ParentContact const&, ParentContact const&) = default;
};

ParentContact contact_of(people::Person const& parent);

struct ChangeFamilyDetails {
    FamilyCaseId family_case;
    int version;        // of the case, as it was read
    int parent_version; // of the person, as it was read
    ParentContact parent;
    FamilyDetails details;
};

enum class DetailsRefusal {
    changed_meanwhile, // a colleague was first; nothing is overwritten
};

// With another e-mail address the links that were mailed to the old one end. What stands there already in
// these words needs no change, so a second click is no conflict. Throws base::NotFound when the location has
// no such case.
std::expected<void, DetailsRefusal> change_family_details(
    database::Connection& database, accounts::Occasion const& occasion, ChangeFamilyDetails const& wish
);

} // namespace intake
