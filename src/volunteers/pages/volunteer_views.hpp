// What the templates about volunteers show.
#pragma once

#include "people/model/person.hpp"
#include "platform/web/form.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace volunteers {

// "/volunteers/7"
std::string address_of(VolunteerId id);

// "/volunteers/7/steps?step=certified"
std::string address_of_step(VolunteerId id, VolunteerEventKind kind);

// "/volunteers?state=paused"
struct StateFilter;
std::string address_of(StateFilter const& filter);
std::string word_for(StateFilter const& filter, text::Texts const& texts);

// Her VOG on a day: how it stands, and the last day it counts.
struct VogView {
    VogState state;
    std::optional<base::Date> last_day;
};

struct VolunteerRow {
    Volunteer volunteer;
    std::string name;
    PipelineState state;
    DatedStep next;
    VogView vog;
};

// One of the lists that can be chosen; no state: everybody who has not stopped.
struct StateFilter {
    std::optional<PipelineState> state;
    int count;
    bool is_here;
};

struct VolunteerListPage {
    std::vector<StateFilter> filters;
    std::vector<VolunteerRow> rows; // by name
};

enum class AccountState { none, invited, active };

struct VolunteerPage {
    Volunteer volunteer;
    people::Person person;
    std::vector<RecordedVolunteerEvent> events; // newest first
    PipelineState state;
    DatedStep next;
    VogView vog;
    AccountState account;
    web::Form form = {};  // the errors of an invitation
    bool invited = false; // a moment ago
};

// The page on which a profile is changed.
struct ProfilePage {
    VolunteerId volunteer;
    std::string name;
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
    web::Form form;
};

} // namespace volunteers
