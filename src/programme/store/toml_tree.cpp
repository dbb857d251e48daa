#include "programme/store/toml_tree.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace programme {

namespace {

TomlTable tree_of(toml::table const& table);
TomlArray tree_of(toml::array const& array);

base::Date tree_of(toml::date const& date)
{
    return std::chrono::year{date.year} / std::chrono::month{date.month} / std::chrono::day{date.day};
}

TomlValue tree_of(toml::node const& node)
{
    auto value = TomlValue{.line = static_cast<int>(node.source().begin.line), .content = TomlOther{}};
    if (auto const* const table = node.as_table()) {
        value.content = tree_of(*table);
    } else if (auto const* const array = node.as_array()) {
        value.content = tree_of(*array);
    } else if (auto const* const text = node.as_string()) {
        value.content = text->get();
    } else if (auto const* const number = node.as_integer()) {
        value.content = number->get();
    } else if (auto const* const truth = node.as_boolean()) {
        value.content = truth->get();
    } else if (auto const* const date = node.as_date()) {
        value.content = tree_of(date->get());
    }
    return value;
}

TomlArray tree_of(toml::array const& array)
{
    auto tree = TomlArray{};
    for (auto const& node : array) {
        tree.push_back(tree_of(node));
    }
    return tree;
}

TomlTable tree_of(toml::table const& table)
{
    auto tree = TomlTable{};
    for (auto const& [key, node] : table) {
        tree.entries.emplace_back(std::string{key.str()}, tree_of(node));
    }
    return tree;
}

} // namespace

TomlValue const* TomlTable::find(std::string_view key) const
{
    auto const found =
        std::ranges::find(entries, key, [](auto const& entry) -> std::string_view { return entry.first; });
    return found == entries.end() ? nullptr : &found->second;
}

TomlTable parse_toml(std::string_view text)
{
    try {
        return tree_of(toml::parse(text));
    } catch (toml::parse_error const& error) {
        throw TomlSyntaxError{static_cast<int>(error.source().begin.line), std::string{error.description()}};
    }
}

} // namespace programme
