// The top of every staff page: where one can go in this role, and who is signed in.
#pragma once

#include "accounts/pages/page_request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accounts {

struct MenuItem {
    std::string label;
    std::string_view address;
    std::string_view icon;
    bool is_here; // the page shown is this one, or one below it
};

struct StaffMenu {
    std::vector<MenuItem> items;
    std::string name; // of the person
    std::string role; // in words
    bool can_search;  // the role sees families and volunteers
};

// Throws base::NotFound when the person who signed in is gone.
StaffMenu staff_menu(SignedInRequest const& request);

} // namespace accounts
