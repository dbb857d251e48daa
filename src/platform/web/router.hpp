// The addresses of the site: which route answers a method and a path.
//
//     router.add(Method::get, "/cases/{case}/visits", 7);
//     router.find(Method::head, "/cases/3/visits")   -> Found{7, {{"case", "3"}}}
#pragma once

#include "platform/web/http.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace web {

class Router {
public:
    struct Found {
        std::size_t route;
        std::map<std::string, std::string, std::less<>> parameters;
    };

    struct MethodNotAllowed {
        std::string allow; // for the Allow header: "GET, HEAD, POST"
    };

    struct NotFound {};

    using Match = std::variant<Found, MethodNotAllowed, NotFound>;

    Router();
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;
    Router(Router const&) = delete;
    Router& operator=(Router const&) = delete;

    // Throws std::invalid_argument for a pattern that cannot be, or a route that is there already.
    void add(Method method, std::string_view pattern, std::size_t route);

    // A route for GET also answers HEAD. Of two patterns that fit, the one with a literal earlier in the path
    // wins.
    [[nodiscard]] Match find(Method method, std::string_view path) const;

private:
    struct Node;
    struct Route;

    std::unique_ptr<Node> root_;
};

} // namespace web
