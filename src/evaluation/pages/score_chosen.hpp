// What a screen says, and what was chosen on it: for the last screen, which shows all of it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/actions/score_by_link.hpp"
#include "evaluation/pages/score_link_view.hpp"

namespace evaluation {

std::string name_of_need(needs::Need const& need, accounts::PageRequest const& request);

// Her own words, the name of the need, or the question.
std::string title_of(Screen const& screen, accounts::PageRequest const& request);

// The word at an end of the scale of needs; empty between them.
std::string word_of(int score, accounts::PageRequest const& request);

// What she chose on every screen.
std::vector<ChosenLine> chosen_lines(accounts::PageRequest const& request, OpenScoring const& open);

// The address of a screen behind this link.
std::string address_of_screen(accounts::PageRequest const& request, std::string_view code);

inline constexpr auto check_screen = std::string_view{"check"};

} // namespace evaluation
