// Whose family case a form is about: name, place and state, at the top of every form of a case.
#pragma once

#include "accounts/pages/page_title.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/state.hpp"

#include <optional>
#include <string>

namespace intake {

struct CaseHeading {
    FamilyCaseId id;
    std::string family; // "Sanne de Boer"
    std::string place;  // the municipality
    programme::CaseState state;
    std::optional<programme::MatchState> match; // how far its open match came
    bool paused;
};

// Throws base::NotFound when the location has no such case.
CaseHeading load_case_heading(database::Connection& database, FamilyCaseId id, people::LocationId location);

// "Kennismaking: Sanne de Boer"
accounts::PageTitle title_with_family(accounts::PageTitle title, CaseHeading const& heading);

// "/cases/7"
std::string address_of(FamilyCaseId id);

} // namespace intake
