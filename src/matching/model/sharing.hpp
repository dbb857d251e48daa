// Two locations that share volunteers (samen delen): each said so, and either can end it.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/date.hpp"

#include <algorithm>
#include <optional>

namespace matching {

enum class SharingState { agreed, waits_for_them, they_ask };

// What a location and another one said to each other, seen from the first; at least one of them did.
struct Sharing {
    people::LocationId other;
    std::optional<base::Date> offered_on; // by her own location
    std::optional<base::Date> asked_on;   // by the other

    [[nodiscard]] SharingState state() const
    {
        if (offered_on && asked_on) {
            return SharingState::agreed;
        }
        return offered_on ? SharingState::waits_for_them : SharingState::they_ask;
    }

    // The later of both days; nothing before they agree.
    [[nodiscard]] std::optional<base::Date> agreed_since() const
    {
        return state() == SharingState::agreed ? std::optional{std::max(*offered_on, *asked_on)}
                                               : std::nullopt;
    }
};

} // namespace matching
