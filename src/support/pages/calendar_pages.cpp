#include "support/pages/calendar_pages.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/base/not_found.hpp"
#include "platform/calendar/calendar.hpp"
#include "platform/crypto/crypto.hpp"
#include "programme/model/journey.hpp"
#include "support/actions/give_calendar.hpp"
#include "support/model/visit_calendar.hpp"
#include "support/pages/my_calendar.html.hpp"
#include "support/pages/staff_calendar.html.hpp"
#include "support/store/calendar_address_store.hpp"
#include "support/store/pair_store.hpp"
#include "support/store/rhythm_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace support {

namespace {

constexpr auto days_back = 31;
constexpr auto days_ahead_in_calendar = 26 * 7;

// A match in somebody's calendar, and whom she meets there: nobody for the volunteer herself.
struct CalendarLine {
    matching::MatchId match;
    std::string volunteer;
};

std::vector<CalendarLine> lines_of_volunteer(accounts::PageRequest& request, accounts::Actor const& owner)
{
    auto const volunteer = volunteers::find_volunteer_of_person(request.database, owner.person);
    auto lines = std::vector<CalendarLine>{};
    if (!volunteer) {
        return lines;
    }
    for (auto const& match : matching::list_open_matches_of(request.database, *volunteer)) {
        auto const history = intake::load_history(request.database, match.family_case);
        if (programme::match_state(history, match.id) == programme::MatchState::active) {
            lines.push_back({.match = match.id, .volunteer = {}});
        }
    }
    return lines;
}

std::vector<CalendarLine> lines_of(accounts::PageRequest& request, accounts::Actor const& owner)
{
    if (owner.role == accounts::Role::volunteer) {
        return lines_of_volunteer(request, owner);
    }
    auto lines = std::vector<CalendarLine>{};
    for (auto const& pair : list_pairs(request.database, owner.location.value())) {
        if (pair.responsible == owner.account) {
            lines.push_back({.match = pair.match, .volunteer = pair.volunteer});
        }
    }
    return lines;
}

std::string title_of_visit(PlannedVisit const& visit, CalendarLine const& line, text::Texts const& texts)
{
    auto const title = line.volunteer.empty()
                           ? texts.translate("Bezoek voor Home-Start")
                           : text::fill(texts.translate("Bezoek door {name}"), {{"name", line.volunteer}});
    return visit.is_expected() ? title
                               : text::fill(texts.translate("Gaat niet door: {title}"), {{"title", title}});
}

calendar::Event event_of_visit(
    accounts::PageRequest const& request, CalendarLine const& line, PlannedVisit const& visit, int revision
)
{
    auto const host = request.site.base_url.substr(request.site.base_url.find("//") + 2);
    auto const hours = hours_of(request.programme.usual_visit, visit.part, visit.starts_at);
    return {
        .id =
            "visit-" + std::to_string(line.match.value()) + "-" + base::to_iso(visit.planned_on) + "@" + host,
        .revision = revision,
        .changed_at = base::to_instant(request.today, 0, 0, request.programme.time_zone),
        .on = visit.on,
        .starts_at = hours.starts_at,
        .ends_at = hours.ends_at,
        .title = title_of_visit(visit, line, request.texts),
        .cancelled = !visit.is_expected(),
    };
}

accounts::Actor owner_of_calendar(accounts::PageRequest& request)
{
    auto const& token = request.http.path_parameters.find("token")->second;
    auto const account = load_calendar_account(request.database, crypto::hash_token(token));
    auto const found = accounts::find_account(request.database, account);
    return found && found->actor.location ? found->actor : throw base::NotFound{"calendar"};
}

web::Response calendar_page(accounts::SignedInRequest& request, MyCalendar const& page)
{
    return web::html(
        request.actor.role == accounts::Role::volunteer ? render_my_calendar(request, page)
                                                        : render_staff_calendar(request, page)
    );
}

} // namespace

web::Response show_my_calendar(accounts::SignedInRequest& request)
{
    auto const has_one = has_calendar_address(request.database, request.actor.account);
    return calendar_page(request, {.address = {}, .has_one = has_one});
}

// The address is shown in the answer itself: it cannot be read back later.
web::Response update_my_calendar(accounts::SignedInRequest& request)
{
    if (request.http.form.first("address") == "none") {
        take_calendar_back(request.database, request.occasion());
        return web::see_other("/my-calendar");
    }
    auto const token = give_calendar(request.database, request.occasion());
    return calendar_page(
        request, {.address = request.site.base_url + "/calendars/" + token, .has_one = true}
    );
}

web::Response show_visit_calendar(accounts::PageRequest& request)
{
    auto const owner = owner_of_calendar(request);
    auto events = std::vector<calendar::Event>{};
    for (auto const& line : lines_of(request, owner)) {
        auto const rhythm = load_rhythm(request.database, line.match);
        for (auto const& visit : planned_visits(
                 request.programme,
                 rhythm,
                 base::add_days(request.today, -days_back),
                 base::add_days(request.today, days_ahead_in_calendar)
             )) {
            events.push_back(event_of_visit(request, line, visit, rhythm.revision));
        }
    }
    auto const name = request.texts.translate("Bezoeken Home-Start");
    return {
        .content_type = "text/calendar; charset=utf-8",
        .body = calendar::write_calendar({.name = name, .events = events}),
        .headers = {{"Cache-Control", "private, no-store"}},
    };
}

} // namespace support
