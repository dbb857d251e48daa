// The letters to parents who registered for a date of a meeting (brieven), in their own language. They say
// nothing of who else comes.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"
#include "platform/mail/outbox.hpp"

#include <string>

namespace meetings {

struct DateLetter {
    people::Person const& to;
    Meeting const& meeting;
    MeetingDate const& date;
};

// "Leuk dat je komt", with the link to withdraw.
mail::Letter
registered_letter(DateLetter const& letter, std::string const& address, text::Texts const& texts);

// How it will be from now on: another day or hour, or not at all.
mail::Letter changed_letter(DateLetter const& letter, text::Texts const& texts);

// Mails all who registered for this date and gave an address how it will be. Call inside the transaction.
void tell_registered(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date
);

} // namespace meetings
