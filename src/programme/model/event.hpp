// Events (gebeurtenissen): the dated facts of a family case, from which its state and all that is due follow.
//
// Nothing in the programme is a flag set by hand: somebody did something on a day. The order of a history is
// the order of the days; on one day, the order in which they were recorded.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "programme/model/enum_set.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace programme {

// One family's way from application to follow-up (traject). The number is given by intake.
using FamilyCaseId = base::Id<struct FamilyCaseTag>;

// One family case with one volunteer (koppeling). The number is given by matching.
using MatchId = base::Id<struct MatchTag>;

enum class EventKind {
    applied,              // the family applied (aanmelding)
    contact_attempted,    // the coordinator called and did not get through
    contacted,            // first contact made
    acquaintance_planned, // planned_for: the day of the home visit
    acquaintance_held,
    accepted,             // fit decision; note when accepted with a note
    not_suitable,         // fit decision; code: the other offer or reason
    withdrawn,            // the family does not want to go on (before support)
    no_capacity,          // nobody can be found (before support)
    unreachable,          // the family cannot be reached (before support)
    proposed,             // match: a volunteer was proposed
    volunteer_accepted,   // match
    volunteer_declined,   // match; code: reason
    introduction_planned, // match; planned_for
    introduced,           // match: family and volunteer met
    parent_klik,          // match; code: yes, no, not_yet
    volunteer_klik,       // match; code: yes, no, not_yet
    proposal_withdrawn,   // match: the coordinator takes an open proposal or introduction back; code: reason
    support_started,      // match: the volunteer comes weekly from this day
    first_check_held,     // match
    evaluation_held,      // interim evaluation; planned_for: the day of the next
    coaching_talk_held,   // match
    match_ended,          // match; code: end reason
    winding_down_agreed,  // planned_for: the day on which support ends
    closed,               // closing visit held, or closed without one (code of the end reason)
    debriefed,            // match: coordinator and volunteer talked after closing
    followed_up,          // the call three months after closing; code: reached, not_reached, not_wanted
    start_notice_settled, // the referrer was told of the start, or may not be told; code: sent, not_allowed,
                          // no_referrer
    end_notice_settled,
    paused, // planned_for: until, when known
    resumed,
    replanned, // code: step; planned_for: the new day; note: reason
    skipped,   // code: step; note: reason
};

using EventKinds = EnumSet<EventKind>;

struct Event {
    EventKind kind;
    base::Date on;
    std::optional<base::Date> planned_for = std::nullopt;
    std::optional<MatchId> match = std::nullopt;
    std::string code = {};
};

// A match's contact so far, gathered by those who store it.
struct MatchContact {
    MatchId match;
    std::optional<base::Date> last_visit_on;  // the last visit that happened
    std::vector<base::Date> quiet_weeks = {}; // those without an agreed visit: their Mondays, in order
};

// All that the clock knows of one family case. Events are in order of day; on one day, in the order recorded.
struct CaseHistory {
    std::vector<Event> events;
    std::vector<MatchContact> contacts = {};
};

} // namespace programme

template <>
struct base::Codes<programme::EventKind> {
    using enum programme::EventKind;
    static constexpr auto table = std::to_array<std::pair<programme::EventKind, std::string_view>>({
        {applied, "applied"},
        {contact_attempted, "contact_attempted"},
        {contacted, "contacted"},
        {acquaintance_planned, "acquaintance_planned"},
        {acquaintance_held, "acquaintance_held"},
        {accepted, "accepted"},
        {not_suitable, "not_suitable"},
        {withdrawn, "withdrawn"},
        {no_capacity, "no_capacity"},
        {unreachable, "unreachable"},
        {proposed, "proposed"},
        {volunteer_accepted, "volunteer_accepted"},
        {volunteer_declined, "volunteer_declined"},
        {introduction_planned, "introduction_planned"},
        {introduced, "introduced"},
        {parent_klik, "parent_klik"},
        {volunteer_klik, "volunteer_klik"},
        {proposal_withdrawn, "proposal_withdrawn"},
        {support_started, "support_started"},
        {first_check_held, "first_check_held"},
        {evaluation_held, "evaluation_held"},
        {coaching_talk_held, "coaching_talk_held"},
        {match_ended, "match_ended"},
        {winding_down_agreed, "winding_down_agreed"},
        {closed, "closed"},
        {debriefed, "debriefed"},
        {followed_up, "followed_up"},
        {start_notice_settled, "start_notice_settled"},
        {end_notice_settled, "end_notice_settled"},
        {paused, "paused"},
        {resumed, "resumed"},
        {replanned, "replanned"},
        {skipped, "skipped"},
    });
};
