#include "intake/store/notice_store.hpp"

namespace intake {

void insert_referrer_notice(
    database::Connection& database, FamilyCase const& family_case, ReferrerNotice const& notice
)
{
    database.execute(
        R"sql(
            INSERT INTO referrer_notices (location_id, family_case_id, kind, referrer_id, outbox_mail_id, told_on)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        family_case.location,
        family_case.id,
        notice.kind,
        notice.referrer,
        notice.mail,
        notice.told_on
    );
}

bool is_told(database::Connection& database, FamilyCaseId family_case, NoticeKind kind)
{
    return database
        .query("SELECT id FROM referrer_notices WHERE family_case_id = $1 AND kind = $2", family_case, kind)
        .next();
}

std::vector<ReferrerNotice> list_notices_of(database::Connection& database, FamilyCaseId family_case)
{
    auto notices = std::vector<ReferrerNotice>{};
    auto rows = database.query(
        R"sql(
            SELECT kind, referrer_id, outbox_mail_id, told_on
            FROM referrer_notices WHERE family_case_id = $1 ORDER BY told_on, id
        )sql",
        family_case
    );
    while (rows.next()) {
        notices.push_back(
            {.kind = rows.coded<NoticeKind>(0),
             .referrer = rows.id<people::PersonId>(1),
             .mail = rows.id<mail::OutboxMailId>(2),
             .told_on = rows.date(3)}
        );
    }
    return notices;
}

void delete_referrer_notice(database::Connection& database, FamilyCaseId family_case, NoticeKind kind)
{
    database.execute(
        "DELETE FROM referrer_notices WHERE family_case_id = $1 AND kind = $2", family_case, kind
    );
}

std::vector<ToldReferrer> list_notices_to(database::Connection& database, people::PersonId referrer)
{
    auto notices = std::vector<ToldReferrer>{};
    auto rows = database.query(
        R"sql(
            SELECT n.family_case_id, p.first_name, n.kind, n.told_on
            FROM referrer_notices n
            JOIN family_cases c ON c.id = n.family_case_id
            JOIN persons p ON p.id = c.parent_id
            WHERE n.referrer_id IN (
                SELECT them.id FROM persons me JOIN persons them
                ON them.id = me.id OR (them.location_id IS NULL AND lower(them.email) = lower(me.email))
                WHERE me.id = $1
            )
            AND COALESCE(
                (SELECT s.given FROM consents s
                 WHERE s.family_case_id = n.family_case_id AND s.referrer_id = n.referrer_id
                 AND s.purpose = CASE n.kind WHEN 'end' THEN 'end_notice' ELSE 'start_notice' END
                 ORDER BY s.id DESC LIMIT 1),
                FALSE
            )
            ORDER BY n.told_on DESC, n.id DESC
        )sql",
        referrer
    );
    while (rows.next()) {
        notices.push_back(
            {.family_case = rows.id<FamilyCaseId>(0),
             .parent_first_name = rows.text(1),
             .kind = rows.coded<NoticeKind>(2),
             .told_on = rows.date(3)}
        );
    }
    return notices;
}

} // namespace intake
