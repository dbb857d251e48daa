#include "programme/model/version.hpp"

#include "platform/base/not_found.hpp"

#include <algorithm>
#include <utility>

namespace programme {

Step const* find_step(ProgrammeVersion const& version, std::string_view code)
{
    auto const found = std::ranges::find(version.steps, code, &Step::code);
    return found == version.steps.end() ? nullptr : &*found;
}

Step const& step(ProgrammeVersion const& version, std::string_view code)
{
    if (auto const* const found = find_step(version, code)) {
        return *found;
    }
    throw base::NotFound{"the programme " + version.code + " has no step " + std::string{code}};
}

std::string const& UsualVisit::starts_at(DayPart part) const
{
    switch (part) {
    case DayPart::morning:
        return morning_starts_at;
    case DayPart::afternoon:
        return afternoon_starts_at;
    case DayPart::evening:
        return evening_starts_at;
    }
    std::unreachable();
}

} // namespace programme
