// The same page in the other languages (talen): a link at the same place on every public page.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/http.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accounts {

struct LanguageLink {
    std::string_view code;
    std::string_view name; // as its speakers call it
    std::string address;
};

// All languages but the one the page is in.
std::vector<LanguageLink> other_languages(web::Request const& request, text::Language shown);

} // namespace accounts
