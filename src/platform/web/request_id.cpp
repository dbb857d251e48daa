#include "platform/web/request_id.hpp"

#include <array>
#include <sodium.h>

namespace web {

std::string new_request_id()
{
    auto bytes = std::array<unsigned char, 8>{};
    randombytes_buf(bytes.data(), bytes.size());
    auto text = std::array<char, 2 * bytes.size() + 1>{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

} // namespace web
