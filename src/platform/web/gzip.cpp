#include "platform/web/gzip.hpp"

#include <algorithm>
#include <stdexcept>
#include <zlib.h>

namespace web {

namespace {

constexpr auto gzip_window = 15 + 16; // zlib: the largest window, with the header of gzip
constexpr auto memory_level = 9;

// One entry of the header: "gzip", "gzip;q=0.5", "*;q=0". Spaces are taken out before.
bool takes(std::string_view entry, std::string_view coding)
{
    if (!entry.starts_with(coding)) {
        return false;
    }
    entry.remove_prefix(coding.size());
    return entry.empty()
           || (entry.starts_with(";q=") && entry.find_first_of("123456789") != std::string_view::npos);
}

} // namespace

std::string gzip(std::string_view content)
{
    auto stream = z_stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY)
        != Z_OK) {
        throw std::runtime_error{"cannot start compressing"};
    }

    auto input = std::string{content};
    auto output = std::string(deflateBound(&stream, input.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    auto const result = deflate(&stream, Z_FINISH);
    output.resize(stream.total_out);
    deflateEnd(&stream);

    if (result != Z_STREAM_END) {
        throw std::runtime_error{"cannot compress"};
    }
    return output;
}

bool accepts_gzip(std::string_view accept_encoding)
{
    auto header = std::string{accept_encoding};
    std::erase(header, ' ');
    auto rest = std::string_view{header};
    while (!rest.empty()) {
        auto const end = std::min(rest.find(','), rest.size());
        if (takes(rest.substr(0, end), "gzip")) {
            return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace web
