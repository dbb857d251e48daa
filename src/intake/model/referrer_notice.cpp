#include "intake/model/referrer_notice.hpp"

namespace intake {

ConsentPurpose purpose_of(NoticeKind kind)
{
    return kind == NoticeKind::end ? ConsentPurpose::end_notice : ConsentPurpose::start_notice;
}

std::optional<programme::EventKind> settling_event(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::start:
        return programme::EventKind::start_notice_settled;
    case NoticeKind::end:
        return programme::EventKind::end_notice_settled;
    case NoticeKind::not_suitable:
    case NoticeKind::no_start:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<NoticeKind> notice_of_exit(programme::CaseState state)
{
    if (state == programme::CaseState::not_suitable) {
        return NoticeKind::not_suitable;
    }
    auto const has_left = state == programme::CaseState::withdrawn
                          || state == programme::CaseState::no_capacity
                          || state == programme::CaseState::unreachable;
    return has_left ? std::optional{NoticeKind::no_start} : std::nullopt;
}

NoticeWay notice_way(std::optional<people::Person> const& referrer, std::optional<Consent> const& consent)
{
    if (!referrer) {
        return NoticeWay::no_referrer;
    }
    if (!consent) {
        return NoticeWay::ask_parent;
    }
    if (!consent->given) {
        return NoticeWay::not_allowed;
    }
    return referrer->email ? NoticeWay::send : NoticeWay::no_address;
}

bool is_open(NoticeWay way)
{
    return settling_code(way).empty();
}

std::string_view settling_code(NoticeWay way)
{
    switch (way) {
    case NoticeWay::send:
        return "sent";
    case NoticeWay::not_allowed:
        return "not_allowed";
    case NoticeWay::no_referrer:
        return "no_referrer";
    case NoticeWay::ask_parent:
    case NoticeWay::no_address:
        return "";
    }
    return "";
}

} // namespace intake
