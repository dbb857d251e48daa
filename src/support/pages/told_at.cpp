#include "support/pages/told_at.hpp"

#include "platform/base/local_time.hpp"

#include <fmt/format.h>

namespace support {

namespace {

std::string way_in_words(AnswerWay way, text::Texts const& texts)
{
    switch (way) {
    case AnswerWay::screen:
        return {};
    case AnswerWay::mailed_link:
        return texts.translate("met de link uit de mail");
    case AnswerWay::device:
        return texts.translate("zonder verbinding");
    }
    return {};
}

} // namespace

std::string told_at(VisitAnswer const& answer, accounts::PageRequest const& request)
{
    auto const at = base::local_time(answer.given_at, request.programme.time_zone);
    auto const way = way_in_words(answer.way, request.texts);
    return fmt::format(
        "{} {:02}:{:02}{}{}", request.texts.date(at.date), at.hour, at.minute, way.empty() ? "" : ", ", way
    );
}

} // namespace support
