#include "coaching/pages/attention.html.hpp"
#include "coaching/pages/coaching_pages.hpp"
#include "coaching/pages/remembered_days.hpp"
#include "platform/base/local_time.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "volunteers/pages/profile_words.hpp"
#include "volunteers/store/profile_change_store.hpp"

namespace coaching {

namespace {

constexpr auto days_ahead = 30;
constexpr auto days_back = 21;

std::vector<OwnChange> own_changes(accounts::SignedInRequest& request)
{
    auto const since = request.now - std::chrono::days{days_back};
    auto const known = training::volunteers_by_id(request.database, request.location());
    auto changes = std::vector<OwnChange>{};
    for (auto const& recorded :
         volunteers::list_own_profile_changes(request.database, request.location(), since)) {
        auto const volunteer = known.find(recorded.volunteer);
        if (volunteer == known.end()) {
            continue;
        }
        auto const on = base::local_date(recorded.at, request.programme.time_zone);
        auto const field = volunteers::word_for(recorded.change.field, request.texts);
        if (changes.empty() || changes.back().volunteer != recorded.volunteer || changes.back().on != on) {
            changes.push_back(
                {.volunteer = recorded.volunteer,
                 .name = people::full_name(volunteer->second.person),
                 .on = on,
                 .fields = field}
            );
        } else if (changes.back().fields.find(field) == std::string::npos) {
            changes.back().fields += ", " + field;
        }
    }
    return changes;
}

} // namespace

web::Response show_attention(accounts::SignedInRequest& request)
{
    auto const page = AttentionPage{
        .silences = silences(request),
        .to_come = remembered_days(request, days_ahead),
        .changes = own_changes(request),
    };
    return web::html(render_attention(request, page));
}

} // namespace coaching
