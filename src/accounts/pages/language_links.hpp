// The same page in the other languages (talen): links, or buttons below a form, at the same place on every
// public page.
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

// Those the page can be read in, but the one it is in.
std::vector<LanguageLink>
other_languages(web::Request const& request, text::Language shown, bool in_all_languages);

// As its speakers call it.
std::string_view own_name(text::Language language);

} // namespace accounts
