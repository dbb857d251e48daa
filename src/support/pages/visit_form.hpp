// Reading whether a visit was or did not go on: the same for a coordinator and for a volunteer.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"
#include "support/model/visit.hpp"

#include <optional>
#include <string>

namespace support {

// The longest visit, in minutes.
inline constexpr auto most_minutes = 600;

// Of the key that a device makes for an answer.
inline constexpr auto most_characters_of_key = std::size_t{64};

// The names of the fields. A page with several families gives each its own.
struct VisitFields {
    std::string minutes = "minutes";
    std::string reason = "reason";
};

// The length of a visit that was, or the reason of one that did not go on. Errors are in the form.
std::optional<Visit> read_visit(
    web::Form& form, VisitFields const& fields, std::optional<base::Date> on, text::Texts const& texts
);

} // namespace support
