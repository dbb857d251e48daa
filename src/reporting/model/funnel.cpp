#include "reporting/model/funnel.hpp"

#include "platform/text/texts.hpp"
#include "reporting/model/count.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto middle_share = 0.5;

std::optional<base::Date> first_introduction(CaseFacts const& family_case)
{
    auto first = std::optional<base::Date>{};
    for (auto const& match : family_case.matches) {
        if (match.introduced_on) {
            first = first ? std::min(*first, *match.introduced_on) : *match.introduced_on;
        }
    }
    return first;
}

// Left for good: a family that was closed goes on to the call after three months.
bool has_left(CaseFacts const& family_case, FunnelStep before)
{
    return family_case.left_on || (family_case.closed_on && before != FunnelStep::followed_up);
}

FunnelPart part_of(CaseFacts const& family_case, FunnelStep step)
{
    if (reached_on(family_case, step)) {
        return FunnelPart::reached;
    }
    return has_left(family_case, step) ? FunnelPart::left : FunnelPart::under_way;
}

bool came_before(CaseFacts const& family_case, FunnelStep step)
{
    return std::ranges::all_of(base::Codes<FunnelStep>::table, [&](auto const& other) {
        return other.first >= step || reached_on(family_case, other.first).has_value();
    });
}

FunnelLine line_of(std::vector<CaseFacts const*> const& before, FunnelStep step, FunnelStep step_before)
{
    auto line = FunnelLine{.step = step, .reached = 0, .left = 0, .under_way = 0};
    auto days = std::vector<double>{};
    for (auto const* const one : before) {
        switch (part_of(*one, step)) {
        case FunnelPart::reached:
            ++line.reached;
            days.push_back(base::days_between(*reached_on(*one, step_before), *reached_on(*one, step)));
            break;
        case FunnelPart::left:
            ++line.left;
            break;
        case FunnelPart::under_way:
            ++line.under_way;
            break;
        }
    }
    std::ranges::sort(days);
    line.days = days.empty() ? std::nullopt : std::optional{quantile(days, middle_share)};
    return line;
}

} // namespace

std::string_view funnel_counted()
{
    return text::mark(
        "Van de gezinnen die zich in deze periode aanmeldden, zoals het nu is. Bij een stap tellen gezinnen "
        "die alle stappen tot daar hebben gezet. De anderen van de stap ervoor zijn gestopt of afgesloten, "
        "of nog onderweg; naar het nabellen is een afgesloten gezin nog onderweg. De helft deed er hoogstens "
        "zoveel dagen over (de mediaan)."
    );
}

std::optional<base::Date> reached_on(CaseFacts const& family_case, FunnelStep step)
{
    switch (step) {
    case FunnelStep::applied:
        return family_case.applied_on;
    case FunnelStep::met:
        return family_case.acquaintance_on;
    case FunnelStep::accepted:
        return family_case.accepted_on;
    case FunnelStep::introduced:
        return first_introduction(family_case);
    case FunnelStep::started:
        return family_case.support_began_on;
    case FunnelStep::closed:
        return family_case.support_began_on ? family_case.closed_on : std::nullopt;
    case FunnelStep::followed_up:
        return family_case.followed_up_on;
    }
    return std::nullopt;
}

std::vector<std::size_t>
families_at(std::vector<CaseFacts> const& cases, Period const& applied_in, FunnelStep step, FunnelPart part)
{
    auto places = std::vector<std::size_t>{};
    for (auto place = std::size_t{0}; place < cases.size(); ++place) {
        auto const& one = cases[place];
        if (holds(applied_in, one.applied_on) && came_before(one, step) && part_of(one, step) == part) {
            places.push_back(place);
        }
    }
    return places;
}

std::vector<FunnelLine> funnel_of(std::vector<CaseFacts> const& cases, Period const& applied_in)
{
    auto here = std::vector<CaseFacts const*>{};
    for (auto const& one : cases) {
        if (holds(applied_in, one.applied_on)) {
            here.push_back(&one);
        }
    }
    auto lines = std::vector<FunnelLine>{
        {.step = FunnelStep::applied, .reached = static_cast<int>(here.size()), .left = 0, .under_way = 0}
    };
    for (auto const& [step, code] : base::Codes<FunnelStep>::table) {
        if (step == FunnelStep::applied) {
            continue;
        }
        lines.push_back(line_of(here, step, lines.back().step));
        std::erase_if(here, [&](CaseFacts const* one) { return !reached_on(*one, step); });
    }
    return lines;
}

} // namespace reporting
