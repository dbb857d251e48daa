// A QR code (ISO/IEC 18004) for paper, as an SVG that is drawn into the page.
#pragma once

#include "platform/template/safe_html.hpp"

#include <string>

namespace pdf {

// With the quiet zone around it. Throws std::length_error for what is too long for any code (2,331 bytes).
html::SafeHtml qr_code(std::string const& text);

} // namespace pdf
