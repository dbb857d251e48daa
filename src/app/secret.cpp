#include "app/secret.hpp"

#include "platform/crypto/crypto.hpp"

#include <fstream>
#include <stdexcept>

namespace app {

namespace {

std::string read(std::filesystem::path const& file)
{
    auto secret = std::string{};
    auto stream = std::ifstream{file};
    std::getline(stream, secret);
    return secret;
}

// Under another name first: a second process must never read half a secret.
void write(std::filesystem::path const& file, std::string const& secret)
{
    auto const unfinished = std::filesystem::path{file.string() + "." + crypto::random_token()};
    auto stream = std::ofstream{unfinished};
    std::filesystem::permissions(
        unfinished, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write
    );
    stream << secret << '\n';
    stream.close();
    auto already_there = std::error_code{};
    std::filesystem::create_hard_link(unfinished, file, already_there);
    std::filesystem::remove(unfinished);
}

} // namespace

std::string read_or_make_secret(std::filesystem::path const& file)
{
    if (!std::filesystem::exists(file)) {
        if (file.has_parent_path()) {
            std::filesystem::create_directories(file.parent_path());
        }
        write(file, crypto::random_token());
    }
    auto secret = read(file);
    if (secret.size() < 32) {
        throw std::runtime_error{
            "the secret in " + file.string() + " is too short; remove the file to get a new one"
        };
    }
    return secret;
}

} // namespace app
