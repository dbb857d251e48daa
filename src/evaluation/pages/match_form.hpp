// A form about one match: the form of its family case, with who the volunteer is.
#pragma once

#include "intake/pages/case_form.hpp"
#include "matching/model/match.hpp"

#include <string>

namespace evaluation {

struct MatchForm {
    intake::CaseForm about;
    matching::MatchId match;
    std::string volunteer; // "Anna Wassink"
};

// The form about the {match} in the path. Throws base::NotFound when the location has no such match.
MatchForm open_match_form(accounts::SignedInRequest& request);

} // namespace evaluation
