#include "matching/actions/mailed_questions.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "matching/actions/match_letters.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"

namespace matching {

namespace {

// Longer than any question stays open: it ends when it is settled.
constexpr auto link_days = 365;

// The address at which this person answers.
std::string issue_address(
    database::Connection& database,
    Match const& match,
    accounts::LinkPurpose purpose,
    people::PersonId person,
    accounts::Occasion const& occasion
)
{
    auto const token = accounts::issue_link(
        database,
        {.purpose = purpose,
         .subject = match.id.value(),
         .person = person,
         .location = occasion.location,
         .created_at = occasion.now,
         .expires_at = occasion.now + std::chrono::days{link_days}}
    );
    auto const page = purpose == accounts::LinkPurpose::proposal ? "/links/proposals/" : "/links/klik/";
    return std::string{occasion.base_url} + page + token;
}

} // namespace

accounts::LinkPurpose purpose_of(KlikSide side)
{
    return side == KlikSide::parent ? accounts::LinkPurpose::parent_klik
                                    : accounts::LinkPurpose::volunteer_klik;
}

Asked mail_proposal(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    accounts::Occasion const& occasion
)
{
    auto const volunteer = load_person_of(database, match);
    if (!volunteer.email) {
        return Asked::has_no_email;
    }
    auto const parent = people::load_person(database, family_case.parent, occasion.location);
    auto const address =
        issue_address(database, match, accounts::LinkPurpose::proposal, volunteer.id, occasion);
    auto const& texts = occasion.catalogues.in(volunteer.language);
    mail::put_in_outbox(
        database,
        proposal_letter({.to = volunteer, .about = parent.first_name, .address = address}, texts),
        occasion.now
    );
    return Asked::by_mail;
}

Asked mail_klik_question(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    KlikSide side,
    accounts::Occasion const& occasion
)
{
    auto const volunteer = load_person_of(database, match);
    auto const parent = people::load_person(database, family_case.parent, occasion.location);
    auto const& to = side == KlikSide::parent ? parent : volunteer;
    auto const& about = side == KlikSide::parent ? volunteer : parent;
    if (!to.email) {
        return Asked::has_no_email;
    }
    auto const address = issue_address(database, match, purpose_of(side), to.id, occasion);
    auto const& texts = occasion.catalogues.in(to.language);
    mail::put_in_outbox(
        database, klik_letter({.to = to, .about = about.first_name, .address = address}, texts), occasion.now
    );
    return Asked::by_mail;
}

void withdraw_links(
    database::Connection& database, Match const& match, accounts::LinkPurpose purpose, base::Instant now
)
{
    accounts::withdraw_mailed_links(database, purpose, match.id.value(), now);
}

} // namespace matching
