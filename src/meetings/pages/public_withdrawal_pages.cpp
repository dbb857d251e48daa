#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/pages/public_link_over.html.hpp"
#include "meetings/pages/public_withdrawal.html.hpp"
#include "meetings/pages/public_withdrawn.html.hpp"
#include "meetings/pages/registration_pages.hpp"
#include "meetings/store/meeting_store.hpp"
#include "meetings/store/registration_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

namespace meetings {

namespace {

struct OpenRegistration {
    Registration registration;
    Meeting meeting;
    MeetingDate date;
};

std::string token_of(accounts::PageRequest const& request)
{
    return request.http.path_parameters.find("token")->second;
}

// Nothing when she withdrew before, or when the date was or does not go on. Throws base::NotFound for a token
// nobody issued.
std::optional<OpenRegistration> find_open_registration(accounts::PageRequest& request)
{
    auto const registration =
        find_registration_by_token(request.database, crypto::hash_token(token_of(request)));
    if (!registration) {
        throw base::NotFound{"mailed link"};
    }
    auto const meeting = load_meeting(request.database, registration->meeting, registration->location);
    auto const date = find_date(meeting, registration->planned_on);
    if (registration->withdrawn_at || !date || date->on < request.today
        || date->state == DateState::cancelled) {
        return std::nullopt;
    }
    return OpenRegistration{.registration = *registration, .meeting = meeting, .date = *date};
}

web::Response link_is_over(accounts::PageRequest const& request)
{
    return web::with_status(410, render_public_link_over(request));
}

} // namespace

web::Response show_withdrawal(accounts::PageRequest& request)
{
    auto const open = find_open_registration(request);
    if (request.http.query.has("thanks")) {
        return web::html(render_public_withdrawn(request));
    }
    if (!open) {
        return link_is_over(request);
    }
    auto const page = WithdrawalPage{
        .address = "/links/meetings/" + token_of(request),
        .title = open->meeting.plan.title,
        .date = open->date,
    };
    return web::html(render_public_withdrawal(request, page));
}

web::Response create_withdrawal(accounts::PageRequest& request)
{
    auto const open = find_open_registration(request);
    if (!open) {
        return link_is_over(request);
    }
    withdraw_from_meeting(
        request.database, request.occasion_at(open->meeting.location), open->registration.id
    );
    return web::see_other("/links/meetings/" + token_of(request) + "?thanks=yes");
}

} // namespace meetings
