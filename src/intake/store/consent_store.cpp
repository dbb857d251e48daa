#include "intake/store/consent_store.hpp"

namespace intake {

void insert_consent(
    database::Connection& database,
    FamilyCase const& family_case,
    Consent const& consent,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            INSERT INTO consents
                (location_id, family_case_id, purpose, given, text_version, answered_on, how, recorded_by, recorded_at,
                 referrer_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        )sql",
        family_case.location,
        family_case.id,
        consent.purpose,
        consent.given,
        notice_text_version,
        consent.answered_on,
        consent.how,
        occasion.by,
        occasion.now,
        family_case.referrer
    );
}

std::vector<Consent>
list_consents_about(database::Connection& database, FamilyCaseId family_case, people::PersonId referrer)
{
    auto said = std::vector<Consent>{};
    auto rows = database.query(
        R"sql(
            SELECT purpose, given, answered_on, how FROM consents
            WHERE family_case_id = $1 AND referrer_id = $2 ORDER BY id
        )sql",
        family_case,
        referrer
    );
    while (rows.next()) {
        said.push_back(
            {.purpose = rows.coded<ConsentPurpose>(0),
             .given = rows.boolean(1),
             .answered_on = rows.date(2),
             .how = rows.coded<ConsentChannel>(3)}
        );
    }
    return said;
}

std::optional<Consent>
find_consent(database::Connection& database, FamilyCaseId family_case, ConsentPurpose purpose)
{
    auto rows = database.query(
        R"sql(
            SELECT s.given, s.answered_on, s.how
            FROM consents s JOIN family_cases c ON c.id = s.family_case_id AND c.referrer_id = s.referrer_id
            WHERE s.family_case_id = $1 AND s.purpose = $2 ORDER BY s.id DESC LIMIT 1
        )sql",
        family_case,
        purpose
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return Consent{
        .purpose = purpose,
        .given = rows.boolean(0),
        .answered_on = rows.date(1),
        .how = rows.coded<ConsentChannel>(2),
    };
}

} // namespace intake
