// What nobody should type and somebody will: marks of direction, letters with a tower of accents, emoji, SQL,
// HTML, bytes that are no text, and a great deal of each. The same texts in every run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace support {

std::vector<std::string> strange_texts(std::size_t count);

// As a browser writes it in an address or a form.
std::string percent_encoded(std::string_view text);

// A page shows the text as text: "&lt;b&gt;" is "<b>".
std::string without_escapes(std::string_view html);

} // namespace support
