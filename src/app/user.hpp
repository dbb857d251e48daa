// homestart user add and homestart user password: for who installs the site, before anybody can sign in.
#pragma once

#include "app/command.hpp"

namespace app {

// Makes an account of the national office and prints the link with which its holder chooses a password.
int add_user(CommandInput const& input);

// Prints a new link for somebody who has an account; older links stop to work.
int renew_password(CommandInput const& input);

} // namespace app
