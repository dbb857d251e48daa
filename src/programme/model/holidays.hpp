// Public holidays by rule, so that no year has to be typed in: fixed days and days around Easter.
#pragma once

#include "programme/model/version.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace programme {

// A public holiday (feestdag).
struct Holiday {
    base::Date on;
    std::string name;
};

// Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm in Meeus, Astronomical Algorithms.
base::Date easter_sunday(std::chrono::year year);

// The public holidays of a year in order of date. King's Day moves to the Saturday when the 27th is a Sunday.
std::vector<Holiday> holidays(ProgrammeVersion const& version, std::chrono::year year);

// The day itself, or the next that is neither in a weekend nor a holiday.
base::Date next_working_day(ProgrammeVersion const& version, base::Date day);

} // namespace programme
