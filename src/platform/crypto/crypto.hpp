// Secrets, over libsodium: random tokens, hashes of them for the database, passwords, sealed bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crypto {

// 32 random bytes as 43 characters of base64url: for cookies and mailed links.
std::string random_token();

// Whether a text could be one: what a browser sends can be anything.
bool is_token(std::string_view text);

// What the database keeps of a token: 32 bytes of BLAKE2b as hexadecimal text.
std::string hash_token(std::string_view token);

// Argon2id with 19 MiB and two passes (OWASP Password Storage), about 30 ms. At most a few run at the same
// time: further callers wait.
std::string hash_password(std::string_view password);
bool is_password(std::string_view password, std::string_view hash);

// A keyed hash (32 bytes as base64url), for tokens that belong to something. Compare with same_text.
std::string sign(std::string_view text, std::string_view key);

// Compares in a time that does not tell where two texts differ.
bool same_text(std::string_view one, std::string_view other);

// Seals text so that only who holds the token can read it (XSalsa20-Poly1305, the key derived from the
// token).
std::string seal(std::string_view text, std::string_view token);

// The sealed text; nothing when the token is another or the bytes were changed.
std::optional<std::string> open(std::string_view sealed, std::string_view token);

} // namespace crypto
