// A link mailed to one person for one purpose. It works until it is used up, withdrawn or too old.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/id.hpp"
#include "platform/base/instant.hpp"

#include <array>
#include <optional>

namespace accounts {

using MailedLinkId = base::Id<struct MailedLinkTag>;

enum class LinkPurpose {
    password,       // subject: the account that chooses a password
    proposal,       // subject: the match about which a volunteer answers
    parent_klik,    // subject: the match about which the parent answers
    volunteer_klik, // subject: the match about which the volunteer answers

    follow_permission, // subject: the permission to call that a referrer recorded
    follow_case,       // subject: the family case of which a referrer was told

    visit, // subject: the question about a visit that a volunteer answers

    self_scoring, // subject: that a parent is asked to score by herself
};

struct MailedLink {
    MailedLinkId id;
    LinkPurpose purpose;
    std::int64_t subject;
    people::PersonId person;
    std::optional<people::LocationId> location;
    base::Instant expires_at;
    std::optional<base::Instant> used_at;
    std::optional<base::Instant> withdrawn_at;
};

bool works(MailedLink const& link, base::Instant now);

} // namespace accounts

template <>
struct base::Codes<accounts::LinkPurpose> {
    static constexpr auto table = std::to_array<std::pair<accounts::LinkPurpose, std::string_view>>({
        {accounts::LinkPurpose::password, "password"},
        {accounts::LinkPurpose::proposal, "proposal"},
        {accounts::LinkPurpose::parent_klik, "parent_klik"},
        {accounts::LinkPurpose::volunteer_klik, "volunteer_klik"},
        {accounts::LinkPurpose::follow_permission, "follow_permission"},
        {accounts::LinkPurpose::follow_case, "follow_case"},
        {accounts::LinkPurpose::visit, "visit"},
        {accounts::LinkPurpose::self_scoring, "self_scoring"},
    });
};
