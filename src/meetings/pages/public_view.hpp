// What the pages of meetings for everybody show.
#pragma once

#include "locations/model/location.hpp"
#include "locations/model/municipality.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace meetings {

// Whether a parent can still come to a date.
enum class Openness { free_to_come, registers, full, cancelled };

// One date on a list.
struct AgendaLine {
    MeetingId meeting;
    std::string title;
    MeetingDate date;
    Place place;
    Openness openness;
    std::optional<double> kilometres = {}; // of one in the neighbourhood
    bool demo;
};

struct AgendaMonth {
    std::string name;
    std::vector<AgendaLine> lines;
};

// The agenda of a municipality or of a location.
struct AgendaPage {
    std::string title;
    std::vector<AgendaMonth> months;
    std::vector<AgendaLine> nearby; // the next date of each, the nearest first
    std::string feed;               // what to subscribe to
    std::string back;               // the page of the municipality or location
    std::string back_words;
};

struct PublicMeetingPage {
    Meeting meeting;
    locations::Location location;
    locations::Municipality municipality;
    std::vector<AgendaLine> lines; // the dates to come
};

// The form with which a parent registers for one date.
struct RegistrationPage {
    Meeting meeting;
    locations::Location location;
    MeetingDate date;
    web::Form form;
};

// Behind the mailed link.
struct WithdrawalPage {
    std::string address; // of this page
    std::string title;
    MeetingDate date;
};

} // namespace meetings
