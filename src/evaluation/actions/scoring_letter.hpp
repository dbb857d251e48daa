// The letter (brief) with the link by which a parent scores by herself. It says nothing of her questions:
// those stand behind the link.
#pragma once

#include "people/model/person.hpp"
#include "platform/mail/outbox.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace evaluation {

struct ScoringLetter {
    people::Person const& to;
    std::string address;
    base::Date last_day;
};

mail::Letter scoring_letter(ScoringLetter const& letter, text::Texts const& texts);

} // namespace evaluation
