#include "meetings/actions/change_date.hpp"
#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/pages/date_in_path.hpp"
#include "meetings/pages/meeting_date.html.hpp"
#include "meetings/pages/meeting_pages.hpp"
#include "meetings/pages/meeting_words.hpp"
#include "meetings/pages/plan_form.hpp"
#include "meetings/store/meeting_store.hpp"
#include "meetings/store/registration_store.hpp"
#include "people/store/person_store.hpp"

namespace meetings {

namespace {

DatePage date_page(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<MeetingId>(request.http, "meeting");
    auto const meeting = load_meeting(request.database, id, request.location());
    auto const date = date_in_path(request.http, meeting);
    auto page = DatePage{
        .meeting = meeting,
        .date = date,
        .registered = {},
        .is_over = date.on < request.today,
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("starts_at", date.hours.starts_at);
    page.form.prefill("ends_at", date.hours.ends_at);
    auto const key = DateKey{.meeting = id, .planned_on = date.planned_on};
    for (auto const& registration : list_registrations(request.database, key)) {
        page.registered.push_back(
            {.registration = registration,
             .person = people::load_person(request.database, registration.person, request.location())}
        );
    }
    return page;
}

web::Response back_to_date(
    accounts::SignedInRequest const& request, DatePage& page, std::expected<void, MeetingRefusal> done
)
{
    if (!done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_meeting_date(request, page));
    }
    return web::see_other(address_of(page.meeting.id, page.date));
}

std::optional<DateChange> read_move(DatePage& page, text::Texts const& texts)
{
    auto& form = page.form;
    auto const moved_to = form.date("moved_to", texts.translate("Vul een dag in, zoals 21-11-2026."));
    auto const hours = read_hours(form, texts);
    auto reason = form.optional("move_reason");
    if (form.has_errors()) {
        return std::nullopt;
    }
    return DateChange{
        .planned_on = page.date.planned_on,
        .kind = ChangeKind::moved,
        .reason = std::move(reason),
        .moved_to = moved_to,
        .hours = hours.value(),
    };
}

} // namespace

web::Response show_date(accounts::SignedInRequest& request)
{
    return web::html(render_meeting_date(request, date_page(request)));
}

web::Response create_cancellation(accounts::SignedInRequest& request)
{
    auto page = date_page(request);
    auto const reason =
        page.form.required("cancel_reason", request.texts.translate("Vul in waarom het niet doorgaat."));
    if (page.form.has_errors()) {
        return web::unprocessable(render_meeting_date(request, page));
    }
    auto const change =
        DateChange{.planned_on = page.date.planned_on, .kind = ChangeKind::cancelled, .reason = reason};
    return back_to_date(
        request, page, change_date(request.database, request.occasion(), page.meeting.id, change)
    );
}

web::Response create_move(accounts::SignedInRequest& request)
{
    auto page = date_page(request);
    auto const change = read_move(page, request.texts);
    if (!change) {
        return web::unprocessable(render_meeting_date(request, page));
    }
    return back_to_date(
        request, page, change_date(request.database, request.occasion(), page.meeting.id, *change)
    );
}

web::Response create_restoration(accounts::SignedInRequest& request)
{
    auto page = date_page(request);
    return back_to_date(
        request,
        page,
        restore_date(request.database, request.occasion(), page.meeting.id, page.date.planned_on)
    );
}

web::Response create_withdrawal_by_phone(accounts::SignedInRequest& request)
{
    auto page = date_page(request);
    auto const typed = request.http.form.first("registration");
    for (auto const& [registration, person] : page.registered) {
        if (std::to_string(registration.id.value()) == typed) {
            withdraw_from_meeting(request.database, request.occasion(), registration.id);
        }
    }
    return back_to_date(request, page, {});
}

} // namespace meetings
