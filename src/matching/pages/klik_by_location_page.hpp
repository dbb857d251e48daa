// The klik of all locations side by side, for the national office.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/klik_side_by_side.hpp"

#include <string>
#include <vector>

namespace matching {

// One row; of few nothing is told.
struct KlikLine {
    std::string name;
    bool demo;
    ToldKlik told;
};

struct KlikByLocationPage {
    KlikLine nation;
    std::vector<KlikLine> locations; // where something was decided, by name
    std::size_t without_any;         // locations where nothing was
};

// "3 van 4 (75%)", "nog geen" or "te weinig".
std::string words_for(std::optional<KlikRate> const& told, text::Texts const& texts);

// GET /matching/locations
web::Response show_klik_by_location(accounts::SignedInRequest& request);

} // namespace matching
