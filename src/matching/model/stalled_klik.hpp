// A klik that lies still (de klik ligt stil): who must answer was mailed the question once more, and stays
// silent.
#pragma once

#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "platform/base/instant.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace matching {

// The question about the klik was mailed to one side more than once.
struct RepeatedQuestion {
    MatchId match;
    KlikSide side;
    base::Instant first_mailed_at;
    base::Instant last_mailed_at;
};

struct StalledKlik {
    std::vector<KlikSide> silent; // one, or both
    int days;                     // since the last of them was heard, or first asked
};

struct KlikMoment {
    base::Date today;
    std::string_view time_zone; // of the programme
};

// Nothing while nobody was reminded before today, once she answered, and while the case is paused. Who said
// "not yet" is silent again from that day, when she is reminded after it.
std::optional<StalledKlik> stalled_klik(
    programme::CaseHistory const& history,
    MatchId match,
    std::vector<RepeatedQuestion> const& questions,
    KlikMoment const& now
);

} // namespace matching
