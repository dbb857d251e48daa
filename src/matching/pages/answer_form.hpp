// Reading the answers to a proposal and about the klik: the same for a coordinator who records them and for
// who answers by a mailed link.
#pragma once

#include "matching/actions/answer_klik.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace matching {

inline constexpr auto most_characters_of_remark = std::size_t{2000};

// The reason of a no must be chosen; of a yes it is left out, whatever was chosen.
std::string
read_decline_reason(web::Form& form, std::optional<ProposalAnswer> answer, text::Texts const& texts);

// Errors are in the form. Nobody needs to give a reason.
std::optional<GivenKlik> read_klik(web::Form& form, text::Texts const& texts);

// Yes, not yet, no: in the order in which one hopes for them.
std::vector<web::Choice> klik_choices(text::Texts const& texts);

} // namespace matching
