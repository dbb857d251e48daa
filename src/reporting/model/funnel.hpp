// The funnel (van aanmelding tot nabellen): of the families that applied in a period, how many came to each
// step, how many left before it and how many are still under way, and the days between steps.
#pragma once

#include "platform/base/codes.hpp"
#include "reporting/model/facts.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace reporting {

enum class FunnelStep { applied, met, accepted, introduced, started, closed, followed_up };

struct FunnelLine {
    FunnelStep step;
    int reached;                     // families that came to this step
    int left;                        // of those before it: left instead, for whatever reason
    int under_way;                   // of those before it: neither here nor left
    std::optional<double> days = {}; // median since the step before, of those who came here
};

// What became of a family that came to the step before.
enum class FunnelPart { reached, left, under_way };

// What is counted, in Dutch, marked for translation.
std::string_view funnel_counted();

// In the order of the steps. Of the first step nobody left or is under way.
std::vector<FunnelLine> funnel_of(std::vector<CaseFacts> const& cases, Period const& applied_in);

// The families of one part of a step, by their places among the cases. Of the first step all have reached it.
std::vector<std::size_t>
families_at(std::vector<CaseFacts> const& cases, Period const& applied_in, FunnelStep step, FunnelPart part);

// The day on which the family came to the step; nothing when it did not.
std::optional<base::Date> reached_on(CaseFacts const& family_case, FunnelStep step);

} // namespace reporting

template <>
struct base::Codes<reporting::FunnelStep> {
    using enum reporting::FunnelStep;
    static constexpr auto table = std::to_array<std::pair<reporting::FunnelStep, std::string_view>>({
        {applied, "applied"},
        {met, "met"},
        {accepted, "accepted"},
        {introduced, "introduced"},
        {started, "started"},
        {closed, "closed"},
        {followed_up, "followed_up"},
    });
};

template <>
struct base::Codes<reporting::FunnelPart> {
    using enum reporting::FunnelPart;
    static constexpr auto table = std::to_array<std::pair<reporting::FunnelPart, std::string_view>>({
        {reached, "reached"},
        {left, "left"},
        {under_way, "under_way"},
    });
};
