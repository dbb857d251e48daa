// What the templates about volunteers show.
#pragma once

#include "people/model/person.hpp"
#include "platform/web/form.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/pipeline_board.hpp"
#include "volunteers/model/service.hpp"
#include "volunteers/model/sign_up.hpp"
#include "volunteers/model/volunteer.hpp"
#include "volunteers/model/volunteer_clock.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace volunteers {

// "/volunteers/7"
std::string address_of(VolunteerId id);

// "/volunteers/7/steps?step=certified"
std::string address_of_step(VolunteerId id, VolunteerEventKind kind);

// "/volunteers?state=paused"
std::string address_of(BoardColumn column);
struct ColumnFilter;
std::string address_of(ColumnFilter const& filter);
std::string word_for(ColumnFilter const& filter, text::Texts const& texts);

// Her VOG on a day: how it stands, and the last day it counts.
struct VogView {
    VogState state;
    std::optional<base::Date> last_day;
    bool has_lapsed; // also while a new one is asked for
};

struct VolunteerRow {
    Volunteer volunteer;
    std::string name;
    BoardPlace place;
    std::vector<programme::DueItem> due;
    VogView vog;
};

// One of the lists that can be chosen; no column: everybody who has not left.
struct ColumnFilter {
    std::optional<BoardColumn> column;
    int count;
    bool is_here;
};

struct VolunteerListPage {
    std::vector<ColumnFilter> filters;
    std::vector<VolunteerRow> rows; // by name
};

// Those who left are only counted.
struct BoardColumnView {
    BoardColumn column;
    std::vector<VolunteerRow> rows; // by name
    int count;
};

struct VolunteerBoardPage {
    std::vector<BoardColumnView> columns;
};

// One dated fact, and who recorded it; empty when she did so herself, or nobody knows.
struct EventView {
    RecordedVolunteerEvent recorded;
    std::string by;
};

enum class AccountState { none, invited, active };

// A family to which she comes or is proposed, as her page names it.
struct FamilyLink {
    std::string family;
    std::string address; // empty for a family of another location
    std::string state;
    bool runs; // she comes to it
};

// The days of her VOG. The document itself is kept nowhere.
struct VogDays {
    std::optional<base::Date> asked_on;
    std::optional<base::Date> seen_on;
    std::string seen_by;
    std::optional<base::Date> renew_from; // a new one is to be asked for from this day
};

struct VolunteerPage {
    Volunteer volunteer;
    people::Person person;
    std::vector<EventView> events; // newest first
    PipelineState state;
    DatedStep next;
    VogView vog;
    AccountState account;
    std::optional<SignUp> sign_up; // what she sent, when she signed up by herself
    std::vector<programme::DueItem> due;
    VogDays vog_days;
    std::vector<FamilyLink> families;
    std::optional<RunningTime> service;   // when she was, or is, available for families
    std::optional<base::Date> kept_until; // of who left
    bool kept_too_long;                   // that day has passed
    std::optional<base::Date> removed_on; // what we knew of her
    web::Form form = {};                  // the errors of an invitation
    bool invited = false;                 // a moment ago

    // Whether she comes to a family now.
    [[nodiscard]] bool runs() const { return std::ranges::any_of(families, &FamilyLink::runs); }

    // Whether what we knew of her was removed.
    [[nodiscard]] bool is_removed() const { return removed_on.has_value(); }

    // Whether she still is on her way, or comes to families.
    [[nodiscard]] bool takes_part() const { return !kept_until; }
};

// The page on which a profile is changed.
struct ProfilePage {
    VolunteerId volunteer;
    std::string name;
    std::optional<people::EmailAddress> email; // with which she signs in
    VolunteerProfile kept;
    web::Form form;
};

// The steps that may be recorded now.
struct StepsPage {
    VolunteerId volunteer;
    std::string name;
    std::vector<VolunteerEventKind> steps;
    web::Form form;
};

// The form of one step.
struct StepPage {
    VolunteerId volunteer;
    std::string name;
    VolunteerEventKind kind;
    bool can_write; // a letter with the no can be mailed
    web::Form form;
};

} // namespace volunteers
