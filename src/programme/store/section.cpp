#include "programme/store/section.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace programme {

namespace {

bool is_code(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_'
               || letter == '-';
    });
}

} // namespace

Section::Section(TomlTable const& table, int line, std::string title, Faults& faults)
    : table_{table}, line_{line}, title_{std::move(title)}, faults_{faults}
{
}

bool Section::has(std::string_view key) const
{
    return table_.find(key) != nullptr;
}

void Section::fault(std::string_view key, std::string const& reason)
{
    auto const* const value = table_.find(key);
    faults_.push_back({
        .line = value == nullptr ? line_ : value->line,
        .reason = fmt::format("{}: {} {}", title_, key, reason),
    });
}

TomlValue const* Section::look_up(std::string_view key)
{
    asked_.emplace_back(key);
    return table_.find(key);
}

TomlValue const* Section::need(std::string_view key)
{
    auto const* const value = look_up(key);
    if (value == nullptr) {
        fault(key, "is missing");
    }
    return value;
}

template <typename Content>
Content const* Section::content(TomlValue const* value, std::string_view key, std::string_view kind)
{
    if (value == nullptr) {
        return nullptr;
    }
    auto const* const found = std::get_if<Content>(&value->content);
    if (found == nullptr) {
        fault(key, fmt::format("is not {}", kind));
    }
    return found;
}

std::string Section::text(std::string_view key)
{
    auto const* const found = content<std::string>(need(key), key, "a text");
    if (found != nullptr && found->empty()) {
        fault(key, "is empty");
    }
    return found == nullptr ? std::string{} : *found;
}

std::string Section::code(std::string_view key)
{
    auto const found = text(key);
    if (!found.empty() && !is_code(found)) {
        fault(key, "has other characters than a-z, 0-9, _ and -");
    }
    return found;
}

int Section::number_of(TomlValue const& value, std::string_view key, int least, int most)
{
    auto const* const found = content<std::int64_t>(&value, key, "a whole number");
    if (found == nullptr) {
        return least;
    }
    if (*found < least || *found > most) {
        fault(key, fmt::format("is not between {} and {}", least, most));
        return least;
    }
    return static_cast<int>(*found);
}

int Section::number(std::string_view key, int least, int most)
{
    auto const* const value = need(key);
    return value == nullptr ? least : number_of(*value, key, least, most);
}

std::optional<int> Section::optional_number(std::string_view key, int least, int most)
{
    auto const* const value = look_up(key);
    return value == nullptr ? std::nullopt : std::optional{number_of(*value, key, least, most)};
}

bool Section::optional_truth(std::string_view key)
{
    auto const* const found = content<bool>(look_up(key), key, "true or false");
    return found != nullptr && *found;
}

base::Date Section::date(std::string_view key)
{
    auto const* const found = content<base::Date>(need(key), key, "a date like 2026-01-01");
    return found == nullptr ? base::Date{} : *found;
}

std::optional<Duration> Section::duration_of(TomlValue const& value, std::string_view key)
{
    auto const* const found = content<std::string>(&value, key, "a duration like \"P5W\"");
    if (found == nullptr) {
        return std::nullopt;
    }
    if (found->find('-') != std::string::npos) {
        fault(key, "is negative");
        return std::nullopt;
    }
    auto const duration = parse_duration(*found);
    if (!duration) {
        fault(key, "is not a duration like \"P5W\"");
    }
    return duration;
}

Duration Section::duration(std::string_view key)
{
    auto const* const value = need(key);
    auto const found = value == nullptr ? std::nullopt : duration_of(*value, key);
    return found.value_or(Duration{.count = 0, .unit = Duration::Unit::days});
}

std::optional<Duration> Section::optional_duration(std::string_view key)
{
    auto const* const value = look_up(key);
    return value == nullptr ? std::nullopt : duration_of(*value, key);
}

std::vector<Duration> Section::optional_durations(std::string_view key)
{
    auto durations = std::vector<Duration>{};
    auto const* const array = content<TomlArray>(look_up(key), key, "a list of durations");
    if (array == nullptr) {
        return durations;
    }
    for (auto const& value : *array) {
        if (auto const duration = duration_of(value, key)) {
            durations.push_back(*duration);
        }
    }
    return durations;
}

std::string Section::optional_text(std::string_view key)
{
    auto const* const found = content<std::string>(look_up(key), key, "a text");
    return found == nullptr ? std::string{} : *found;
}

std::vector<std::string> Section::optional_texts(std::string_view key)
{
    auto texts = std::vector<std::string>{};
    auto const* const array = content<TomlArray>(look_up(key), key, "a list of words");
    if (array == nullptr) {
        return texts;
    }
    if (array->empty()) {
        fault(key, "is an empty list");
    }
    for (auto const& value : *array) {
        auto const* const text = content<std::string>(&value, key, "a list of words");
        if (text != nullptr && std::ranges::find(texts, *text) != texts.end()) {
            fault(key, "names \"" + *text + "\" twice");
        } else if (text != nullptr) {
            texts.push_back(*text);
        }
    }
    return texts;
}

std::vector<TomlValue const*> Section::tables(std::string_view key)
{
    auto found = std::vector<TomlValue const*>{};
    auto const* const array = content<TomlArray>(need(key), key, "a list of tables");
    if (array == nullptr) {
        return found;
    }
    if (array->empty()) {
        fault(key, "is an empty list");
    }
    for (auto const& value : *array) {
        if (content<TomlTable>(&value, key, "a list of tables") != nullptr) {
            found.push_back(&value);
        }
    }
    return found;
}

Section Section::section(std::string_view key)
{
    static auto const nothing = TomlTable{};
    auto const* const value = need(key);
    auto const* const table = content<TomlTable>(value, key, "a table");
    return Section{
        table == nullptr ? nothing : *table, value == nullptr ? line_ : value->line, std::string{key}, faults_
    };
}

void Section::refuse_other_keys()
{
    for (auto const& [key, value] : table_.entries) {
        if (std::ranges::find(asked_, key) == asked_.end()) {
            fault(key, "is not a known key");
        }
    }
}

} // namespace programme
