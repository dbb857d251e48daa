// What kinds of referrers the families have, found in the words of the referrer by the list of the programme.
#pragma once

#include "platform/base/character.hpp"
#include "platform/base/letters.hpp"
#include "programme/model/version.hpp"

#include <string>

namespace reporting::independent {

// " sanne de boer poh jeugd ": words in small letters, with one space or more around each.
inline std::string spaced(std::string const& role)
{
    auto const lower = base::lower_case(role);
    auto text = std::string{" "};
    for (auto rest = std::string_view{lower}; !rest.empty();) {
        auto const before = rest;
        base::take_character(rest);
        auto const one = before.substr(0, before.size() - rest.size());
        text += base::begins_with_letter(one) ? one : " ";
    }
    return text + " ";
}

inline std::string kind_by_words(std::string const& role, programme::ProgrammeVersion const& programme)
{
    if (role.empty()) {
        return "";
    }
    auto const words = spaced(role);
    for (auto const& [kind, parts, whole_words] : programme.referrers.signs) {
        for (auto const& part : parts) {
            if (base::lower_case(role).contains(part)) {
                return kind;
            }
        }
        for (auto const& word : whole_words) {
            if (words.contains(" " + word + " ")) {
                return kind;
            }
        }
    }
    return programme.referrers.all_else;
}

} // namespace reporting::independent
