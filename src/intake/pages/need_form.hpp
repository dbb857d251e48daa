// The questions of a parent in a form: which of the programme's categories, in her own words, and perhaps a
// score.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/actions/hold_acquaintance.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace intake {

// The fields of one category.
struct NeedFields {
    std::string category;
    std::string name;
    std::string explanation;
    std::string chosen; // names of fields
    std::string words;
    std::string score;
    std::optional<needs::Score> own = {}; // the parent gave it by herself: it is not asked again
};

std::vector<NeedFields> list_need_fields(accounts::PageRequest const& request);

// What the parent scored by herself for the acquaintance.
void add_own_scores(std::vector<NeedFields>& fields, std::vector<needs::Need> const& known);

// Whether nothing is left to be scored.
bool are_all_own(std::vector<NeedFields> const& fields);

// Whether something is known, typed or wrong in these fields: then they are open.
bool is_in_use(web::Form const& form, NeedFields const& fields);

// What the parent chose before.
void prefill_needs(
    web::Form& form, std::vector<NeedFields> const& fields, std::vector<needs::Need> const& known
);

// Whatever was typed counts: words or a score choose a category too.
std::vector<LearnedNeed>
read_needs(web::Form& form, std::vector<NeedFields> const& fields, accounts::PageRequest const& request);

// Who scored, when somebody did. The coordinator is asked only then.
needs::ScoredBy
read_scored_by(web::Form& form, std::vector<LearnedNeed> const& learned, text::Texts const& texts);

} // namespace intake
