// The password of everybody in a demo.
#pragma once

#include <string_view>

namespace demo {

inline constexpr auto demo_password = std::string_view{"welkom bij home-start"};

// Its hash with one salt for all: the national demo has the same bytes every time. It protects nothing, as
// the password stands beside it.
inline constexpr auto demo_password_hash = std::string_view{
    "$argon2id$v=19$m=19456,t=2,p=1$Wuvx4BWv8ktukcB4UPYnyQ$NzJ05Ros9AlkXjNf3GWu9N0oBbyrdYCxNdJE/gXlUPo"
};

} // namespace demo
