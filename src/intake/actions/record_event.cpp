#include "intake/actions/record_event.hpp"

#include "intake/store/family_case_store.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal> record_event(
    database::Connection& database,
    FamilyCase const& family_case,
    CaseEvent const& event,
    accounts::Occasion const& occasion
)
{
    auto history = load_history(database, family_case.id);
    if (auto const allowed = programme::may_happen(occasion.programme, history, event.event); !allowed) {
        return allowed;
    }

    auto recorded = event;
    recorded.recorded_by = occasion.by;
    insert_case_event(database, family_case, recorded, occasion.now);

    history.events.push_back(event.event);
    if (programme::is_over(programme::case_state(history))) {
        set_over_on(database, family_case.id, event.event.on);
    }
    return {};
}

} // namespace intake
