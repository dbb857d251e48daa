// How Aalten and Winterswijk come to share volunteers, and Carla of Winterswijk to Sanne in Aalten, in one
// line each. Sanne is accepted on 2026-11-19, the rest is today.
#pragma once

#include "matching/model/match.hpp"
#include "matching/model/volunteer_loan.hpp"
#include "support/world.hpp"

namespace support {

// Manager at Winterswijk, where Joke coordinates. Makes a new account each time.
accounts::Actor hire_nel(World& world);

// Coordinator at Dinxperlo, which shares with nobody. Opens it each time.
accounts::Actor hire_dirk_at_dinxperlo(World& world);

// Carla's account; she signs in to see her families.
accounts::Actor sign_in_carla(World& world);

// Sanne waits and speaks Turkish at home, as Carla does, and nobody at Aalten.
void need_carla(World& world);

// Wim and Joke's location said so to each other.
void share_aalten_and_winterswijk(World& world);

// Both of these, and Ria asked for Carla.
matching::VolunteerLoanId ask_for_carla(World& world);

// Joke said yes.
matching::VolunteerLoanId lend_carla(World& world);

// Carla is proposed to Sanne.
matching::MatchId propose_carla(World& world);

// Carla comes on Tuesday afternoons, from this day.
matching::MatchId start_with_carla(World& world);

} // namespace support
