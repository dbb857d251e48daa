#include "meetings/model/meeting_words.hpp"
#include "meetings/pages/asked_agenda.hpp"
#include "meetings/pages/calendar_feed.hpp"
#include "meetings/pages/public_words.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/calendar/calendar.hpp"
#include "platform/crypto/crypto.hpp"

namespace meetings {

namespace {

// Dates that were stay for a month, so that nobody wonders where they went.
constexpr auto days_back = 31;
constexpr auto months_ahead = 12;
constexpr auto etag_characters = std::size_t{32};

struct Feed {
    std::string name;
    std::vector<Meeting> meetings;
};

Feed asked_feed(accounts::PageRequest& request)
{
    auto const since = base::add_days(request.today, -days_back);
    if (auto const meeting = number_in_query(request.http, "meeting")) {
        auto const found = load_public_meeting(request.database, MeetingId{*meeting});
        return {.name = found.plan.title, .meetings = {found}};
    }
    auto const asked = asked_agenda(request);
    if (auto const* const municipality = std::get_if<locations::Municipality>(&asked)) {
        return {
            .name = text::fill(
                request.texts.translate("Ontmoetingen in {municipality}"),
                {{"municipality", municipality->short_name}}
            ),
            .meetings = list_meetings_in(request.database, municipality->code, since),
        };
    }
    if (auto const* const location = std::get_if<locations::Location>(&asked)) {
        return {
            .name = text::fill(
                request.texts.translate("Ontmoetingen van {location}"), {{"location", location->name}}
            ),
            .meetings = list_meetings_of(request.database, location->id, since),
        };
    }
    throw base::NotFound{"calendar"};
}

std::string host_of(std::string_view base_url)
{
    return std::string{base_url.substr(base_url.find("//") + 2)};
}

std::string description_of(Meeting const& meeting, MeetingDate const& date, text::Texts const& texts)
{
    auto words = meeting.plan.about;
    if (!date.reason.empty()) {
        words += (words.empty() ? "" : "\n")
                 + text::fill(texts.translate("Waarom: {reason}"), {{"reason", date.reason}});
    }
    return words;
}

calendar::Event
event_of(accounts::PageRequest const& request, Meeting const& meeting, MeetingDate const& date)
{
    auto const number = std::to_string(meeting.id.value());
    auto const cancelled = date.state == DateState::cancelled;
    auto const& title = meeting.plan.title;
    return {
        .id =
            "meeting-" + number + "-" + base::to_iso(date.planned_on) + "@" + host_of(request.site.base_url),
        .revision = meeting.version - 1,
        .changed_at = meeting.changed_at,
        .on = date.on,
        .starts_at = date.hours.starts_at,
        .ends_at = date.hours.ends_at,
        .title = cancelled
                     ? text::fill(request.texts.translate("Gaat niet door: {title}"), {{"title", title}})
                     : title,
        .description = description_of(meeting, date, request.texts),
        .place = words_for(meeting.plan.place),
        .address = request.site.base_url + public_address_of(meeting.id),
        .cancelled = cancelled,
    };
}

} // namespace

web::Response show_calendar(accounts::PageRequest& request)
{
    auto const feed = asked_feed(request);
    auto events = std::vector<calendar::Event>{};
    for (auto const& meeting : feed.meetings) {
        auto const first = base::add_days(request.today, -days_back);
        for (auto const& date :
             dates_between(meeting, first, base::add_months(request.today, months_ahead))) {
            events.push_back(event_of(request, meeting, date));
        }
    }
    auto const file = calendar::write_calendar({.name = feed.name, .events = events});
    auto const etag = "W/\"" + crypto::hash_token(file).substr(0, etag_characters) + "\"";
    return {
        .content_type = "text/calendar; charset=utf-8",
        .body = file,
        .headers = {{"ETag", etag}, {"Cache-Control", "public, max-age=3600"}, {"Vary", "Accept-Language"}},
    };
}

} // namespace meetings
