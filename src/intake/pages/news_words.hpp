// What a referrer may know, in words: the same on the page behind her link and on the list of who signed in.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/referrer_news.hpp"

#include <string>
#include <vector>

namespace intake {

ReferrerNews load_news(accounts::PageRequest const& request, Followed const& followed);

// Oldest first.
std::vector<std::string> lines_of(ReferrerNews const& news, text::Texts const& texts);

} // namespace intake
