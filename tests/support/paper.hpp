// What stands on paper, read back by another program than the one that prints.
#pragma once

#include <string>

namespace support {

// The words of a PDF as they lie on its pages. Throws std::runtime_error when it is none.
std::string words_on_paper(std::string const& pdf);

} // namespace support
