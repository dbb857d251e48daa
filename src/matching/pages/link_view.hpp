// What the pages behind a mailed link show: no more than the other needs to know, and nothing once the
// question is settled.
#pragma once

#include "matching/model/match.hpp"
#include "platform/web/form.hpp"

#include <string>

namespace matching {

// The question that a link asks.
struct LinkQuestion {
    std::string address; // of this page
    std::string about;   // the first name of the other
    std::string dagdelen = {};
    std::string told = {}; // what the family allowed to be told
    web::Form form;
};

// After an answer.
enum class LinkThanks { yes, no, not_yet, talk };

} // namespace matching

template <>
struct base::Codes<matching::LinkThanks> {
    static constexpr auto table = std::to_array<std::pair<matching::LinkThanks, std::string_view>>({
        {matching::LinkThanks::yes, "yes"},
        {matching::LinkThanks::no, "no"},
        {matching::LinkThanks::not_yet, "not_yet"},
        {matching::LinkThanks::talk, "talk"},
    });
};
