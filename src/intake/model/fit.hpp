// The fit decision (past de vraag): after the acquaintance, does this question suit Home-Start? The
// coordinator goes through the checklist of the programme and decides.
#pragma once

#include "platform/base/codes.hpp"
#include "programme/model/version.hpp"

#include <array>
#include <expected>
#include <string>
#include <vector>

namespace intake {

enum class FitDecision { accepted, accepted_with_note, not_suitable };

struct FitJudgement {
    FitDecision decision;
    std::vector<std::string> confirmed; // points of the programme's checklist
    std::string reason;                 // not suitable: a code of the programme
    std::string note;                   // accepted with a note: what; not suitable: where the family can go
};

// Why a judgement cannot be kept as it is.
enum class FitRefusal { points_open, note_missing, other_offer_missing };

// Accepted without a note asks that every point is confirmed; a note says why the question fits
// nevertheless. A family for which it does not fit is not sent away without another offer.
std::expected<void, FitRefusal>
check_fit(programme::ProgrammeVersion const& version, FitJudgement const& judgement);

} // namespace intake

template <>
struct base::Codes<intake::FitDecision> {
    static constexpr auto table = std::to_array<std::pair<intake::FitDecision, std::string_view>>({
        {intake::FitDecision::accepted, "accepted"},
        {intake::FitDecision::accepted_with_note, "accepted_with_note"},
        {intake::FitDecision::not_suitable, "not_suitable"},
    });
};
