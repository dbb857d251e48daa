// The klik of all locations side by side, for the national office.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/klik_side_by_side.hpp"

#include <string>
#include <vector>

namespace matching {

// The cells of one row, in words.
struct KlikLine {
    std::string name;
    bool demo;
    std::string decided; // "24"
    std::string all;     // "75%"
    std::string first;   // "80% van 10"
    std::string lower;
};

struct KlikByLocationPage {
    KlikLine nation;
    std::vector<KlikLine> locations; // by name
};

// "75%", "nog geen" or "te weinig".
std::string percent_in_words(std::optional<KlikRate> const& rate, text::Texts const& texts);

// "80% van 10", "nog geen" or "te weinig".
std::string share_in_words(std::optional<KlikRate> const& rate, text::Texts const& texts);

// GET /matching/locations
web::Response show_klik_by_location(accounts::SignedInRequest& request);

} // namespace matching
