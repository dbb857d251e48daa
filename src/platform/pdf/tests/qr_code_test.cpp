#include "platform/pdf/qr_code.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace pdf {

// That a telephone reads it is tested where it is printed: src/locations/tests/printed_folder_test.cpp.
TEST_CASE("a code has a quiet zone of four modules, and its corners are dark")
{
    auto const code = qr_code("7121AB"); // version 1: 21 modules
    CHECK(code.text().starts_with(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path d="M4 4h7v1h-7z)"
    ));
}

TEST_CASE("what is too long for a code is refused")
{
    CHECK_THROWS_AS(qr_code(std::string(3000, 'a')), std::length_error);
}

} // namespace pdf
