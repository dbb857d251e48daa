// A need (hulpvraag): a question in the parent's words with a category of the programme, and how well the
// parent copes with it over time (score, 0 to 5).
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "programme/model/event.hpp"

#include <array>
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
    int score; // 0 does not cope, 5 copes very well
};

struct Need {
    NeedId id;
    std::string category;
    std::string words;
    std::vector<Score> scores; // oldest first
};

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
