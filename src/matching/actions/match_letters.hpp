// The letters of matching (brieven). They name the other by first name and say nothing about the family: what
// a volunteer may know stands behind the link.
#pragma once

#include "people/model/person.hpp"
#include "platform/mail/outbox.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace matching {

struct LetterWithLink {
    people::Person const& to;
    std::string about;   // the first name of the other
    std::string address; // of the page on which one answers
};

mail::Letter proposal_letter(LetterWithLink const& letter, text::Texts const& texts);
mail::Letter klik_letter(LetterWithLink const& letter, text::Texts const& texts);

// To a coordinator: a volunteer wants to talk before she answers.
struct CallLetter {
    people::Person const& to;
    std::string volunteer; // full name
    std::string address;   // of the family case
};

mail::Letter call_letter(CallLetter const& letter, text::Texts const& texts);

} // namespace matching
