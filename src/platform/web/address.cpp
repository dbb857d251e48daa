#include "platform/web/address.hpp"

#include <fmt/format.h>

namespace web {

std::string encoded(std::string_view words)
{
    constexpr auto plain =
        std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"};
    auto result = std::string{};
    for (auto const letter : words) {
        if (plain.contains(letter)) {
            result += letter;
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
        }
    }
    return result;
}

} // namespace web
