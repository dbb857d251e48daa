#pragma once

#include "intake/model/referrer_notice.hpp"
#include "platform/database/connection.hpp"
#include "platform/mail/outbox.hpp"

#include <vector>

namespace intake {

struct ReferrerNotice {
    NoticeKind kind;
    people::PersonId referrer;
    mail::OutboxMailId mail;
    base::Date told_on;
};

void insert_referrer_notice(
    database::Connection& database, FamilyCase const& family_case, ReferrerNotice const& notice
);

// Whether this was told about this family before, to whomever.
bool is_told(database::Connection& database, FamilyCaseId family_case, NoticeKind kind);

// What was told about a family, oldest first.
std::vector<ReferrerNotice> list_notices_of(database::Connection& database, FamilyCaseId family_case);

// For a notice that never left.
void delete_referrer_notice(database::Connection& database, FamilyCaseId family_case, NoticeKind kind);

// What a referrer was told and may still know, newest first: the first name of the parent, and the kind of
// notice. Never more. Who signed in reads all that went to her address.
struct ToldReferrer {
    FamilyCaseId family_case;
    std::string parent_first_name;
    NoticeKind kind;
    base::Date told_on;
};

std::vector<ToldReferrer> list_notices_to(database::Connection& database, people::PersonId referrer);

} // namespace intake
