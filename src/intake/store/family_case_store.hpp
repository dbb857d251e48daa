#pragma once

#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

namespace intake {

struct NewFamilyCase {
    people::LocationId location;
    std::string municipality_code;
    people::PersonId parent;
    std::optional<people::PersonId> referrer;
    std::string referrer_role; // may be empty
    std::optional<accounts::AccountId> responsible;
    std::string programme_code;
    ApplicationSource source;
    base::Date applied_on;
    std::string postcode;
    ReachBy reach_by;
    std::string reach_when;
    std::string home_language;
    bool interpreter;
    std::string question;
    std::vector<Child> children;
    std::string submission_key; // one form sent twice makes one case
};

// Does not record the event `applied`; see actions/apply.
FamilyCaseId insert_family_case(database::Connection& database, NewFamilyCase const& family_case);

std::optional<FamilyCaseId>
find_family_case_by_submission(database::Connection& database, std::string_view submission_key);

// Throws base::NotFound when the location has no such case.
FamilyCase load_family_case(database::Connection& database, FamilyCaseId id, people::LocationId location);

// The same, and keeps others from changing the case until the transaction ends. Every action that records an
// event begins with it: the second of two clicks then sees what the first has done.
FamilyCase lock_family_case(database::Connection& database, FamilyCaseId id, people::LocationId location);

// The location of a case, for actions that begin with a mailed link. Throws base::NotFound.
people::LocationId location_of_case(database::Connection& database, FamilyCaseId id);

// What the coordinator learns at the first contact and the home visit.
struct FamilyDetails {
    std::string street;
    std::string postcode;
    ReachBy reach_by;
    std::string reach_when;
    std::string home_language;
    bool interpreter;
    std::string household; // of the programme; empty when it is not known
    std::string wishes;
    std::vector<Child> children; // the eldest first, and then who is expected
    std::vector<programme::Dagdeel> dagdelen;

    friend bool operator==(FamilyDetails const&, FamilyDetails const&) = default;
};

// What is known now, to change a part of it.
FamilyDetails details_of(FamilyCase const& family_case);

// The last case of this parent at this location, to tell a family that comes again.
std::optional<FamilyCaseId>
find_last_case_of(database::Connection& database, people::PersonId parent, people::LocationId location);

// False when somebody else changed the case since `version` was read.
bool update_family_details(
    database::Connection& database, FamilyCase const& family_case, FamilyDetails const& details
);

// For a change of what belongs to the case but stands elsewhere. False when somebody else changed the case
// since `version` was read.
bool raise_version(database::Connection& database, FamilyCase const& family_case);

// False when somebody else changed the case since `version` was read.
bool update_referrer(
    database::Connection& database,
    FamilyCase const& family_case,
    std::optional<people::PersonId> referrer,
    std::string_view role
);

void set_responsible(database::Connection& database, FamilyCaseId id, accounts::AccountId account);

// After this day nothing more happens in the case; lists of open cases leave it out.
void set_over_on(database::Connection& database, FamilyCaseId id, std::optional<base::Date> day);

} // namespace intake
