// The commands of the program: homestart serve, migrate, check ... A new one is a function and a row in
// commands.cpp; main.cpp reads the command line for it.
#pragma once

#include "app/configuration.hpp"

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct Option {
    std::string_view name; // "--size"
    std::string_view help;
    std::string_view fallback = {}; // when it is not given; an option without one must be given
    bool is_flag = false;           // takes no value: "yes" when it is given, else empty
};

struct CommandInput {
    Configuration const& configuration;
    std::map<std::string, std::string, std::less<>> options; // "--size" -> "small"
    std::FILE* answers = stdout;                             // where it says what it did
    std::FILE* problems = stderr;                            // and why it could not

    // Throws std::out_of_range for an option the command did not announce.
    [[nodiscard]] std::string const& option(std::string_view name) const
    {
        return options.find(name) != options.end() ? options.find(name)->second
                                                   : throw std::out_of_range{std::string{name}};
    }
};

struct Command {
    std::string_view name; // "serve", or two words: "user add"
    std::string_view help;
    std::vector<Option> options;
    std::function<int(CommandInput const&)> run; // gives the exit status
};

std::vector<Command> const& commands();

} // namespace app
