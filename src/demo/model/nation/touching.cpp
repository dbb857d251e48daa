#include "demo/model/nation/touching.hpp"

#include <algorithm>
#include <numeric>

namespace demo {

namespace {

// The follow-up call comes three months after the closing, or a little later.
constexpr auto days_until_follow_up = 120;

bool touches(CaseLine const& line, Day first, Day last)
{
    auto const ends = line.exit ? line.exited : line.closed + days_until_follow_up;
    return first <= ends && first_day_of(line) <= last;
}

std::vector<bool> find_asked(Nation const& nation, Day last)
{
    auto asked = std::vector<bool>(nation.volunteers.size(), false);
    for (auto const& line : nation.cases) {
        for (auto const& match : line.matches) {
            if (match.proposed <= last) {
                asked[static_cast<std::size_t>(match.volunteer)] = true;
            }
        }
    }
    return asked;
}

bool plays_a_part(VolunteerLine const& volunteer, Day first, Day last)
{
    auto const others_end = volunteer.fate == VolunteerFate::comes || first <= volunteer.available;
    return volunteer.registered <= last && others_end && (!volunteer.stopped || first <= *volunteer.stopped);
}

// The new number of each volunteer who stays, in the order in which they signed up; -1 for who does not.
std::vector<int> order_volunteers(Nation& nation, Day first, Day last)
{
    auto const asked = find_asked(nation, last);
    auto order = std::vector<std::size_t>(nation.volunteers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t number) {
        return !asked[number] && !plays_a_part(nation.volunteers[number], first, last);
    });
    std::ranges::stable_sort(order, {}, [&](std::size_t number) {
        return nation.volunteers[number].registered;
    });

    auto numbers = std::vector<int>(nation.volunteers.size(), -1);
    auto kept = std::vector<VolunteerLine>{};
    for (auto const number : order) {
        numbers[number] = static_cast<int>(kept.size());
        kept.push_back(std::move(nation.volunteers[number]));
    }
    nation.volunteers = std::move(kept);
    return numbers;
}

} // namespace

void keep_those_who_touch(Nation& nation, Day first, Day last)
{
    std::erase_if(nation.cases, [=](CaseLine const& line) { return !touches(line, first, last); });
    std::ranges::stable_sort(nation.cases, {}, first_day_of);
    auto const numbers = order_volunteers(nation, first, last);
    for (auto& line : nation.cases) {
        for (auto& match : line.matches) {
            match.volunteer = numbers[static_cast<std::size_t>(match.volunteer)];
        }
    }
}

Day first_day_of(CaseLine const& line)
{
    return line.permitted;
}

} // namespace demo
