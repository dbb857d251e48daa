#include "support/actions/ask_about_visits.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/progress.hpp"
#include "support/store/rhythm_store.hpp"
#include "support/store/visit_question_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

namespace {

constexpr auto most_days_ago = 7;

// The day before today about which she told nothing; nothing when there is none.
std::optional<base::Date>
day_to_ask_about(database::Connection& database, matching::Match const& match, QuestionDesk const& desk)
{
    auto const rhythm = load_rhythm(database, match.id);
    auto const last = last_visit(desk.programme, rhythm, base::add_days(desk.today, -1));
    if (!last || last->on < base::add_days(desk.today, -most_days_ago)
        || find_visit(database, match.id, last->on)) {
        return std::nullopt;
    }
    auto const history = intake::load_history(database, match.family_case);
    auto const comes = programme::match_state(history, match.id) == programme::MatchState::active
                       && !programme::is_paused(programme::replay(history));
    return comes ? std::optional{last->on} : std::nullopt;
}

mail::Letter question_letter(
    people::Person const& to,
    std::string const& family,
    base::Date day,
    std::string const& address,
    text::Texts const& texts
)
{
    auto const question = text::fill(
        texts.translate("Hoe was het op {day} bij {name}?"),
        {{"day", texts.weekday_date(day)}, {"name", family}}
    );
    return {
        .person = to.id.value(),
        .subject = texts.translate("Home-Start: hoe was je bezoek?"),
        .body = text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}}) + "\n\n" + question
                + "\n" + texts.translate("Je antwoordt hier met één tik, zonder in te loggen:") + "\n"
                + address + "\n\n"
                + texts.translate("De link werkt één keer. Je hoeft niets op te schrijven.") + "\n",
    };
}

std::chrono::days term_of_link(QuestionDesk const& desk)
{
    auto const last = programme::after(desk.today, desk.programme.visit_link_term);
    return std::chrono::days{base::days_between(desk.today, last)};
}

std::string issue_visit_address(
    database::Connection& database,
    matching::Match const& match,
    AskedVisitId question,
    people::PersonId person,
    QuestionDesk const& desk
)
{
    auto const token = accounts::issue_link(
        database,
        {.purpose = accounts::LinkPurpose::visit,
         .subject = question.value(),
         .person = person,
         .location = match.location,
         .created_at = desk.now,
         .expires_at = desk.now + term_of_link(desk)}
    );
    return std::string{desk.base_url} + "/links/visits/" + token;
}

void ask_about_visit(database::Connection& database, matching::Match const& match, QuestionDesk const& desk)
{
    auto transaction = database::Transaction{database};
    matching::lock_volunteer_of(database, match);
    auto const person = matching::load_person_of(database, match);
    auto const day = day_to_ask_about(database, match, desk);
    if (!day || !person.email) {
        return;
    }
    auto const question = insert_visit_question(database, match, *day, desk.now);
    if (!question) {
        return;
    }
    auto const family_case = intake::load_family_case(database, match.family_case, match.location);
    auto const parent = people::load_person(database, family_case.parent, match.location);
    auto const address = issue_visit_address(database, match, *question, person.id, desk);
    mail::put_in_outbox(
        database,
        question_letter(person, parent.first_name, *day, address, desk.catalogues.in(person.language)),
        desk.now
    );
    transaction.commit();
}

} // namespace

void ask_about_visits(database::Connection& database, QuestionDesk const& desk)
{
    for (auto const& location : locations::list_locations(database)) {
        for (auto const& match : matching::list_open_matches(database, location.id)) {
            ask_about_visit(database, match, desk);
        }
    }
}

} // namespace support
