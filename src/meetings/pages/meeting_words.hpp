// Words and addresses of the pages of meetings for coordinators.
#pragma once

#include "meetings/model/meeting_refusal.hpp"
#include "meetings/pages/meeting_view.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"

#include <string>

namespace meetings {

// "/our-meetings/7"
std::string address_of(MeetingId id);

// "/our-meetings/7/dates/2026-12-01"
std::string address_of(MeetingId id, MeetingDate const& date);

std::vector<web::Choice> repeats_choices(text::Texts const& texts);
std::vector<web::Choice> registering_choices(text::Texts const& texts);
std::vector<web::Choice> municipality_choices(std::vector<locations::Municipality> const& municipalities);

std::string word_for(MeetingRefusal refusal, text::Texts const& texts);

// "3 van 10 gezinnen", "3 gezinnen"; empty when parents do not register.
std::string registered_in_words(DateLine const& line, text::Texts const& texts);

// Whether somebody on this list came, as far as the form says.
bool has_ticked(web::Form const& form, std::vector<NameLine> const& lines);

// "5 ouders, 7 kinderen, 2 vrijwilligers"
std::string word_for(Attended const& attended, text::Texts const& texts);

} // namespace meetings
