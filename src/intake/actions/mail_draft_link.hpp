// A parent goes on later: a mail with a link to what she filled in so far. The link holds the only key to it.
#pragma once

#include "accounts/model/occasion.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string>

namespace intake {

inline constexpr auto most_draft_mails = 3;

enum class DraftMailRefusal {
    no_draft, // it expired, or was sent or thrown away meanwhile
    too_many, // for one draft
};

struct MailDraftLink {
    std::string token; // of the draft
    people::EmailAddress email;
    std::string first_name; // may be empty: she did not get that far
    text::Language language;
    std::string submission_key;
};

// Keeps the draft for its whole time from now on. The address is stored at the location where the family
// lives, and is thrown away with the draft; a new address takes the place of the one before. The same form
// sent again is one mail.
std::expected<void, DraftMailRefusal> mail_draft_link(
    database::Connection& database, accounts::Occasion const& occasion, MailDraftLink const& wish
);

// The last day on which a draft that is kept until this moment can be gone on with, all day long.
base::Date last_day_of_draft(base::Instant expires_at, programme::ProgrammeVersion const& programme);

} // namespace intake
