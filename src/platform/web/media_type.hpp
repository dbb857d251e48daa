// What kind of file an asset is.
#pragma once

#include <optional>
#include <string_view>

namespace web {

struct MediaType {
    std::string_view extension;    // with its dot
    std::string_view content_type; // as the header says it
    bool compressible;             // text; pictures and fonts are compressed already
};

// The type of a file by the end of its name; nothing for a file that is not meant for browsers.
std::optional<MediaType> media_type(std::string_view file_name);

} // namespace web
