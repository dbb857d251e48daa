// The questions that are mailed with a link: to the volunteer about a proposal, and to parent and volunteer
// about the klik. Who has no e-mail address is asked by phone.
#pragma once

#include "accounts/model/mailed_link.hpp"
#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

namespace matching {

enum class Asked { by_mail, has_no_email };

accounts::LinkPurpose purpose_of(KlikSide side);

// Whoever answers, the link of that person works until the question is settled.
Asked mail_proposal(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    accounts::Occasion const& occasion
);

Asked mail_klik_question(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    KlikSide side,
    accounts::Occasion const& occasion
);

// Whoever still has a link in her mailbox finds that the question is settled.
void withdraw_links(
    database::Connection& database, Match const& match, accounts::LinkPurpose purpose, base::Instant now
);

} // namespace matching
