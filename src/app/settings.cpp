#include "app/settings.hpp"

#include "app/setting_keys.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace app {

namespace {

std::string place(std::string const& file, toml::source_region const& source)
{
    return file + ":" + std::to_string(source.begin.line);
}

std::string text_of(toml::node const& node)
{
    if (auto const text = node.value<std::string>(); node.is_string() && text) {
        return *text;
    }
    if (auto const* const array = node.as_array()) {
        auto list = std::string{};
        for (auto const& entry : *array) {
            list += (list.empty() ? "" : ",") + text_of(entry);
        }
        return list;
    }
    auto text = std::ostringstream{};
    text << toml::node_view<toml::node const>{node};
    return text.str();
}

void collect(toml::table const& table, std::string const& prefix, std::string const& file, Settings& settings)
{
    for (auto const& [name, node] : table) {
        auto const key = prefix + std::string{name.str()};
        auto const origin = place(file, name.source());
        if (auto const* const inner = node.as_table(); inner && key == "smtp") {
            collect(*inner, key + ".", file, settings);
        } else if (is_setting_key(key)) {
            settings.entries.insert_or_assign(key, Setting{text_of(node), origin});
        } else {
            settings.faults.push_back(fmt::format("{}: there is no setting '{}'", origin, key));
        }
    }
}

void read_file(std::filesystem::path const& file, Settings& settings)
{
    auto stream = std::ifstream{file, std::ios::binary};
    auto text = std::ostringstream{};
    text << stream.rdbuf();
    if (!stream) {
        settings.faults.push_back(file.string() + ": this file cannot be read");
        return;
    }
    try {
        collect(toml::parse(text.str()), "", file.string(), settings);
    } catch (toml::parse_error const& error) {
        settings.faults.push_back(
            place(file.string(), error.source()) + ": " + std::string{error.description()}
        );
    }
}

} // namespace

Environment environment_of_process()
{
    auto environment = Environment{};
    for (auto const* const* entry = environ; *entry != nullptr; ++entry) {
        auto const pair = std::string_view{*entry};
        auto const equals = pair.find('=');
        if (pair.starts_with("HOMESTART_") && equals != std::string_view::npos) {
            environment.emplace(pair.substr(0, equals), pair.substr(equals + 1));
        }
    }
    return environment;
}

std::string variable_of(std::string_view key)
{
    auto name = "HOMESTART_" + std::string{key};
    std::ranges::transform(name, name.begin(), [](char letter) {
        return letter == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    });
    return name;
}

Settings read_settings(std::filesystem::path const& file, Environment const& environment)
{
    auto settings = Settings{};
    if (!file.empty()) {
        read_file(file, settings);
    }
    for (auto const key : setting_keys) {
        auto const variable = variable_of(key);
        if (auto const found = environment.find(variable); found != environment.end()) {
            settings.entries.insert_or_assign(
                std::string{key}, Setting{found->second, "environment " + variable}
            );
        }
    }
    return settings;
}

} // namespace app
