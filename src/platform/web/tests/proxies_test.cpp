#include "platform/web/proxies.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace web {

namespace {

std::vector<AddressRange> ranges(std::vector<std::string_view> const& texts)
{
    auto parsed = std::vector<AddressRange>{};
    for (auto const text : texts) {
        auto const range = AddressRange::parse(text);
        REQUIRE(range);
        parsed.push_back(*range);
    }
    return parsed;
}

} // namespace

TEST_CASE("a range holds the addresses that begin alike")
{
    auto const office = *AddressRange::parse("10.1.0.0/16");
    CHECK(office.contains("10.1.2.3"));
    CHECK_FALSE(office.contains("10.2.2.3"));
    CHECK_FALSE(office.contains("::1"));
    CHECK_FALSE(office.contains("10.1"));
    CHECK_FALSE(office.contains(""));

    CHECK(AddressRange::parse("::1")->contains("::1"));
    CHECK(AddressRange::parse("fd00::/8")->contains("fdab::1"));
    CHECK(AddressRange::parse("0.0.0.0/0")->contains("8.8.8.8"));
    CHECK_FALSE(AddressRange::parse("0.0.0.0/0")->contains("fdab::1"));
    CHECK(AddressRange::parse("127.0.0.1")->contains("::ffff:127.0.0.1"));
}

TEST_CASE("what is no range is refused")
{
    for (auto const* text :
         {"", "x", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/a", "::/129", "10.0.0.1/8/8"}) {
        CHECK_FALSE_MESSAGE(AddressRange::parse(text), text);
    }
}

TEST_CASE("only a trusted proxy may say on whose behalf it asks")
{
    auto const trusted = ranges({"127.0.0.1", "10.0.0.0/8"});

    CHECK(client_address("127.0.0.1", "203.0.113.7", trusted) == "203.0.113.7");
    CHECK(client_address("127.0.0.1", "", trusted) == "127.0.0.1");
    CHECK(client_address("198.51.100.1", "203.0.113.7", trusted) == "198.51.100.1");
    CHECK(client_address("127.0.0.1", "1.2.3.4, 203.0.113.7 , 10.0.0.9", trusted) == "203.0.113.7");
    CHECK(client_address("127.0.0.1", "10.0.0.8,10.0.0.9", trusted) == "10.0.0.8");
}

TEST_CASE("a forged list of addresses ends where a proxy could not have written it")
{
    auto const trusted = ranges({"127.0.0.1"});

    CHECK(client_address("127.0.0.1", "203.0.113.7, <script>", trusted) == "127.0.0.1");
    CHECK(client_address("127.0.0.1", "0.0.0.0/0", trusted) == "127.0.0.1");
    CHECK(client_address("127.0.0.1", ",", trusted) == "127.0.0.1");
}

TEST_CASE("a household has one address of the old kind, or half of one of the new")
{
    CHECK(network_of("203.0.113.7") == "203.0.113.7");
    CHECK(network_of("2001:db8:1:2:3:4:5:6") == "2001:db8:1:2::");
    CHECK(network_of("2001:db8:1:2::9") == "2001:db8:1:2::");
    CHECK(network_of("2001:db8:1:3::9") != network_of("2001:db8:1:2::9"));
    CHECK(network_of("::1") == "::");
    CHECK(network_of("no address: at all") == "no address: at all");
    CHECK(network_of("").empty());
}

} // namespace web
