// Reads what there is of the cases that can count, table by table.
#pragma once

#include "reporting/store/case_facts_store.hpp"

#include <algorithm>

namespace reporting {

// A query that begins with the cases that can count, as "that_case": $1 location, $2 and $3 the days between
// which they ran, $4 municipality or ''.
std::string with_cases(std::string_view rest);

// Between the first day and the last of them a case counts in one of these periods.
Period days_of(std::vector<Period> const& periods);

// Asks something of all cases that count; each row begins with the number of the case.
class CaseReader {
public:
    CaseReader(database::Connection& database, CasesOf const& cases, std::vector<CaseFacts>& facts)
        : database_{database}, cases_{cases}, days_{days_of(cases.periods)}, facts_{facts}
    {
    }

    template <typename Read, typename... Values>
    void each(std::string_view sql, Read const& read, Values const&... values)
    {
        auto rows = database_.query(
            with_cases(sql),
            cases_.location,
            days_.from,
            days_.to,
            cases_.municipality.value_or(std::string{}),
            values...
        );
        while (rows.next()) {
            auto const id = rows.template id<programme::FamilyCaseId>(0);
            auto const found = std::ranges::lower_bound(facts_, id, {}, &CaseFacts::id);
            if (found != facts_.end() && found->id == id) {
                read(*found, rows);
            }
        }
    }

private:
    database::Connection& database_;
    CasesOf const& cases_;
    Period days_;
    std::vector<CaseFacts>& facts_;
};

} // namespace reporting
