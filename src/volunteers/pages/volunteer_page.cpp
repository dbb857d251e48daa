#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/actions/invite_to_account.hpp"
#include "volunteers/pages/volunteer.html.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/sign_up_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>

namespace volunteers {

namespace {

// Empty for an account that was closed.
std::string name_of_account(accounts::SignedInRequest& request, accounts::AccountId id)
{
    auto const account = accounts::find_account(request.database, id);
    return account ? people::full_name(people::load_person_anywhere(request.database, account->actor.person))
                   : std::string{};
}

using NamesOfAccounts = std::map<accounts::AccountId, std::string>;

// Reads each name once.
std::string name_once(accounts::SignedInRequest& request, NamesOfAccounts& names, accounts::AccountId id)
{
    auto const [place, is_new] = names.try_emplace(id);
    if (is_new) {
        place->second = name_of_account(request, id);
    }
    return place->second;
}

AccountState account_state(database::Connection& database, people::PersonId person)
{
    auto const account = accounts::find_account_of(database, person);
    if (!account) {
        return AccountState::none;
    }
    return account->password_hash.empty() ? AccountState::invited : AccountState::active;
}

// Newest first, each with the name of who recorded it.
std::vector<EventView> events_of(accounts::SignedInRequest& request, VolunteerId id)
{
    auto names = NamesOfAccounts{};
    auto views = std::vector<EventView>{};
    for (auto& recorded : list_volunteer_events(request.database, id)) {
        auto name = std::string{};
        if (recorded.recorded_by) {
            name = name_once(request, names, *recorded.recorded_by);
        }
        views.push_back({.recorded = std::move(recorded), .by = std::move(name)});
    }
    std::ranges::reverse(views);
    return views;
}

// From events of which the newest comes first.
VogDays vog_days_of(std::vector<EventView> const& events)
{
    auto days = VogDays{};
    for (auto const& [recorded, by] : events) {
        if (recorded.event.kind == VolunteerEventKind::vog_asked && !days.asked_on) {
            days.asked_on = recorded.event.on;
        }
        if (recorded.event.kind == VolunteerEventKind::vog_seen && !days.seen_on) {
            days.seen_on = recorded.event.on;
            days.seen_by = by;
        }
    }
    return days;
}

VolunteerPage load_page(accounts::SignedInRequest& request, VolunteerId id, FamiliesOf families_of)
{
    auto const location = request.location();
    auto const volunteer = load_volunteer(request.database, id, location);
    auto const history = load_volunteer_history(request.database, id);
    auto page = VolunteerPage{
        .volunteer = volunteer,
        .person = people::load_person(request.database, volunteer.person, location),
        .events = events_of(request, id),
        .state = pipeline_state(history),
        .next = next_step(history, request.programme, request.today),
        .vog =
            {.state = vog_state(history, request.programme, request.today),
             .last_day = standing(history, request.programme, request.today).vog_valid_until,
             .has_lapsed = vog_has_lapsed(history, request.programme, request.today)},
        .account = account_state(request.database, volunteer.person),
        .sign_up = find_last_sign_up(request.database, id),
        .due = volunteer_due_items(history, request.programme, request.today),
        .vog_days = {},
        .families = families_of(request, id),
        .service = time_of_service(history),
        .kept_until = kept_until(history, request.programme),
        .kept_too_long = is_kept_too_long(history, request.programme, request.today),
        .removed_on = find_day_of_removal(request.database, id),
    };
    page.vog_days = vog_days_of(page.events);
    page.vog_days.renew_from = vog_warned_from(history, request.programme, request.today);
    return page;
}

} // namespace

web::Response show_volunteer(accounts::SignedInRequest& request, FamiliesOf families_of)
{
    auto page = load_page(request, web::id_in_path<VolunteerId>(request.http, "volunteer"), families_of);
    page.invited = request.http.query.has("invited");
    return web::html(render_volunteer(request, page));
}

web::Response show_volunteer_again(
    accounts::SignedInRequest& request, VolunteerId id, FamiliesOf families_of, std::string why
)
{
    auto page = load_page(request, id, families_of);
    page.form.add_error("", std::move(why));
    return web::unprocessable(render_volunteer(request, page));
}

web::Response create_volunteer_invitation(accounts::SignedInRequest& request, FamiliesOf families_of)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const invited = invite_to_account(request.database, request.occasion(), id);
    if (!invited) {
        return show_volunteer_again(request, id, families_of, word_for(invited.error(), request.texts));
    }
    return web::see_other(address_of(id) + "?invited=yes");
}

} // namespace volunteers
