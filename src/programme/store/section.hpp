// One table of a programme file while it is read: gives values of the right kind, and gathers every fault
// instead of stopping at the first.
#pragma once

#include "programme/model/version.hpp"
#include "programme/store/toml_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

struct Fault {
    int line;
    std::string reason;
};

using Faults = std::vector<Fault>;

// What was wrong with a value is in the faults; the value given instead only lets the reading go on.
class Section {
public:
    // `title` names the section in faults: "step first_check".
    Section(TomlTable const& table, int line, std::string title, Faults& faults);

    std::string text(std::string_view key);
    std::string code(std::string_view key);
    int number(std::string_view key, int least, int most);
    base::Date date(std::string_view key);
    Duration duration(std::string_view key);

    // These may be left out.
    std::string optional_text(std::string_view key);
    std::optional<int> optional_number(std::string_view key, int least, int most);
    bool optional_truth(std::string_view key);
    std::optional<Duration> optional_duration(std::string_view key);
    std::vector<Duration> optional_durations(std::string_view key);
    std::vector<std::string> optional_texts(std::string_view key);

    template <base::Coded Enum>
    Enum word(std::string_view key);

    // A list of words, each known and none twice. Left out is empty.
    template <base::Coded Enum>
    std::vector<Enum> optional_words(std::string_view key);

    // The tables of an array, each with its line. Missing or empty is a fault.
    std::vector<TomlValue const*> tables(std::string_view key);

    // The table under a key; an empty one, and a fault, when it is missing.
    Section section(std::string_view key);

    [[nodiscard]] bool has(std::string_view key) const;
    void fault(std::string_view key, std::string const& reason);

    // Tells of every key that nobody asked for. To be called when all is read.
    void refuse_other_keys();

private:
    TomlValue const* look_up(std::string_view key);
    TomlValue const* need(std::string_view key);
    template <typename Content>
    Content const* content(TomlValue const* value, std::string_view key, std::string_view kind);
    std::optional<Duration> duration_of(TomlValue const& value, std::string_view key);
    int number_of(TomlValue const& value, std::string_view key, int least, int most);

    TomlTable const& table_;
    int line_;
    std::string title_;
    Faults& faults_;
    std::vector<std::string> asked_;
};

template <base::Coded Enum>
Enum Section::word(std::string_view key)
{
    auto const found = text(key);
    if (auto const value = base::from_code<Enum>(found)) {
        return *value;
    }
    if (!found.empty()) {
        fault(key, "does not know \"" + found + "\"");
    }
    return base::Codes<Enum>::table.front().first;
}

template <base::Coded Enum>
std::vector<Enum> Section::optional_words(std::string_view key)
{
    auto words = std::vector<Enum>{};
    for (auto const& found : optional_texts(key)) {
        if (auto const value = base::from_code<Enum>(found)) {
            words.push_back(*value);
        } else {
            fault(key, "does not know \"" + found + "\"");
        }
    }
    return words;
}

} // namespace programme
