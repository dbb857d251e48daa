#include "intake/model/first_contact.hpp"

#include "programme/model/step_codes.hpp"

#include <algorithm>

namespace intake {

std::optional<programme::DueItem> first_contact_due(
    programme::ProgrammeVersion const& version, programme::CaseHistory const& history, base::Date today
)
{
    auto const items = programme::due_items(version, history, today);
    auto const found =
        std::ranges::find(items, programme::step_codes::first_contact, &programme::DueItem::step);
    return found == items.end() ? std::nullopt : std::optional{*found};
}

std::optional<programme::DueItem>
first_contact_due_since(programme::ProgrammeVersion const& version, base::Date permitted_on, base::Date today)
{
    auto const as_if_applied =
        programme::CaseHistory{.events = {{.kind = programme::EventKind::applied, .on = permitted_on}}};
    return first_contact_due(version, as_if_applied, today);
}

} // namespace intake
