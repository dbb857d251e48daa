// A report to a municipality (verslag aan de gemeente): what Home-Start did there in a period. A draft is
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

// What the coordinator writes: about trends and signals, never about one family.
struct ReportTexts {
    std::string foreword;
    std::string signals;
};

inline constexpr auto most_report_characters = std::size_t{6000}; // of one text

struct Report {
    ReportId id;
    people::LocationId location;
    std::string municipality; // code
    Period period;
    ReportTexts texts;
    int version;
    base::Instant made_at;
    std::optional<base::Instant> finished_at = {};
    std::string document = {}; // JSON, once finished
    std::string signature = {};

    [[nodiscard]] bool is_finished() const { return finished_at.has_value(); }
};

enum class ReportRefusal {
    finished,          // nothing in it changes any more
    changed_elsewhere, // by a colleague, or in another window
};

} // namespace reporting
