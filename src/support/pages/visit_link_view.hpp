// What a volunteer sees behind the link in her mail: a first name and a day.
#pragma once

#include "platform/web/form.hpp"

#include <string>

namespace support {

struct VisitLinkPage {
    std::string name; // first name of the parent
    base::Date day;
    std::string address; // to which the answer is sent
    bool asks_why;       // it did not go on
    web::Form form;
};

} // namespace support
