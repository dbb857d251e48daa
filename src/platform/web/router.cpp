#include "platform/web/router.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace web {

struct Router::Route {
    Method method;
    std::size_t index;
    std::vector<std::string> parameters; // in the order of the path
};

struct Router::Node {
    std::map<std::string, Node, std::less<>> literals;
    std::unique_ptr<Node> parameter;
    std::vector<Route> routes;

    Node& child(std::string_view segment)
    {
        if (!segment.starts_with('{')) {
            return literals[std::string{segment}];
        }
        if (!parameter) {
            parameter = std::make_unique<Node>();
        }
        return *parameter;
    }

    // The node of a path, literals first. What the parameters stand for is left in `values`.
    Node const* walk(std::string_view path, std::vector<std::string_view>& values) const;
    Node const* walk_parameter(
        std::string_view segment, std::string_view rest, std::vector<std::string_view>& values
    ) const;

    [[nodiscard]] Route const* route_for(Method method) const
    {
        auto const wanted = method == Method::head ? Method::get : method;
        auto const found = std::ranges::find(routes, wanted, &Route::method);
        return found == routes.end() ? nullptr : &*found;
    }
};

namespace {

// Takes "/segment" off the front of a path.
std::string_view take_segment(std::string_view& path)
{
    auto const end = std::min(path.find('/', 1), path.size());
    auto const segment = path.substr(1, end - 1);
    path.remove_prefix(end);
    return segment;
}

std::invalid_argument wrong(std::string_view pattern, std::string_view why)
{
    return std::invalid_argument{"route " + std::string{pattern} + ": " + std::string{why}};
}

// The name of a parameter such as "{case}"; nothing for a literal.
std::optional<std::string> parameter_name(std::string_view pattern, std::string_view segment)
{
    if (segment.find_first_of("{}") == std::string_view::npos) {
        return std::nullopt;
    }
    if (segment.size() < 3 || segment.front() != '{' || segment.find('}') != segment.size() - 1) {
        throw wrong(pattern, "a parameter is a whole segment, such as {case}");
    }
    return std::string{segment.substr(1, segment.size() - 2)};
}

std::string allowed_methods(auto const& node)
{
    auto allow = std::string{};
    if (node.route_for(Method::get)) {
        allow = "GET, HEAD";
    }
    if (node.route_for(Method::post)) {
        allow += allow.empty() ? "POST" : ", POST";
    }
    return allow;
}

} // namespace

Router::Node const* Router::Node::walk(std::string_view path, std::vector<std::string_view>& values) const
{
    if (path.empty()) {
        return routes.empty() ? nullptr : this;
    }

    auto rest = path;
    auto const segment = take_segment(rest);
    if (auto const literal = literals.find(segment); literal != literals.end()) {
        if (auto const* node = literal->second.walk(rest, values)) {
            return node;
        }
    }
    return walk_parameter(segment, rest, values);
}

Router::Node const* Router::Node::walk_parameter(
    std::string_view segment, std::string_view rest, std::vector<std::string_view>& values
) const
{
    if (!parameter || segment.empty()) {
        return nullptr;
    }
    values.push_back(segment);
    auto const* node = parameter->walk(rest, values);
    if (!node) {
        values.pop_back();
    }
    return node;
}

Router::Router() : root_{std::make_unique<Node>()}
{
}

Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(Method method, std::string_view pattern, std::size_t route)
{
    if (!pattern.starts_with('/') || pattern.find("//") != std::string_view::npos
        || (pattern.size() > 1 && pattern.ends_with('/'))) {
        throw wrong(pattern, "a path starts with one slash and ends without");
    }
    if (method != Method::get && method != Method::post) {
        throw wrong(pattern, "a page is read with GET and changed with POST");
    }

    auto* node = root_.get();
    auto parameters = std::vector<std::string>{};
    for (auto rest = pattern; !rest.empty();) {
        auto const segment = take_segment(rest);
        if (auto name = parameter_name(pattern, segment)) {
            parameters.push_back(std::move(*name));
        }
        node = &node->child(segment);
    }
    if (node->route_for(method)) {
        throw wrong(pattern, "is there already");
    }
    node->routes.push_back({method, route, std::move(parameters)});
}

Router::Match Router::find(Method method, std::string_view path) const
{
    auto values = std::vector<std::string_view>{};
    auto const* const node = path.starts_with('/') ? root_->walk(path, values) : nullptr;
    if (!node) {
        return NotFound{};
    }
    auto const* const route = node->route_for(method);
    if (!route) {
        return MethodNotAllowed{allowed_methods(*node)};
    }

    auto found = Found{.route = route->index, .parameters = {}};
    for (auto position = std::size_t{0}; position < values.size(); ++position) {
        found.parameters.insert_or_assign(route->parameters[position], std::string{values[position]});
    }
    return found;
}

} // namespace web
