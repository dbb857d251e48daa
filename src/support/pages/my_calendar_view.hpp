#pragma once

#include <string>

namespace support {

struct MyCalendar {
    std::string address; // shown once, when it is made; else empty
    bool has_one;
};

} // namespace support
