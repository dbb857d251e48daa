#pragma once

#include "intake/model/referrer_notice.hpp"
#include "platform/database/connection.hpp"
#include "platform/mail/outbox.hpp"

#include <vector>

namespace intake {

struct NewReferrerNotice {
    NoticeKind kind;
    people::PersonId referrer;
    mail::OutboxMailId mail;
    base::Date told_on;
};

void insert_referrer_notice(
    database::Connection& database, FamilyCase const& family_case, NewReferrerNotice const& notice
);

// What a referrer was told and may still know, newest first: the first name of the parent, and start or end.
// Never more. Who signed in reads all that went to her address.
struct ToldReferrer {
    FamilyCaseId family_case;
    std::string parent_first_name;
    NoticeKind kind;
    base::Date told_on;
};

std::vector<ToldReferrer> list_notices_to(database::Connection& database, people::PersonId referrer);

} // namespace intake
