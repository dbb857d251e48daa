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

NoticeWay notice_way(FamilyCase const& family_case, std::optional<Consent> const& consent)
{
    if (!family_case.referrer) {
        return NoticeWay::no_referrer;
    }
    if (!consent) {
        return NoticeWay::ask_parent;
    }
    return consent->given ? NoticeWay::send : NoticeWay::not_allowed;
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
        return "";
    }
    return "";
}

} // namespace intake
