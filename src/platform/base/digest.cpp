#include "platform/base/digest.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace base {

std::string short_digest(std::string_view text)
{
    constexpr auto first = std::uint64_t{0xcbf29ce484222325};
    constexpr auto prime = std::uint64_t{0x100000001b3};
    auto digest = first;
    for (auto const byte : text) {
        digest = (digest ^ static_cast<unsigned char>(byte)) * prime;
    }
    return fmt::format("{:016x}", digest);
}

} // namespace base
