// A volunteer who asks her coordinator to call ("bel mij"). There is no text: she keeps no file.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/id.hpp"
#include "platform/base/instant.hpp"
#include "volunteers/model/volunteer.hpp"

#include <array>

namespace support {

using CallRequestId = base::Id<struct CallRequestTag>;

// Worried: she also saw whom to call when it cannot wait.
enum class CallUrgency { when_convenient, worried };

struct CallRequest {
    CallRequestId id;
    volunteers::VolunteerId volunteer;
    base::Instant asked_at;
    CallUrgency urgency;
};

} // namespace support

template <>
struct base::Codes<support::CallUrgency> {
    static constexpr auto table = std::to_array<std::pair<support::CallUrgency, std::string_view>>({
        {support::CallUrgency::when_convenient, "when_convenient"},
        {support::CallUrgency::worried, "worried"},
    });
};
