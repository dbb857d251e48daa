// What the pages of the template tests show.
#pragma once

#include "platform/base/id.hpp"

#include <string>
#include <vector>

namespace html {

struct Sample {
    std::string name = "Sanne";
    std::string link = "/";
    int count = 1;
    base::Id<struct Tested> id{7};
    std::vector<std::string> items = {};
};

} // namespace html
