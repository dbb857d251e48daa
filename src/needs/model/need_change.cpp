#include "needs/model/need_change.hpp"

#include <algorithm>

namespace needs {

namespace {

std::optional<Need> find_need(std::vector<Need> const& known, std::string const& category)
{
    auto const found = std::ranges::find(known, category, &Need::category);
    return found == known.end() ? std::nullopt : std::optional{*found};
}

bool is_wanted(std::vector<WantedNeed> const& wanted, Need const& need)
{
    return std::ranges::find(wanted, need.category, &WantedNeed::category) != wanted.end();
}

} // namespace

std::vector<NeedChange> changes_to(std::vector<Need> const& known, std::vector<WantedNeed> const& wanted)
{
    auto changes = std::vector<NeedChange>{};
    for (auto const& need : known) {
        if (is_current(need) && !is_wanted(wanted, need)) {
            changes.push_back(
                {.change = Change::dropped, .category = need.category, .words = need.words, .need = need}
            );
        }
    }
    for (auto const& [category, words] : wanted) {
        auto const need = find_need(known, category);
        if (!need || !is_current(*need)) {
            changes.push_back({.change = Change::chosen, .category = category, .words = words, .need = need});
        } else if (need->words != words) {
            changes.push_back({.change = Change::reworded, .category = category, .words = words, .need = need}
            );
        }
    }
    return changes;
}

bool may_change_on(std::vector<NeedChange> const& changes, base::Date day)
{
    return std::ranges::none_of(changes, [day](NeedChange const& each) {
        return each.need
               && (day < each.need->chosen_on || (each.need->dropped_on && day < *each.need->dropped_on));
    });
}

} // namespace needs
