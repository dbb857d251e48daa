// homestart demo
#pragma once

#include "app/command.hpp"

namespace app {

// Fills an empty database with made-up people; gives 1 and changes nothing when there are persons already.
int fill_demo(CommandInput const& input);

// With whom one can sign in, for the terminal of who started a demo. Empty for a database without the demo.
std::string demo_logins(Configuration const& site);

} // namespace app
