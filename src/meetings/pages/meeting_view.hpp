// What the pages of meetings for coordinators show.
#pragma once

#include "locations/model/municipality.hpp"
#include "meetings/model/attendance.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "meetings/model/registration.hpp"
#include "people/model/person.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace meetings {

// One date with how many come, or came.
struct DateLine {
    MeetingId meeting;
    std::string title;
    std::string place;
    MeetingDate date;
    bool by_name; // parents register
    std::optional<int> most_families;
    int registered = 0;
    std::optional<Attended> attended = {}; // once it was recorded
};

struct OurMeetingsPage {
    std::vector<DateLine> to_record; // were held, and nobody said who came
    std::vector<DateLine> to_come;   // in the weeks to come
    std::vector<Meeting> meetings;   // by title
};

struct MeetingPage {
    Meeting meeting;
    std::string municipality;
    std::vector<DateLine> to_come;
    std::vector<DateLine> held; // the last first
};

// The form of a plan: new, or of a meeting that is there.
struct PlanPage {
    std::optional<MeetingId> meeting = {};
    std::vector<locations::Municipality> municipalities; // that the location serves
    web::Form form;
};

// Somebody who registered, for the coordinator who may need to phone her.
struct RegisteredParent {
    Registration registration;
    people::Person person;
};

struct DatePage {
    Meeting meeting;
    MeetingDate date;
    std::vector<RegisteredParent> registered;
    bool is_over; // the day was before today
    web::Form form;
};

// A name that can be ticked on the form of attendance.
struct NameLine {
    people::PersonId person;
    std::string name;
};

struct AttendancePage {
    Meeting meeting;
    MeetingDate date;
    std::vector<NameLine> registered;
    std::vector<NameLine> families; // of the location, who did not register
    std::vector<NameLine> volunteers;
    web::Form form;
};

} // namespace meetings
