#include "app/schedule.hpp"

#include "accounts/store/session_store.hpp"
#include "app/memory.hpp"
#include "evaluation/store/scoring_draft_store.hpp"
#include "intake/actions/keep_draft.hpp"
#include "matching/actions/measure_rooms.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/base/not_found.hpp"
#include "platform/mail/delivery.hpp"
#include "reporting/actions/count_ahead.hpp"
#include "support/actions/ask_about_visits.hpp"
#include "support/actions/mail_digests.hpp"

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr auto first_hour_of_mail = 8;

std::optional<std::string> mail_address_of(database::Connection& database, std::int64_t person)
{
    try {
        auto const found = people::load_person_anywhere(database, people::PersonId{person});
        return found.email ? std::optional{found.email->value()} : std::nullopt;
    } catch (base::NotFound const&) {
        return std::nullopt;
    }
}

mail::Postman postman(MailConfiguration const& mail)
{
    return {
        .from_name = mail.from_name,
        .from_address = mail.from_address,
        .address_of = mail_address_of,
        .send = [&server = mail.server](
                    mail::Message const& message, base::Instant now
                ) { return mail::send(server, message, now); },
    };
}

void send_mail(ScheduleParts const& parts)
{
    auto connection = parts.database.take();
    mail::deliver_waiting_mails(*connection, postman(parts.configuration.mail), parts.clock());
}

void forget_sessions(ScheduleParts const& parts)
{
    auto connection = parts.database.take();
    accounts::delete_expired_sessions(*connection, parts.clock());
}

void forget_drafts(ScheduleParts const& parts)
{
    auto connection = parts.database.take();
    intake::discard_expired_drafts(*connection, parts.clock());
    evaluation::delete_expired_scoring_drafts(*connection, parts.clock());
}

void measure_rooms(ScheduleParts const& parts)
{
    auto connection = parts.database.take();
    auto const today = base::local_date(parts.clock(), parts.programme.time_zone);
    matching::measure_rooms(*connection, parts.programme, today);
}

void count_ahead(ScheduleParts const& parts, std::stop_token const& stop)
{
    auto connection = parts.database.take();
    auto const now = parts.clock();
    auto const today = base::local_date(now, parts.programme.time_zone);
    reporting::count_ahead(*connection, parts.programme, {.now = now, .today = today}, stop);
    give_memory_back();
}

// Nobody is mailed at night.
void mail_about_visits(
    ScheduleParts const& parts, void (*mail)(database::Connection&, support::QuestionDesk const&)
)
{
    auto const now = parts.clock();
    auto const local = base::local_time(now, parts.programme.time_zone);
    if (local.hour < first_hour_of_mail) {
        return;
    }
    auto connection = parts.database.take();
    mail(
        *connection,
        {.now = now,
         .today = local.date,
         .programme = parts.programme,
         .catalogues = parts.catalogues,
         .base_url = parts.configuration.base_url}
    );
}

} // namespace

std::vector<jobs::Job> schedule(ScheduleParts const& parts)
{
    return {
        {.name = "send mail", .every = 2s, .run = [parts](std::stop_token const&) { send_mail(parts); }},
        {.name = "forget sessions that expired",
         .every = 1h,
         .run = [parts](std::stop_token const&) { forget_sessions(parts); }},
        {.name = "forget what parents did not finish",
         .every = 1h,
         .run = [parts](std::stop_token const&) { forget_drafts(parts); }},
        {.name = "measure the room of each location",
         .every = 1h,
         .run = [parts](std::stop_token const&) { measure_rooms(parts); }},
        {.name = "count the figures of the country",
         .every = 10min,
         .run = [parts](std::stop_token const& stop) { count_ahead(parts, stop); }},
        {.name = "ask volunteers about their visits",
         .every = 10min,
         .run = [parts](std::stop_token const&) { mail_about_visits(parts, support::ask_about_visits); }},
        {.name = "tell coordinators of last week's visits",
         .every = 10min,
         .run = [parts](std::stop_token const&) { mail_about_visits(parts, support::mail_digests); }},
    };
}

} // namespace app
