// A mail as it leaves: headers that cannot be broken open by a line end in a subject, and UTF-8 in plain
// ASCII.
#pragma once

#include "platform/base/instant.hpp"

#include <string>
#include <string_view>

namespace mail {

struct Message {
    std::string from_name;
    std::string from_address;
    std::string to_address;
    std::string subject;
    std::string body;
    std::string message_id; // without the part after the @
};

// A header value in ASCII (RFC 2047, base64 words of at most 75 characters). Control characters become
// spaces.
std::string encode_header(std::string_view text);

// "Sat, 21 Nov 2026 10:15:00 +0000" (RFC 5322)
std::string mail_date(base::Instant instant);

// What stands after the last @ of an address.
std::string_view domain_of(std::string_view address);

} // namespace mail
