// The question behind a mailed link, as long as it is open.
#pragma once

#include "accounts/model/mailed_link.hpp"
#include "accounts/pages/page_request.hpp"
#include "intake/model/family_case.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"

#include <initializer_list>
#include <optional>
#include <string>

namespace matching {

struct OpenQuestion {
    accounts::MailedLink link;
    Match match;
    intake::FamilyCase family_case;

    [[nodiscard]] people::LocationId location() const { return match.location; }
};

// Nothing when the question is settled or the link too old. Throws base::NotFound for a token nobody issued,
// or one issued for something else.
std::optional<OpenQuestion>
find_open_question(accounts::PageRequest& request, std::initializer_list<accounts::LinkPurpose> purposes);

// Who answers a link about the klik.
KlikSide side_of(accounts::LinkPurpose purpose);

// The first name of the one whom the question is about.
std::string first_name_of_other(accounts::PageRequest& request, OpenQuestion const& question);

} // namespace matching
