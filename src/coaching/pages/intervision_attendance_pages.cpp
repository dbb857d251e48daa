#include "coaching/actions/run_intervision.hpp"
#include "coaching/pages/coaching_words.hpp"
#include "coaching/pages/intervision_attendance.html.hpp"
#include "coaching/pages/intervision_pages.hpp"
#include "coaching/pages/member_ticks.hpp"
#include "coaching/store/intervision_store.hpp"
#include "platform/base/not_found.hpp"

#include <limits>

namespace coaching {

namespace {

IntervisionAttendancePage intervision_attendance_page(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<IntervisionGroupId>(request.http, "group");
    auto const group = load_intervision_group(request.database, id, request.location());
    auto const* const date = find_date(group, web::id_in_path<IntervisionDateId>(request.http, "date"));
    if (date == nullptr) {
        throw base::NotFound{"date of this intervision group"};
    }
    auto page = IntervisionAttendancePage{
        .group = group,
        .date = *date,
        .members = {},
        .others = {},
        .form = web::Form{request.http.form, request.texts},
    };
    auto const expected = expected_on(group, *date);
    for (auto const& tick : member_ticks(request, expected)) {
        (expected.contains(tick.volunteer) ? page.members : page.others).push_back(tick);
    }
    for (auto const volunteer : date->came) {
        page.form.prefill("came", std::to_string(volunteer.value()));
    }
    page.form.prefill("version", std::to_string(date->attendance_version));
    return page;
}

} // namespace

web::Response show_intervision_attendance(accounts::SignedInRequest& request)
{
    return web::html(render_intervision_attendance(request, intervision_attendance_page(request)));
}

web::Response create_intervision_attendance(accounts::SignedInRequest& request)
{
    auto page = intervision_attendance_page(request);
    auto came = ticked(page.form, "came", page.members);
    came.merge(ticked(page.form, "came", page.others));
    auto unseen = web::Form{web::Fields{{{"version", page.form.value("version")}}}};
    auto const done = record_intervision(
        request.database,
        request.occasion(),
        {.group = page.group.id,
         .date = page.date.id,
         .came = std::move(came),
         .version = unseen.number("version", 0, std::numeric_limits<int>::max(), {}).value_or(-1)}
    );
    if (!done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_intervision_attendance(request, page));
    }
    return web::see_other(address_of(page.group.id));
}

} // namespace coaching
