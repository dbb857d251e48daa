// Letters of Latin (up to U+017F), Greek and Cyrillic, for words that people write; without locales.
#pragma once

#include <string>
#include <string_view>

namespace base {

// "ÓVODA" is "óvoda". What is no capital of these alphabets stays as it is, also what is not UTF-8; so does
// the Turkish "İ".
std::string lower_case(std::string_view text);

// Whether a word goes on there. Letters of all alphabets count; digits, signs and spaces do not.
bool begins_with_letter(std::string_view text);
bool ends_with_letter(std::string_view text);

} // namespace base
