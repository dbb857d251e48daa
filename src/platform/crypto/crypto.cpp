#include "platform/crypto/crypto.hpp"

#include <algorithm>
#include <array>
#include <semaphore>
#include <sodium.h>
#include <stdexcept>
#include <vector>

namespace crypto {

namespace {

using Bytes = std::vector<unsigned char>;

constexpr auto memory_of_a_password = std::size_t{19} * 1024 * 1024;
constexpr auto passes_over_memory = 2ULL;

// A crowd at the sign-in page must not take all memory and both cores.
std::counting_semaphore<2> passwords_at_once{2};

void start()
{
    static auto const ready = sodium_init();
    if (ready < 0) {
        throw std::runtime_error{"libsodium cannot start"};
    }
}

unsigned char const* bytes(std::string_view text)
{
    return reinterpret_cast<unsigned char const*>(text.data());
}

std::string to_base64url(Bytes const& raw)
{
    constexpr auto variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    auto text = std::string(sodium_base64_ENCODED_LEN(raw.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw.data(), raw.size(), variant);
    text.pop_back(); // the terminating zero
    return text;
}

Bytes hash(std::string_view text, std::string_view key)
{
    start();
    auto digest = Bytes(crypto_generichash_BYTES);
    auto const whole_key = key.size() > crypto_generichash_KEYBYTES_MAX ? hash_token(key) : std::string{key};
    crypto_generichash(
        digest.data(),
        digest.size(),
        bytes(text),
        text.size(),
        whole_key.empty() ? nullptr : bytes(whole_key),
        std::min<std::size_t>(whole_key.size(), crypto_generichash_KEYBYTES_MAX)
    );
    return digest;
}

} // namespace

std::string random_token()
{
    start();
    auto raw = Bytes(32);
    randombytes_buf(raw.data(), raw.size());
    return to_base64url(raw);
}

bool is_token(std::string_view text)
{
    constexpr auto length = 43;
    auto const is_ours = [](char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
               || sign == '-' || sign == '_';
    };
    return text.size() == length && std::ranges::all_of(text, is_ours);
}

std::string hash_token(std::string_view token)
{
    auto const digest = hash(token, {});
    auto text = std::string(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

std::string hash_password(std::string_view password)
{
    start();
    auto hash = std::array<char, crypto_pwhash_STRBYTES>{};
    passwords_at_once.acquire();
    auto const failed = crypto_pwhash_str_alg(
        hash.data(),
        password.data(),
        password.size(),
        passes_over_memory,
        memory_of_a_password,
        crypto_pwhash_ALG_ARGON2ID13
    );
    passwords_at_once.release();
    if (failed != 0) {
        throw std::bad_alloc{};
    }
    return hash.data();
}

bool is_password(std::string_view password, std::string_view hash)
{
    start();
    passwords_at_once.acquire();
    auto const failed = crypto_pwhash_str_verify(std::string{hash}.c_str(), password.data(), password.size());
    passwords_at_once.release();
    return failed == 0;
}

std::string sign(std::string_view text, std::string_view key)
{
    return to_base64url(hash(text, key));
}

bool same_text(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

std::string seal(std::string_view text, std::string_view token)
{
    auto const key = hash(token, "seal");
    auto sealed = std::string(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + text.size(), '\0');
    auto* const nonce = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, bytes(text), text.size(), nonce, key.data());
    return sealed;
}

std::optional<std::string> open(std::string_view sealed, std::string_view token)
{
    constexpr auto overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead) {
        return std::nullopt;
    }
    auto const key = hash(token, "seal");
    auto text = std::string(sealed.size() - overhead, '\0');
    auto const failed = crypto_secretbox_open_easy(
        reinterpret_cast<unsigned char*>(text.data()),
        bytes(sealed) + crypto_secretbox_NONCEBYTES,
        sealed.size() - crypto_secretbox_NONCEBYTES,
        bytes(sealed),
        key.data()
    );
    return failed == 0 ? std::optional{text} : std::nullopt;
}

} // namespace crypto
