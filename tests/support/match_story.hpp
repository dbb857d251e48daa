// How Sanne's case comes to a match with Anna and to support, in one line each, for tests of what comes
// after. Everything happens on the days of the small world: she is accepted on 2026-11-19, the rest is today.
#pragma once

#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "support/world.hpp"

namespace support {

// The acquaintance was held and her question fits: she waits for a volunteer.
void accept_sanne(World& world);

// Anna is proposed to Sanne, who waits.
matching::MatchId propose_anna(World& world);

// Anna said yes, and they met.
matching::MatchId introduce_anna(World& world);

void answer_klik(World& world, matching::MatchId match, matching::KlikSide side, matching::KlikAnswer answer);

// Both said yes.
matching::MatchId klik_with_anna(World& world);

// Anna comes on Tuesday afternoons, from this day.
matching::MatchId start_with_anna(World& world);

// The state of a match of Sanne.
programme::MatchState state_of(World& world, matching::MatchId match);
programme::CaseState state_of_sanne(World& world);

// The mails that wait to be sent: who gets them, and what they say. Newest last.
struct WaitingLetter {
    people::PersonId to;
    std::string subject;
    std::string body;
};

std::vector<WaitingLetter> waiting_letters(World& world);

// The secret at the end of the link in this letter.
std::string token_in(WaitingLetter const& letter);

} // namespace support
