#include "platform/crypto/crypto.hpp"

#include <doctest/doctest.h>

namespace crypto {

TEST_CASE("two tokens are never the same and have 43 characters")
{
    auto const token = random_token();

    CHECK(token.size() == 43);
    CHECK(token != random_token());
    CHECK(token.find_first_of("+/=") == std::string::npos);
}

TEST_CASE("what could not be a token is told from one")
{
    auto const token = random_token();

    CHECK(is_token(token));
    CHECK_FALSE(is_token(""));
    CHECK_FALSE(is_token(token + "A"));
    CHECK_FALSE(is_token(token.substr(1) + ";"));
    CHECK_FALSE(is_token(token.substr(1) + " "));
}

TEST_CASE("the hash of a token is always the same and does not show the token")
{
    CHECK(hash_token("abc") == hash_token("abc"));
    CHECK(hash_token("abc") != hash_token("abd"));
    CHECK(hash_token("abc").size() == 64);
}

TEST_CASE("a password is known again, another is not")
{
    auto const hash = hash_password("een lange zin met spaties");

    CHECK(hash.starts_with("$argon2id$"));
    CHECK(is_password("een lange zin met spaties", hash));
    CHECK_FALSE(is_password("een lange zin met spatie", hash));
    CHECK_FALSE(is_password("een lange zin met spaties", "geen hash"));
}

TEST_CASE("a signature depends on the text and on the key")
{
    CHECK(sign("text", "key") == sign("text", "key"));
    CHECK(sign("text", "key") != sign("text", "other key"));
    CHECK(sign("text", "key") != sign("tekst", "key"));
}

TEST_CASE("texts of different length are not the same")
{
    CHECK(same_text("abc", "abc"));
    CHECK_FALSE(same_text("abc", "abcd"));
    CHECK_FALSE(same_text("abc", "abd"));
}

TEST_CASE("only the token opens what was sealed with it")
{
    auto const token = random_token();
    auto sealed = seal("Mijn dochter slaapt niet", token);

    CHECK(sealed.find("dochter") == std::string::npos);
    CHECK(open(sealed, token) == "Mijn dochter slaapt niet");
    CHECK_FALSE(open(sealed, random_token()));
    CHECK_FALSE(open("kort", token));

    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    CHECK_FALSE(open(sealed, token));
}

} // namespace crypto
