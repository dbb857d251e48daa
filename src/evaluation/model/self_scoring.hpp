// The parent scores her needs by herself (zelf invullen), at one moment of the journey: by a mailed link, or
// on the tablet of the coordinator. It is open until she sends it, the coordinator takes it back, its time is
// over, or the family is past that moment.
#pragma once

#include "accounts/model/actor.hpp"
#include "evaluation/model/judgement.hpp"
#include "needs/model/need.hpp"
#include "platform/base/instant.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string>
#include <vector>

namespace evaluation {

using SelfScoringId = base::Id<struct SelfScoringTag>;

enum class ScoringWay { link, tablet };

struct SelfScoring {
    SelfScoringId id;
    people::LocationId location;
    programme::FamilyCaseId family_case;
    needs::Moment moment;
    ScoringWay way;
    accounts::AccountId asked_by;
    base::Date asked_on;
    base::Instant expires_at;
    std::string next_screen; // where she goes on; empty before the first
    std::optional<base::Date> sent_on;
    std::optional<Judgement> judgement; // at closing, when she sent one
    std::optional<base::Date> withdrawn_on;
    std::optional<base::Date> seen_on;
};

bool is_open(SelfScoring const& scoring, base::Instant now);

// The moments at which the parent can be asked to score now, the next first.
std::vector<needs::Moment> moments_to_score(programme::CaseHistory const& history);

// Why the parent is not asked.
enum class AskRefusal {
    wrong_moment,
    nothing_to_ask, // she has chosen no needs yet
    no_email,
    already_today, // mailed today about the same moment
};

// Why a link to score by does nothing any more.
enum class ScoringLinkRefusal { used, withdrawn, too_old, over };

// Whether what she sent is how it is now, so that a talk of this moment need not ask it again.
bool is_fresh(SelfScoring const& scoring, programme::SelfScoringRules const& rules, base::Date today);

} // namespace evaluation

template <>
struct base::Codes<evaluation::ScoringWay> {
    static constexpr auto table = std::to_array<std::pair<evaluation::ScoringWay, std::string_view>>({
        {evaluation::ScoringWay::link, "link"},
        {evaluation::ScoringWay::tablet, "tablet"},
    });
};
