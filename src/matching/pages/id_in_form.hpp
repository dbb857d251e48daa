// A number of a thing, in a hidden field.
#pragma once

#include "platform/base/not_found.hpp"
#include "platform/web/form.hpp"

#include <charconv>
#include <string>
#include <string_view>

namespace matching {

// Throws base::NotFound for what is no number.
template <typename Id>
Id id_in_form(web::Form const& form, std::string_view field)
{
    auto const typed = form.value(field);
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc{} || end != typed.data() + typed.size()) {
        throw base::NotFound{std::string{field} + " of a form"};
    }
    return Id{number};
}

} // namespace matching
