// What the pages of coaching show.
#pragma once

#include "coaching/model/attention.hpp"
#include "coaching/model/intervision.hpp"
#include "coaching/store/kindness_store.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace coaching {

// One date of a group, on the page of a volunteer.
struct IntervisionLine {
    std::string group;
    base::Date on;
    std::string starts_at;    // may be empty
    std::optional<bool> came; // nothing: it is to come, or nobody recorded it
};

// What is between a coordinator and one volunteer.
struct TrackPage {
    VolunteerId volunteer;
    std::string name;
    Silence silence;
    std::vector<Talk> talks; // newest first
    std::vector<Thanks> thanks;
    std::vector<IntervisionLine> intervision; // newest first
    std::optional<std::chrono::month_day> birthday;
    std::optional<base::Date> serves_since;
    std::optional<base::Date> paused_until;
    bool has_email;
    web::Form talk_form;
    web::Form thanks_form;
    web::Form birthday_form;

    // The form that was sent and has something wrong; the first when none has.
    [[nodiscard]] web::Form const& wrong_form() const
    {
        return thanks_form.has_errors()     ? thanks_form
               : birthday_form.has_errors() ? birthday_form
                                            : talk_form;
    }
};

// A volunteer with how long ago she was spoken to.
struct SilenceLine {
    VolunteerId volunteer;
    std::string name;
    Silence silence;
    bool pauses;
};

enum class RememberedKind { birthday, anniversary, pause_ends };

// A day to remember.
struct RememberedDay {
    RememberedKind kind;
    VolunteerId volunteer;
    std::string name;
    base::Date on;
    int years = 0; // of an anniversary
};

// What a volunteer changed herself of her profile, on one day.
struct OwnChange {
    VolunteerId volunteer;
    std::string name;
    base::Date on;
    std::string fields; // "Kan op, Weg"
};

struct AttentionPage {
    std::vector<SilenceLine> silences;  // the longest first
    std::vector<RememberedDay> to_come; // in the weeks to come, the soonest first
    std::vector<OwnChange> changes;     // of the last weeks, the newest first
};

struct IntervisionGroupsPage {
    std::vector<IntervisionGroup> groups;
};

// A name that can be ticked.
struct MemberTick {
    VolunteerId volunteer;
    std::string name;
};

// The form of a group: new, or one that is there.
struct IntervisionGroupPage {
    std::optional<IntervisionGroup> group = {};
    std::vector<MemberTick> members; // of the group
    std::vector<MemberTick> all;     // who can be in it
    web::Form form;
    web::Form date_form = {};
};

struct IntervisionAttendancePage {
    IntervisionGroup group;
    IntervisionDate date;
    std::vector<MemberTick> members; // and who was recorded
    std::vector<MemberTick> others;
    web::Form form;
};

// What a volunteer sees of it herself: nothing that was noted of a talk.
struct MyThanksPage {
    std::vector<Thanks> thanks;
    std::vector<IntervisionLine> to_come;
    web::Form form; // of her birthday
};

} // namespace coaching
