// The files of assets/ as browsers get them: with a hash of their content in the name, so that they can be
// kept for ever. Read into memory once at the start.
#pragma once

#include "platform/web/http.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace web {

class Assets {
public:
    // No files at all, for tests: path("homestart.css") is then "/assets/homestart.css".
    Assets() = default;

    explicit Assets(std::filesystem::path const& folder);

    // "homestart.css" becomes "/assets/homestart.3f2a9c81.css".
    [[nodiscard]] std::string path(std::string_view name) const;

    // The file under such an address, compressed when the browser takes it; nothing when there is none.
    [[nodiscard]] std::optional<Response>
    find(std::string_view address, std::string_view accept_encoding) const;

private:
    struct File {
        std::string content_type;
        std::shared_ptr<std::string const> content;
        std::shared_ptr<std::string const> gzipped; // empty when compressing does not help
    };

    std::map<std::string, std::string, std::less<>> addresses_;
    std::map<std::string, File, std::less<>> files_;
};

} // namespace web
