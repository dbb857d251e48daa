// The volunteer answers a proposal: by her mailed link, or to the coordinator who records it.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/base/codes.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <array>
#include <expected>
#include <string>

namespace matching {

enum class ProposalAnswer { yes, no };

struct AnswerProposal {
    MatchId match;
    ProposalAnswer answer;
    base::Date on;
    std::string reason = {}; // of a no: a decline reason of the programme
    std::string remark = {}; // for the coordinator
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> answer_proposal(
    database::Connection& database, accounts::Occasion const& occasion, AnswerProposal const& wish
);

} // namespace matching

template <>
struct base::Codes<matching::ProposalAnswer> {
    static constexpr auto table = std::to_array<std::pair<matching::ProposalAnswer, std::string_view>>({
        {matching::ProposalAnswer::yes, "yes"},
        {matching::ProposalAnswer::no, "no"},
    });
};
