// The page about which new volunteers would help most.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/recruit.hpp"

#include <string>
#include <vector>

namespace matching {

struct RecruitingLine {
    std::string kind; // "Iemand die Turks spreekt en op dinsdagmiddag kan, rond 7121"
    int families_by_one;
    int families_by_many;
    std::size_t families; // for whom she might come
    std::string poster;   // a few sentences for a poster
};

// A family for whom nobody of the location can come.
struct UnhelpedFamily {
    std::string family;
    std::string address;
    std::vector<std::string> elsewhere; // other locations with somebody who could: "Home-Start Winterswijk"
};

struct RecruitingPage {
    std::size_t waiting;
    std::size_t helped; // in the best for all
    std::vector<RecruitingLine> lines;
    std::vector<UnhelpedFamily> unhelped;
};

// GET /matching/recruiting
web::Response show_recruiting(accounts::SignedInRequest& request);

} // namespace matching
