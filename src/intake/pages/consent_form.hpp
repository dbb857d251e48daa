// Asking the parent whether the referrer may hear of start and end: which text, yes or no, and how she said
// it.
#pragma once

#include "intake/model/consent.hpp"
#include "intake/model/referrer_notice.hpp"
#include "intake/pages/case_form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace intake {

// One question to the parent, with what is known of it.
struct ConsentQuestion {
    ConsentPurpose purpose;
    std::string field;                // its name in the form
    std::vector<std::string> letters; // what the referrer would read, one of these
    std::optional<Consent> known;
};

// The two questions of a case that has a referrer; none for a family that came by itself.
std::vector<ConsentQuestion>
list_consent_questions(accounts::SignedInRequest& request, FamilyCase const& family_case);

ConsentQuestion
consent_question(accounts::SignedInRequest& request, FamilyCase const& family_case, NoticeKind kind);

// What is known already stands in the form when it opens.
void prefill_consents(web::Form& form, std::vector<ConsentQuestion> const& questions);

// The answers given; a question that was left open has none. `how` and the day are those of this form.
std::vector<Consent> read_consents(
    web::Form const& form, std::vector<ConsentQuestion> const& questions, Consent const& given_like_this
);

} // namespace intake
