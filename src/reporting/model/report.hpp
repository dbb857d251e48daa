// A report (verslag): what Home-Start did in a municipality, or in the whole country, in a period. A draft is
// words around figures that still move; what is finished never changes.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/base/id.hpp"
#include "platform/base/instant.hpp"
#include "reporting/model/period.hpp"

#include <optional>
#include <string>

namespace reporting {

using ReportId = base::Id<struct ReportTag>;

// What a coordinator or the national office writes: about trends and signals, never about one family.
struct ReportTexts {
    std::string foreword;
    std::string signals;

    friend bool operator==(ReportTexts const&, ReportTexts const&) = default;

    [[nodiscard]] bool is_empty() const { return foreword.empty() && signals.empty(); }
};

inline constexpr auto most_report_characters = std::size_t{6000}; // of one text

struct Report {
    ReportId id;
    std::optional<people::LocationId> location; // nothing of the whole country
    std::string municipality;                   // code; empty of the whole country
    Period period;
    ReportTexts texts;
    int version;
    base::Instant made_at;
    std::optional<base::Instant> finished_at = {};
    std::optional<accounts::AccountId> finished_by = {};
    std::string document = {}; // JSON, once finished
    std::string signature = {};

    [[nodiscard]] bool is_finished() const { return finished_at.has_value(); }

    [[nodiscard]] bool is_of_nation() const { return !location; }
};

// Who works on a report, and when: at a location, or for the whole country.
struct ReportOccasion {
    std::optional<people::LocationId> location; // nothing for the national office
    std::optional<accounts::AccountId> by;
    base::Instant now;
};

enum class ReportRefusal {
    finished,          // nothing in it changes any more
    changed_elsewhere, // by a colleague, or in another window
    not_over,          // its period goes on
};

// Why this version of it cannot be finished today.
std::optional<ReportRefusal> refusal_to_finish(Report const& report, int version, base::Date today);

} // namespace reporting
