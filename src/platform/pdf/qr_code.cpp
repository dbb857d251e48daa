#include "platform/pdf/qr_code.hpp"

#include <fmt/format.h>
#include <qrcodegen/QrCode.hpp>

#include <iterator>

namespace pdf {

namespace {

constexpr auto quiet_zone = 4; // modules, ISO/IEC 18004 section 6.3.8

// Where the run of dark modules ends that begins here.
int end_of_run(qrcodegen::QrCode const& code, int x, int y)
{
    while (x < code.getSize() && code.getModule(x, y)) {
        ++x;
    }
    return x;
}

// One rectangle for each run of dark modules in a row.
std::string dark_modules(qrcodegen::QrCode const& code)
{
    auto path = std::string{};
    for (auto y = 0; y < code.getSize(); ++y) {
        for (auto x = 0; x < code.getSize(); ++x) {
            auto const end = end_of_run(code, x, y);
            if (end > x) {
                fmt::format_to(
                    std::back_inserter(path),
                    "M{} {}h{}v1h-{}z",
                    x + quiet_zone,
                    y + quiet_zone,
                    end - x,
                    end - x
                );
                x = end;
            }
        }
    }
    return path;
}

} // namespace

html::SafeHtml qr_code(std::string const& text)
{
    auto const code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    auto const side = code.getSize() + 2 * quiet_zone;
    return html::SafeHtml{fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}"><path d="{}"/></svg>)",
        side,
        side,
        dark_modules(code)
    )};
}

} // namespace pdf
