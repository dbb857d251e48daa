// The words for volunteers: their state, their steps, their VOG, what comes next, and why something cannot
// be.
#pragma once

#include "platform/text/texts.hpp"
#include "programme/model/clock.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/actions/invite_to_account.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/pipeline_board.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volunteers {

std::string word_for(PipelineState state, text::Texts const& texts);       // "Beschikbaar"
std::string word_for(BoardColumn column, text::Texts const& texts);        // "Gekoppeld"
std::string word_for(VolunteerEventKind kind, text::Texts const& texts);   // "VOG gezien"
std::string hint_for(VolunteerEventKind kind, text::Texts const& texts);   // what it means to record it
std::string button_for(VolunteerEventKind kind, text::Texts const& texts); // "Leg vast: VOG gezien"

std::string word_for(VolunteerRefusal refusal, text::Texts const& texts);
std::string word_for(ProfileRefusal refusal, text::Texts const& texts);
std::string word_for(InvitationRefusal refusal, text::Texts const& texts);

// What the coordinator should do next, and the event she then records.
struct NextStepWords {
    std::string title; // empty when there is nothing to do
    std::string explanation;
    std::optional<VolunteerEventKind> records;
};

// "Gesprek plannen", the step of the programme that is due.
std::string step_in_words(
    programme::DueItem const& item, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

NextStepWords words_for(DatedStep const& step, text::Texts const& texts);

// A short word with its colour: "verlopen".
struct Badge {
    std::string words;
    std::string_view kind; // the class: badge-late, badge-soon, badge-done; empty for plain
};

Badge badge_for(PipelineState state, text::Texts const& texts);
Badge badge_for(BoardColumn column, text::Texts const& texts);

// Empty words when nothing needs to be said: the VOG counts.
Badge badge_for(VogState state, text::Texts const& texts);

// "dinsdagmiddag, donderdagmiddag en nog 3"
std::string
words_for(std::vector<programme::Dagdeel> const& dagdelen, std::size_t most, text::Texts const& texts);

// Why she stopped or was not suited; empty when the event has no reason.
std::string reason_in_words(
    VolunteerEvent const& event, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

// The names of these codes, with commas between, in the order of the programme. A code that it no longer
// knows stands as it is, at the end.
std::string words_for(
    std::vector<std::string> const& codes,
    std::vector<programme::Choice> const& choices,
    text::Texts const& texts
);

} // namespace volunteers
