#include "programme/model/referrer_kinds.hpp"

#include "platform/base/letters.hpp"

#include <algorithm>

namespace programme {

namespace {

bool is_in(std::string_view words, std::string_view letters)
{
    return words.find(letters) != std::string_view::npos;
}

bool is_word_of(std::string_view words, std::string_view word)
{
    for (auto place = words.find(word); place != std::string_view::npos;
         place = words.find(word, place + 1)) {
        if (!base::ends_with_letter(words.substr(0, place))
            && !base::begins_with_letter(words.substr(place + word.size()))) {
            return true;
        }
    }
    return false;
}

bool says(std::string_view words, ReferrerSign const& sign)
{
    return std::ranges::any_of(sign.parts, [&](std::string const& part) { return is_in(words, part); })
           || std::ranges::any_of(sign.words, [&](std::string const& word) {
                  return is_word_of(words, word);
              });
}

} // namespace

std::string_view referrer_kind(ReferrerKinds const& referrers, std::string_view words)
{
    if (words.empty()) {
        return {};
    }
    auto const lower = base::lower_case(words);
    auto const found =
        std::ranges::find_if(referrers.signs, [&](ReferrerSign const& sign) { return says(lower, sign); });
    return found == referrers.signs.end() ? referrers.all_else : found->kind;
}

} // namespace programme
