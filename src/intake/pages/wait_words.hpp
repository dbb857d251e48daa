// Telling somebody who did something too often how long to wait.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/http.hpp"

#include <chrono>
#include <string>

namespace intake {

std::string word_for_wait(std::chrono::seconds wait, text::Texts const& texts);

// 429: the form again, with what was typed, and when it may be sent again.
web::Response too_often(std::string body, std::chrono::seconds wait);

} // namespace intake
