// What the pages show on which a parent asks to be called.
#pragma once

#include "locations/model/location.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace intake {

struct CallMePage {
    web::Form form;
    std::string back;      // the questions, the municipality, or the finder
    std::string who_calls; // "Een coördinator van Home-Start Aalten belt je binnen 5 dagen."
    bool asks_place;       // it is not known yet where she lives
    std::vector<web::Choice> municipalities; // when what was typed leaves it open
};

struct CallMeThanksPage {
    std::string who_calls;
    locations::Location location;
};

} // namespace intake
