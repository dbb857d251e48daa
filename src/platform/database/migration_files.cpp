#include "platform/database/migration_files.hpp"

#include "platform/database/dialect.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <sodium.h>

namespace database {

namespace {

struct Variants {
    std::string name;
    std::map<std::string, std::filesystem::path> paths; // by "", ".sqlite", ".postgres"
};

using Folder = std::map<int, Variants>;

[[noreturn]] void refuse(std::string const& message)
{
    throw Error{Problem::other, "migrations: " + message};
}

constexpr auto digits_of_number = std::size_t{4};

bool readable(std::string_view name)
{
    auto const digit = [](char character) { return character >= '0' && character <= '9'; };
    auto const small = [&](char character) {
        return (character >= 'a' && character <= 'z') || digit(character);
    };
    return name.size() > digits_of_number && std::ranges::all_of(name.substr(0, digits_of_number), digit)
           && name[digits_of_number] == '_' && std::ranges::count(name, '_') > 1 && name.back() != '_'
           && std::ranges::all_of(name, [&](char character) { return small(character) || character == '_'; });
}

void add(Folder& folder, std::filesystem::path const& path)
{
    auto const stem = path.stem(); // without .sql
    auto const variant = stem.extension().string();
    auto const name = stem.stem().string();
    if (!readable(name) || (!variant.empty() && variant != ".sqlite" && variant != ".postgres")) {
        refuse(fmt::format("{} is not named like 0001_owner_what.sql", path.filename().string()));
    }
    auto const number = std::stoi(name.substr(0, digits_of_number));
    auto& entry = folder.try_emplace(number, Variants{.name = name, .paths = {}}).first->second;
    if (entry.name != name) {
        refuse(fmt::format("{} and {} have the same number", entry.name, name));
    }
    entry.paths[variant] = path;
}

Folder list(std::filesystem::path const& path)
{
    auto error = std::error_code{};
    auto const files = std::filesystem::directory_iterator{path, error};
    if (error) {
        refuse(fmt::format("{}: {}", path.string(), error.message()));
    }
    auto folder = Folder{};
    for (auto const& file : files) {
        if (file.path().extension() == ".sql") {
            add(folder, file.path());
        }
    }
    return folder;
}

std::string read_file(std::filesystem::path const& path)
{
    auto file = std::ifstream{path, std::ios::binary};
    auto content = std::string{std::istreambuf_iterator{file}, {}};
    if (!file.good() && !file.eof()) {
        refuse(fmt::format("{} cannot be read", path.string()));
    }
    return content;
}

std::string sha256(std::string const& content)
{
    auto const bytes = std::vector<unsigned char>(content.begin(), content.end());
    auto hash = std::array<unsigned char, crypto_hash_sha256_BYTES>{};
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    return fmt::format("{:02x}", fmt::join(hash, ""));
}

Migration read(int number, Variants const& variants, Engine engine)
{
    auto const own = variants.paths.find(engine == Engine::sqlite ? ".sqlite" : ".postgres");
    auto const common = variants.paths.find("");
    if (own == variants.paths.end() && common == variants.paths.end()) {
        refuse(fmt::format("{} has no file for this engine", variants.name));
    }
    auto const is_own = own != variants.paths.end();
    auto content = read_file(is_own ? own->second : common->second);
    return {
        .number = number,
        .name = variants.name,
        .checksum = sha256(content),
        .script = is_own ? content : translate(content, engine),
    };
}

} // namespace

std::vector<Migration> read_migrations(std::filesystem::path const& folder, Engine engine)
{
    auto migrations = std::vector<Migration>{};
    for (auto const& [number, variants] : list(folder)) {
        auto const expected = static_cast<int>(migrations.size()) + 1;
        if (number != expected) {
            refuse(fmt::format("number {:04} is missing before {}", expected, variants.name));
        }
        migrations.push_back(read(number, variants, engine));
    }
    return migrations;
}

} // namespace database
