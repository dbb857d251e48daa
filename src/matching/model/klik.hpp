// The klik: after the introduction parent and volunteer each say, privately, whether they want to go on.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/instant.hpp"
#include "programme/model/event.hpp"
#include "programme/model/state.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace matching {

using programme::KlikAnswer;

enum class KlikSide { parent, volunteer };

// What one side answered. The reason and the remark are for the coordinator only.
struct GivenKlik {
    KlikAnswer answer;
    std::string reason; // of a no: a no-klik reason of the programme; may be empty
    std::string remark;

    friend bool operator==(GivenKlik const&, GivenKlik const&) = default;
};

constexpr programme::EventKind event_of(KlikSide side)
{
    return side == KlikSide::parent ? programme::EventKind::parent_klik
                                    : programme::EventKind::volunteer_klik;
}

} // namespace matching

template <>
struct base::Codes<matching::KlikSide> {
    static constexpr auto table = std::to_array<std::pair<matching::KlikSide, std::string_view>>({
        {matching::KlikSide::parent, "parent"},
        {matching::KlikSide::volunteer, "volunteer"},
    });
};
