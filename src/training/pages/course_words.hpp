// Words and addresses of the pages of courses.
#pragma once

#include "platform/text/texts.hpp"
#include "training/model/course_refusal.hpp"
#include "training/pages/course_view.hpp"

#include <string>
#include <string_view>

namespace training {

// "/courses/7"
std::string address_of(CourseId id);

// "/courses/7/dagdelen/3/attendance"
std::string attendance_address(CourseId course, CourseDagdeelId dagdeel);

// "/volunteers/7/training"
std::string training_address(volunteers::VolunteerId id);

std::string word_for(CourseRefusal refusal, text::Texts const& texts);

// The name of a topic; a code that the programme no longer knows stands as it is.
std::string
topic_name(std::string_view topic, programme::ProgrammeVersion const& programme, text::Texts const& texts);

// "Bibliotheek Aalten, Landstraat 1, Aalten"
std::string words_for(CoursePlace const& place);

// "19:00 tot 21:30 uur"
std::string words_for(CourseHours const& hours, text::Texts const& texts);

// "wo 2 dec t/m wo 20 jan", or the one day.
std::string days_in_words(Course const& course, text::Texts const& texts);

// "7 van 12"
std::string places_in_words(CourseLine const& line, text::Texts const& texts);

} // namespace training
