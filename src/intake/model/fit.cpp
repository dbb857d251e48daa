#include "intake/model/fit.hpp"

#include <algorithm>
#include <utility>

namespace intake {

namespace {

bool all_confirmed(programme::ProgrammeVersion const& version, std::vector<std::string> const& confirmed)
{
    return std::ranges::all_of(version.fit_checklist, [&](programme::Choice const& point) {
        return std::ranges::find(confirmed, point.code) != confirmed.end();
    });
}

std::expected<void, FitRefusal> unless(bool objection, FitRefusal refusal)
{
    return objection ? std::expected<void, FitRefusal>{std::unexpected{refusal}}
                     : std::expected<void, FitRefusal>{};
}

} // namespace

std::expected<void, FitRefusal>
check_fit(programme::ProgrammeVersion const& version, FitJudgement const& judgement)
{
    switch (judgement.decision) {
    case FitDecision::accepted:
        return unless(!all_confirmed(version, judgement.confirmed), FitRefusal::points_open);
    case FitDecision::accepted_with_note:
        return unless(judgement.note.empty(), FitRefusal::note_missing);
    case FitDecision::not_suitable:
        return unless(judgement.note.empty(), FitRefusal::other_offer_missing);
    }
    std::unreachable();
}

} // namespace intake
