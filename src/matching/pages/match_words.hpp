// The words for matching: why a volunteer cannot be proposed, what speaks for her, and the answers.
#pragma once

#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/remind.hpp"
#include "matching/model/candidate.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/stalled_klik.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace matching {

std::string word_for(Factor factor, text::Texts const& texts); // "Afstand"
std::string word_for(ProposalAnswer answer, text::Texts const& texts);
std::string word_for(KlikSide side, text::Texts const& texts);
std::string word_for(KlikAnswer answer, text::Texts const& texts); // "Nog niet, ik wil er nog over denken"
std::string word_for(ReminderRefusal refusal, text::Texts const& texts);

// Who may be silent about the klik.
struct KlikNames {
    std::string parent;
    std::string volunteer;
};

// "De klik ligt stil: Anna antwoordt niet sinds 9 dagen"
std::string words_for(StalledKlik const& stalled, KlikNames const& names, text::Texts const& texts);

// "4 km", "minder dan 1 km", "afstand onbekend"
std::string words_for_distance(std::optional<double> kilometres, text::Texts const& texts);

} // namespace matching
