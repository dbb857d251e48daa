// A notice to the referrer (bericht aan verwijzer): that support started or ended, or does not start. Nothing
// about the content, and only where the parent agreed.
#pragma once

#include "intake/model/consent.hpp"
#include "intake/model/family_case.hpp"
#include "programme/model/state.hpp"

namespace intake {

enum class NoticeKind {
    start,
    end,
    not_suitable, // the question does not fit, and the family knows where it is helped
    no_start,     // the family leaves before support for any other reason, which is nobody's business
};

ConsentPurpose purpose_of(NoticeKind kind);

// The event that records what was done about it. Nothing for a family that left: its case is over.
std::optional<programme::EventKind> settling_event(NoticeKind kind);

// What a referrer hears of a family that left before support; nothing in any other state.
std::optional<NoticeKind> notice_of_exit(programme::CaseState state);

// What can be done about a notice now, given what is known of the referrer and of the parent's wish.
enum class NoticeWay {
    send,        // the parent agreed
    not_allowed, // the parent said no
    no_referrer, // the family came by itself
    ask_parent,  // nobody asked the parent yet: the coordinator does
    no_address,  // the parent agreed, and nobody wrote down where to mail
};

NoticeWay notice_way(std::optional<people::Person> const& referrer, std::optional<Consent> const& consent);

// Whether the coordinator must do something before the notice can be settled.
bool is_open(NoticeWay way);

// The code under which the event keeps what was done; empty while it is open.
std::string_view settling_code(NoticeWay way);

} // namespace intake

template <>
struct base::Codes<intake::NoticeKind> {
    static constexpr auto table = std::to_array<std::pair<intake::NoticeKind, std::string_view>>({
        {intake::NoticeKind::start, "start"},
        {intake::NoticeKind::end, "end"},
        {intake::NoticeKind::not_suitable, "not_suitable"},
        {intake::NoticeKind::no_start, "no_start"},
    });
};
