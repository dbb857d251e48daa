#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/actions/invite_to_account.hpp"
#include "volunteers/pages/volunteer.html.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace volunteers {

namespace {

AccountState account_state(database::Connection& database, people::PersonId person)
{
    auto const account = accounts::find_account_of(database, person);
    if (!account) {
        return AccountState::none;
    }
    return account->password_hash.empty() ? AccountState::invited : AccountState::active;
}

VolunteerPage load_page(accounts::SignedInRequest& request, VolunteerId id)
{
    auto const location = request.location();
    auto const volunteer = load_volunteer(request.database, id, location);
    auto const history = load_volunteer_history(request.database, id);
    auto page = VolunteerPage{
        .volunteer = volunteer,
        .person = people::load_person(request.database, volunteer.person, location),
        .events = list_volunteer_events(request.database, id),
        .state = pipeline_state(history),
        .next = next_step(history, request.programme, request.today),
        .vog =
            {.state = vog_state(history, request.programme, request.today),
             .last_day = standing(history, request.programme, request.today).vog_valid_until},
        .account = account_state(request.database, volunteer.person),
    };
    std::ranges::reverse(page.events);
    return page;
}

} // namespace

web::Response show_volunteer(accounts::SignedInRequest& request)
{
    auto page = load_page(request, web::id_in_path<VolunteerId>(request.http, "volunteer"));
    page.invited = request.http.query.has("invited");
    return web::html(render_volunteer(request, page));
}

web::Response create_volunteer_invitation(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerId>(request.http, "volunteer");
    auto const invited = invite_to_account(request.database, request.occasion(), id);
    if (!invited) {
        auto page = load_page(request, id);
        page.form.add_error("", word_for(invited.error(), request.texts));
        return web::unprocessable(render_volunteer(request, page));
    }
    return web::see_other(address_of(id) + "?invited=yes");
}

} // namespace volunteers
