#include "support/actions/answer_visit_link.hpp"

#include "accounts/store/mailed_link_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "programme/model/journey.hpp"
#include "support/actions/save_answer.hpp"
#include "support/store/visit_question_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

namespace {

using Answered = std::expected<void, std::variant<VisitLinkRefusal, VisitRefusal>>;

accounts::MailedLink find_visit_link(database::Connection& database, std::string_view token)
{
    auto const link = accounts::find_mailed_link(database, crypto::hash_token(token));
    return link && link->purpose == accounts::LinkPurpose::visit ? *link
                                                                 : throw base::NotFound{"mailed link"};
}

std::optional<VisitLinkRefusal>
refusal_of(accounts::MailedLink const& link, LinkBearer const& bearer, base::Instant now)
{
    if (bearer.signed_in && *bearer.signed_in != link.person) {
        return VisitLinkRefusal::somebody_else;
    }
    if (link.used_at) {
        return VisitLinkRefusal::used;
    }
    return accounts::works(link, now) ? std::nullopt : std::optional{VisitLinkRefusal::too_old};
}

// Whether this volunteer still comes to this family.
bool still_comes(database::Connection& database, matching::Match const& match, people::PersonId person)
{
    auto const volunteer = matching::load_volunteer_of(database, match);
    auto const history = intake::load_history(database, match.family_case);
    return volunteer.person == person
           && programme::match_state(history, match.id) == programme::MatchState::active;
}

} // namespace

std::expected<OpenAskedVisit, VisitLinkRefusal>
open_visit_link(database::Connection& database, LinkBearer const& bearer, base::Instant now)
{
    auto const link = find_visit_link(database, bearer.token);
    if (auto const refused = refusal_of(link, bearer, now)) {
        return std::unexpected{*refused};
    }
    auto const question = load_visit_question(database, AskedVisitId{link.subject});
    auto const match = matching::load_match(database, question.match, question.location);
    if (!still_comes(database, match, link.person)) {
        return std::unexpected{VisitLinkRefusal::match_ended};
    }
    if (find_visit(database, match.id, question.visited_on)) {
        return std::unexpected{VisitLinkRefusal::answered};
    }
    return OpenAskedVisit{.link = link, .question = question, .match = match};
}

Answered answer_visit_link(
    database::Connection& database, accounts::Occasion const& occasion, LinkBearer const& bearer, Visit visit
)
{
    auto transaction = database::Transaction{database};
    auto const subject = find_visit_link(database, bearer.token).subject;
    auto const asked = load_visit_question(database, AskedVisitId{subject});
    auto const locked = matching::lock_match(database, asked.match, occasion);
    auto const open = open_visit_link(database, bearer, occasion.now);
    if (!open) {
        return Answered{std::unexpect, open.error()};
    }
    if (!accounts::use_mailed_link(database, open->link.id, occasion.now)) {
        return Answered{std::unexpect, VisitLinkRefusal::used};
    }
    visit.visited_on = asked.visited_on;
    auto const saved = save_answer(
        database, occasion, locked, {.visit = visit, .given_at = occasion.now, .way = AnswerWay::mailed_link}
    );
    if (!saved) {
        return Answered{std::unexpect, saved.error()};
    }
    transaction.commit();
    return {};
}

} // namespace support
