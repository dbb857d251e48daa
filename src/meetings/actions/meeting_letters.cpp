#include "meetings/actions/meeting_letters.hpp"

#include "meetings/model/meeting_words.hpp"
#include "meetings/store/registration_store.hpp"
#include "people/store/person_store.hpp"

#include <initializer_list>

namespace meetings {

namespace {

// Paragraphs with a line between them; one that is empty is left out.
std::string
letter_body(DateLetter const& letter, std::initializer_list<std::string> paragraphs, text::Texts const& texts)
{
    auto body = text::fill(texts.translate("Beste {name},"), {{"name", letter.to.first_name}});
    for (auto const& paragraph : paragraphs) {
        body += paragraph.empty() ? "" : "\n\n" + paragraph;
    }
    return body + "\n\n" + texts.translate("Hartelijke groet, Home-Start") + "\n";
}

std::string facts_of(DateLetter const& letter, text::Texts const& texts)
{
    auto const& plan = letter.meeting.plan;
    return plan.title + "\n" + when_in_words(letter.date, texts) + "\n" + words_for(plan.place);
}

std::string why_not(DateLetter const& letter, text::Texts const& texts)
{
    return letter.date.reason.empty()
               ? std::string{}
               : text::fill(texts.translate("Waarom: {reason}"), {{"reason", letter.date.reason}});
}

mail::Letter cancelled_letter(DateLetter const& letter, text::Texts const& texts)
{
    auto const& title = letter.meeting.plan.title;
    return {
        .person = letter.to.id.value(),
        .subject = text::fill(texts.translate("Gaat niet door: {title}"), {{"title", title}}),
        .body = letter_body(
            letter,
            {text::fill(
                 texts.translate("Je zou komen naar {title} op {day}. Het gaat die dag niet door."),
                 {{"title", title}, {"day", texts.weekday_date(letter.date.on)}}
             ),
             why_not(letter, texts),
             texts.translate("Je hoeft niets te doen. Tot een andere keer.")},
            texts
        ),
    };
}

} // namespace

mail::Letter registered_letter(DateLetter const& letter, std::string const& address, text::Texts const& texts)
{
    return {
        .person = letter.to.id.value(),
        .subject =
            text::fill(texts.translate("Je komt naar {title}"), {{"title", letter.meeting.plan.title}}),
        .body = letter_body(
            letter,
            {texts.translate("Leuk dat je komt. Hier zie je waar en wanneer:"),
             facts_of(letter, texts),
             texts.translate("Kun je toch niet? Meld je hier af, dan is er plek voor iemand anders:"),
             address},
            texts
        ),
    };
}

mail::Letter changed_letter(DateLetter const& letter, text::Texts const& texts)
{
    if (letter.date.state == DateState::cancelled) {
        return cancelled_letter(letter, texts);
    }
    auto const& title = letter.meeting.plan.title;
    return {
        .person = letter.to.id.value(),
        .subject = text::fill(texts.translate("Veranderd: {title}"), {{"title", title}}),
        .body = letter_body(
            letter,
            {text::fill(
                 texts.translate("Je komt naar {title}. Er is iets veranderd. Zo is het nu:"),
                 {{"title", title}}
             ),
             facts_of(letter, texts),
             why_not(letter, texts),
             texts.translate("Kun je dan niet? Meld je af met de link in onze vorige mail.")},
            texts
        ),
    };
}

void tell_registered(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date
)
{
    auto const key = DateKey{.meeting = meeting.id, .planned_on = date.planned_on};
    for (auto const& registration : list_registrations(database, key)) {
        auto const person = people::load_person(database, registration.person, meeting.location);
        if (person.email) {
            auto const& texts = occasion.catalogues.in(person.language);
            mail::put_in_outbox(
                database,
                changed_letter({.to = person, .meeting = meeting, .date = date}, texts),
                occasion.now
            );
        }
    }
}

} // namespace meetings
