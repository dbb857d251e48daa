// How a parent's questions (hulpvragen) change while Home-Start knows the family: one comes, one goes, or she
// says it in other words.
#pragma once

#include "needs/model/need.hpp"

#include <optional>
#include <string>
#include <vector>

namespace needs {

// A question as it shall be.
struct WantedNeed {
    std::string category; // of the programme
    std::string words;    // of the parent; may be empty
};

enum class Change { chosen, reworded, dropped };

struct NeedChange {
    Change change;
    std::string category;
    std::string words;        // as they shall be; unchanged for one that is dropped
    std::optional<Need> need; // as it was; nothing for one that is new
};

// What must change so that these and no others are the parent's questions. Empty when they are.
std::vector<NeedChange> changes_to(std::vector<Need> const& known, std::vector<WantedNeed> const& wanted);

// Whether these may be recorded as of this day: no question goes before it came.
bool may_change_on(std::vector<NeedChange> const& changes, base::Date day);

} // namespace needs

template <>
struct base::Codes<needs::Change> {
    static constexpr auto table = std::to_array<std::pair<needs::Change, std::string_view>>({
        {needs::Change::chosen, "chosen"},
        {needs::Change::reworded, "reworded"},
        {needs::Change::dropped, "dropped"},
    });
};
