#include "intake/model/referrer_notice.hpp"

namespace intake {

ConsentPurpose purpose_of(NoticeKind kind)
{
    return kind == NoticeKind::start ? ConsentPurpose::start_notice : ConsentPurpose::end_notice;
}

programme::EventKind settling_event(NoticeKind kind)
{
    return kind == NoticeKind::start ? programme::EventKind::start_notice_settled
                                     : programme::EventKind::end_notice_settled;
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
