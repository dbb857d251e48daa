// Style sheets name other files: fonts, pictures.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace web {

// The style sheet with every url(...) for which `address_of` knows a new address written anew.
std::string rewrite_urls(
    std::string_view css, std::function<std::optional<std::string>(std::string_view url)> const& address_of
);

} // namespace web
