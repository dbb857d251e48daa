#include "app/command.hpp"
#include "app/settings.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <map>

namespace app {

namespace {

constexpr auto default_file = "homestart.toml";
constexpr auto failed = 1;
constexpr auto wrong_configuration = 2;

// What was typed for each option of a command.
using Typed = std::map<std::string, std::string, std::less<>>;

// The file that was named, or homestart.toml when it is there, or none.
std::filesystem::path configuration_file(std::string const& named)
{
    if (named.empty() && std::filesystem::exists(default_file)) {
        return default_file;
    }
    return named;
}

// "user add" and "user password" are two commands under one word.
CLI::App& group_of(CLI::App& line, std::string_view group)
{
    auto const word = std::string{group};
    auto const known = line.get_subcommands([&](CLI::App const* added) { return added->check_name(word); });
    return known.empty() ? *line.add_subcommand(word)->require_subcommand(1) : *known.front();
}

CLI::App const* add_command(CLI::App& line, Command const& command, Typed& typed)
{
    auto const space = command.name.find(' ');
    auto& group = space == std::string_view::npos ? line : group_of(line, command.name.substr(0, space));
    auto const word = command.name.substr(space == std::string_view::npos ? 0 : space + 1);
    auto* const added = group.add_subcommand(std::string{word}, std::string{command.help});
    for (auto const& option : command.options) {
        auto const name = std::string{option.name};
        auto& value = typed[name] = option.fallback;
        if (option.is_flag) {
            added->add_flag_callback(name, [&value] { value = "yes"; }, std::string{option.help});
            continue;
        }
        added->add_option(name, value, std::string{option.help})->required(option.fallback.empty());
    }
    return added;
}

int run(Command const& command, std::string const& named_file, Typed typed)
{
    try {
        auto const settings = read_settings(configuration_file(named_file), environment_of_process());
        auto const configuration = read_configuration(settings);
        return command.run({.configuration = configuration, .options = std::move(typed)});
    } catch (FaultyConfiguration const& faulty) {
        std::fprintf(stderr, "homestart: the configuration is not right:\n%s\n", faulty.what());
        return wrong_configuration;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "homestart %s: %s\n", std::string{command.name}.c_str(), error.what());
        return failed;
    }
}

int main(int count, char const* const* words)
{
    auto line = CLI::App{"Home-Start: from application to follow-up."};
    auto file = std::string{};
    line.add_option("--config", file, "The configuration; homestart.toml when that is there.")
        ->envname("HOMESTART_CONFIGURATION");
    line.require_subcommand(1);
    line.fallthrough();

    auto typed = std::map<std::string_view, Typed>{};
    auto parsers = std::map<std::string_view, CLI::App const*>{};
    for (auto const& command : commands()) {
        parsers[command.name] = add_command(line, command, typed[command.name]);
    }
    CLI11_PARSE(line, count, words);
    for (auto const& command : commands()) {
        if (parsers[command.name]->parsed()) {
            return run(command, file, std::move(typed[command.name]));
        }
    }
    return failed;
}

} // namespace

} // namespace app

int main(int count, char** words)
{
    try {
        return app::main(count, words);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "homestart: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
