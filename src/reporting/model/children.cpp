#include "reporting/model/children.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reporting {

namespace {

constexpr auto first_year_not_under_two = 2;

struct AgeClass {
    int to_inclusive;
    std::string_view code;
};

constexpr auto age_classes = std::to_array<AgeClass>({{1, "0_1"}, {3, "2_3"}, {6, "4_6"}, {12, "7_12"}});

// The days from birth on; nothing when it is born later.
std::optional<Period> days_since_birth(intake::Child const& child, Period const& days)
{
    return shared_days({.from = born_on(child), .to = std::nullopt}, days);
}

// Ages only rise: the range is met when the child is old enough at the end and young enough at the beginning.
bool is_in_range(intake::Child const& child, OfferedAges const& offer, Period const& days)
{
    auto const alive = days_since_birth(child, days);
    auto const offered = alive ? shared_days(offer.valid, *alive) : std::nullopt;
    return offered && years_on(child, offered->to) >= offer.from
           && years_on(child, offered->from) <= offer.to_inclusive;
}

} // namespace

std::vector<intake::Child> children_in_range(CaseFacts const& family_case, Period const& days)
{
    auto children = std::vector<intake::Child>{};
    for (auto const& child : family_case.children) {
        if (std::ranges::any_of(family_case.offered, [&](OfferedAges const& offer) {
                return is_in_range(child, offer, days);
            })) {
            children.push_back(child);
        }
    }
    return children;
}

bool has_child_under_two(CaseFacts const& family_case, Period const& days)
{
    return std::ranges::any_of(family_case.children, [&](intake::Child const& child) {
        auto const alive = days_since_birth(child, days);
        return alive && years_on(child, alive->from) < first_year_not_under_two;
    });
}

bool has_pregnancy(CaseFacts const& family_case, Period const& days)
{
    return std::ranges::any_of(family_case.children, [&](intake::Child const& child) {
        auto const born = born_on(child);
        return shared_days(
                   {.from = base::add_days(born, -days_of_pregnancy), .to = base::add_days(born, -1)}, days
        )
            .has_value();
    });
}

std::string_view age_class(int years)
{
    auto const found =
        std::ranges::find_if(age_classes, [&](AgeClass const& one) { return years <= one.to_inclusive; });
    return found == age_classes.end() ? std::string_view{"13_17"} : found->code;
}

} // namespace reporting
