#include "coaching/pages/member_ticks.hpp"

#include "training/pages/volunteers_by_id.hpp"

#include <algorithm>

namespace coaching {

std::vector<MemberTick> member_ticks(accounts::SignedInRequest& request, std::set<VolunteerId> const& also)
{
    auto ticks = std::vector<MemberTick>{};
    for (auto const& [id, known] : training::volunteers_by_id(request.database, request.location())) {
        if (!known.has_left || also.contains(id)) {
            ticks.push_back({.volunteer = id, .name = people::full_name(known.person)});
        }
    }
    std::ranges::sort(ticks, {}, &MemberTick::name);
    return ticks;
}

std::set<VolunteerId>
ticked(web::Form const& form, std::string_view field, std::vector<MemberTick> const& ticks)
{
    auto chosen = std::set<VolunteerId>{};
    for (auto const& tick : ticks) {
        if (form.chosen(field, std::to_string(tick.volunteer.value()))) {
            chosen.insert(tick.volunteer);
        }
    }
    return chosen;
}

} // namespace coaching
