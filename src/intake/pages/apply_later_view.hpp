// What the pages show with which a parent goes on later.
#pragma once

#include "platform/web/form.hpp"

#include <string>

namespace intake {

struct LaterPage {
    web::Form form;
    std::string kept_until; // "zaterdag 28 november"
    std::string back;       // the address of where she stopped
    bool is_sent;           // a mail is on its way
    bool may_ask;           // for another one
};

// Behind the mailed link.
struct ResumePage {
    std::string address; // of this page
    std::string kept_until;
};

// There is nothing to go on with.
struct EndedPage {
    std::string title;
    std::string words;
    bool may_begin; // anew
};

} // namespace intake
