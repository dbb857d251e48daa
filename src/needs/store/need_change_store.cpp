#include "needs/store/need_change_store.hpp"

namespace needs {

void insert_need_change(
    database::Connection& database, accounts::Occasion const& occasion, RecordedChange const& recorded
)
{
    auto const& before = recorded.change.need;
    database.execute(
        R"sql(
            INSERT INTO need_changes
                (location_id, family_case_id, need_id, change, changed_on, words_before, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        )sql",
        occasion.location,
        recorded.family_case,
        recorded.need,
        recorded.change.change,
        recorded.on,
        before ? before->words : std::string{},
        occasion.by,
        occasion.now
    );
}

std::vector<ToldChange> list_need_changes(database::Connection& database, programme::FamilyCaseId family_case)
{
    auto changes = std::vector<ToldChange>{};
    auto rows = database.query(
        R"sql(
            SELECT h.change, n.category, h.words_before, h.changed_on
            FROM need_changes h JOIN needs n ON n.id = h.need_id
            WHERE h.family_case_id = $1 ORDER BY h.changed_on, h.id
        )sql",
        family_case
    );
    while (rows.next()) {
        changes.push_back(
            {.change = rows.coded<Change>(0),
             .category = rows.text(1),
             .words_before = rows.text(2),
             .on = rows.date(3)}
        );
    }
    return changes;
}

} // namespace needs
