// An answer about a visit as it was given: by whom does not matter here, but when and how. Of several about
// one day the last given counts, also when it was received before another.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/instant.hpp"
#include "support/model/visit.hpp"

#include <array>
#include <string>

namespace support {

using VisitAnswerId = base::Id<struct VisitAnswerTag>;

// From a page, by a mailed link, or from a device that kept it until there was a connection.
enum class AnswerWay { screen, mailed_link, device };

struct VisitAnswer {
    Visit visit;
    base::Instant given_at;
    AnswerWay way = AnswerWay::screen;
    std::string device_key = {}; // made on the device, so that what is sent twice counts once; may be empty
};

// When an answer was given, as far as it is to be believed: the clock of a device may be wrong.
base::Instant believable(std::optional<base::Instant> given_at, base::Instant now);

} // namespace support

template <>
struct base::Codes<support::AnswerWay> {
    static constexpr auto table = std::to_array<std::pair<support::AnswerWay, std::string_view>>({
        {support::AnswerWay::screen, "screen"},
        {support::AnswerWay::mailed_link, "mailed_link"},
        {support::AnswerWay::device, "device"},
    });
};
