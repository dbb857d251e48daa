// What somebody sent who wants to become a volunteer (aanmelding als vrijwilliger), by herself.
#pragma once

#include "platform/base/date.hpp"

#include <string>

namespace volunteers {

struct SignUp {
    bool is_parent;   // she raises children, or did
    std::string line; // what she wanted to say; may be empty
};

} // namespace volunteers
