// homestart user add, password, close and open: for who installs the site, before anybody can sign in, and
// for staff who come and go.
#pragma once

#include "app/command.hpp"

namespace app {

// Makes an account of the national office and prints the link with which its holder chooses a password.
int add_user(CommandInput const& input);

// Prints a new link for somebody who has an account; older links stop to work.
int renew_password(CommandInput const& input);

// Closes an account, of whatever role, and ends its sessions; opens it again with the password it had.
int close_user(CommandInput const& input);
int open_user(CommandInput const& input);

} // namespace app
