// The page for what went wrong: not found, not allowed, too large, our own fault.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"

#include <string>
#include <string_view>

namespace accounts {

std::string
error_page(int status, std::string_view request_id, text::Texts const& texts, web::Assets const& assets);

} // namespace accounts
