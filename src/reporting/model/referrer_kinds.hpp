// What kind of professional pointed a family to Home-Start (soort verwijzer). People write it in their own
// words, which may hold a name or an address: these never leave the location, only the kind does.
#pragma once

#include "platform/text/texts.hpp"

#include <array>
#include <string_view>

namespace reporting {

inline constexpr auto other_referrer = std::string_view{"other"};

struct ReferrerKind {
    std::string_view code;
    std::string_view word; // Dutch, marked for translation
};

inline constexpr auto referrer_kinds = std::to_array<ReferrerKind>({
    {"youth_health", text::mark("Jeugdgezondheidszorg")},
    {"general_practice", text::mark("Huisarts")},
    {"birth_care", text::mark("Verloskundige of kraamzorg")},
    {"neighbourhood_team", text::mark("Wijkteam")},
    {"social_work", text::mark("Maatschappelijk werk of welzijn")},
    {"childcare", text::mark("Kinderopvang of voorschool")},
    {"school", text::mark("School")},
    {"youth_care", text::mark("Jeugdhulp of ggz")},
    {"refugee_work", text::mark("Vluchtelingenwerk")},
    {other_referrer, text::mark("Anders")},
});

// The code of the kind that these words say, whatever their case; nothing when nothing is written.
std::string_view referrer_kind(std::string_view words);

} // namespace reporting
