// The page for what went wrong: not found, not allowed, too large, our own fault.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"

#include <string>
#include <string_view>

namespace accounts {

// What a person reads: what is the matter, and what she can do.
struct ErrorMessage {
    std::string title;
    std::string explanation;
};

ErrorMessage error_message_for(int status, text::Texts const& texts);

std::string
error_page(int status, std::string_view request_id, text::Texts const& texts, web::Assets const& assets);

} // namespace accounts
