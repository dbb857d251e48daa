// A need (hulpvraag): a question in the parent's words with a category of the programme, and how well the
// parent copes with it over time (score, 0 to 5).
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "programme/model/event.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace needs {

using NeedId = base::Id<struct NeedTag>;

enum class Moment { acquaintance, first_check, interim, closing, follow_up };
enum class ScoredBy { parent, coordinator };

struct Score {
    Moment moment;
    ScoredBy scored_by;
    base::Date scored_on;
    int score;        // 0 does not cope, 5 copes very well
    bool own = false; // the parent gave it by herself, by a mailed link or on the coordinator's tablet
};

struct Need {
    NeedId id;
    std::string category;
    std::string words;
    base::Date chosen_on;
    std::optional<base::Date> dropped_on; // the day from which it is no longer among the parent's questions
    std::vector<Score> scores;            // oldest first
};

// Whether it is among the parent's questions now.
bool is_current(Need const& need);

} // namespace needs

template <>
struct base::Codes<needs::Moment> {
    static constexpr auto table = std::to_array<std::pair<needs::Moment, std::string_view>>({
        {needs::Moment::acquaintance, "acquaintance"},
        {needs::Moment::first_check, "first_check"},
        {needs::Moment::interim, "interim"},
        {needs::Moment::closing, "closing"},
        {needs::Moment::follow_up, "follow_up"},
    });
};

template <>
struct base::Codes<needs::ScoredBy> {
    static constexpr auto table = std::to_array<std::pair<needs::ScoredBy, std::string_view>>({
        {needs::ScoredBy::parent, "parent"},
        {needs::ScoredBy::coordinator, "coordinator"},
    });
};
