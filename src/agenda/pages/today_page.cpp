#include "agenda/pages/today_page.hpp"

#include "agenda/pages/gather.hpp"
#include "agenda/pages/gather_volunteers.hpp"
#include "agenda/pages/parent_rows.hpp"
#include "agenda/pages/step_link.hpp"
#include "agenda/pages/today.html.hpp"
#include "agenda/pages/volunteer_rows.hpp"
#include "coaching/pages/remembered_days.hpp"
#include "matching/pages/match_form.hpp"
#include "matching/pages/region_page.hpp"
#include "people/store/person_store.hpp"
#include "programme/model/step_codes.hpp"
#include "support/store/call_request_store.hpp"
#include "support/store/visit_answer_store.hpp"
#include "volunteers/model/volunteer_clock.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace agenda {

namespace {

TodayRow row_of(DueInCase const& due, RowTone tone, accounts::SignedInRequest const& request)
{
    auto const link = step_link(request.programme, due.family_case.id, due.item, request.texts);
    auto const what = title_of(
        link,
        {.stalled = due.stalled, .parent = due.family_case.family, .volunteer = due.volunteer},
        request.texts
    );
    auto const day = when(due.item, request.today, request.texts);
    return {
        .name = due.family_case.family,
        .name_address = fmt::format("/cases/{}", due.family_case.id.value()),
        .due = due.item.due,
        .what = what,
        .when = due.time.empty() ? day : fmt::format("{} {}", day, due.time),
        .action = link.action,
        .address = link.address,
        .tone = tone,
    };
}

TodayRow row_of(DueOfVolunteer const& due, RowTone tone, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto const plans = due.records == volunteers::VolunteerEventKind::talk_planned;
    return {
        .name = due.name,
        .name_address = volunteers::address_of(due.volunteer),
        .due = due.item.due,
        .what = volunteers::step_in_words(due.item, request.programme, texts),
        .when = when(due.item, request.today, texts),
        .action = plans ? texts.translate("Plan") : texts.translate("Leg vast"),
        .address = volunteers::address_of_step(due.volunteer, due.records),
        .tone = tone,
    };
}

// Families and volunteers in one list, by day.
void add_group(
    std::vector<TodayGroup>& groups,
    TodayGroup group,
    std::vector<DueInCase> const& items,
    std::vector<DueOfVolunteer> const& of_volunteers,
    accounts::SignedInRequest const& request
)
{
    for (auto const& due : items) {
        group.rows.push_back(row_of(due, group.tone, request));
    }
    for (auto const& due : of_volunteers) {
        group.rows.push_back(row_of(due, group.tone, request));
    }
    std::ranges::stable_sort(group.rows, {}, &TodayRow::due);
    if (!group.rows.empty()) {
        groups.push_back(std::move(group));
    }
}

std::vector<TodayGroup>
groups_of(DayList const& list, VolunteerDayList const& volunteers, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto groups = std::vector<TodayGroup>{};
    auto const add = [&](std::string const& title, RowTone tone, auto const& cases, auto const& of_volunteers
                     ) {
        add_group(groups, {.title = title, .rows = {}, .tone = tone}, cases, of_volunteers, request);
    };
    add(texts.translate("Te laat"), RowTone::late, list.late, volunteers.late);
    add(texts.translate("Vandaag"), RowTone::plain, list.today, volunteers.today);
    add(texts.translate("Komende dagen"), RowTone::plain, list.coming, volunteers.coming);
    return groups;
}

int count_quiet(std::vector<DueInCase> const& items, base::Date today)
{
    return static_cast<int>(std::ranges::count_if(items, [today](DueInCase const& due) {
        return due.item.step == programme::step_codes::visits && due.item.due <= today;
    }));
}

int count_vog_running(accounts::SignedInRequest& request)
{
    auto const histories = volunteers::list_volunteer_histories(request.database, request.location());
    return static_cast<int>(std::ranges::count_if(
        histories,
        [&](volunteers::VolunteerWithHistory const& one) {
            using volunteers::PipelineState;
            auto const state = volunteers::pipeline_state(one.history);
            auto const vog = volunteers::vog_state(one.history, request.programme, request.today);
            auto const lapsed = volunteers::vog_has_lapsed(one.history, request.programme, request.today);
            return (state == PipelineState::available || state == PipelineState::certified)
                   && (vog == volunteers::VogState::runs_out || lapsed);
        }
    ));
}

int count_unspoken(accounts::SignedInRequest& request)
{
    auto const lines = coaching::silences(request);
    return static_cast<int>(std::ranges::count_if(lines, [](coaching::SilenceLine const& line) {
        return line.silence.too_long;
    }));
}

CallRow call_row(accounts::SignedInRequest& request, support::CallRequest const& call)
{
    auto const volunteer = volunteers::load_volunteer(request.database, call.volunteer, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return {
        .id = call.id.value(),
        .volunteer = people::full_name(person),
        .volunteer_address = fmt::format("/volunteers/{}", call.volunteer.value()),
        .phone = person.phone ? person.phone->value() : std::string{},
        .phone_for_people = person.phone ? person.phone->for_people() : std::string{},
        .worried = call.urgency == support::CallUrgency::worried,
    };
}

std::vector<CallRow> call_rows(accounts::SignedInRequest& request)
{
    auto calls = std::vector<CallRow>{};
    for (auto const& call : support::list_open_calls(request.database, request.location())) {
        calls.push_back(call_row(request, call));
    }
    return calls;
}

} // namespace

web::Response show_today(accounts::SignedInRequest& request)
{
    auto const items = gather_due_items(request);
    auto const list = day_list(items, request.today);
    auto const late = support::list_late_answers(request.database, request.location());
    auto const volunteers = volunteer_day_list(gather_volunteer_items(request), request.today);
    auto page = TodayPage{
        .day = request.texts.weekday_date(request.today),
        .calls = call_rows(request),
        .groups = groups_of(list, volunteers, request),
        .incoming = count_incoming(request.database, request.location()),
        .quiet = count_quiet(items, request.today),
        .late_visits = static_cast<int>(late.size()),
        .late_visits_address = late.empty() ? "" : matching::address_of(late.front().match) + "/visits",
        .asked_elsewhere = matching::count_asked_of(request),
        .unspoken = count_unspoken(request),
        .vog_running = count_vog_running(request),
    };
    add_parent_rows(page.groups, request);
    add_volunteer_rows(page.groups, request);
    return web::html(render_today(request, page));
}

} // namespace agenda
