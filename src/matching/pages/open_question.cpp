#include "matching/pages/open_question.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/model/match_questions.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "people/store/person_store.hpp"

namespace matching {

namespace {

bool is_open(accounts::LinkPurpose purpose, programme::CaseHistory const& history, MatchId match)
{
    return purpose == accounts::LinkPurpose::proposal ? is_proposal_open(history, match)
                                                      : is_klik_open(history, match);
}

} // namespace

std::optional<OpenQuestion>
find_open_question(accounts::PageRequest& request, std::initializer_list<accounts::LinkPurpose> purposes)
{
    auto& database = request.database;
    auto const& token = request.http.path_parameters.find("token")->second;
    auto const link = accounts::open_link(database, purposes, token, request.now);
    if (!link) {
        return std::nullopt;
    }
    auto const location = location_of_match(database, MatchId{link->subject});
    auto const match = load_match(database, MatchId{link->subject}, location);
    if (!is_open(link->purpose, intake::load_history(database, match.family_case), match.id)) {
        return std::nullopt;
    }
    return OpenQuestion{
        .link = *link,
        .match = match,
        .family_case = intake::load_family_case(database, match.family_case, location),
    };
}

KlikSide side_of(accounts::LinkPurpose purpose)
{
    return purpose == accounts::LinkPurpose::parent_klik ? KlikSide::parent : KlikSide::volunteer;
}

std::string first_name_of_other(accounts::PageRequest& request, OpenQuestion const& question)
{
    if (question.link.purpose == accounts::LinkPurpose::parent_klik) {
        return load_person_of(request.database, question.match).first_name;
    }
    return people::load_person(request.database, question.family_case.parent, question.location()).first_name;
}

} // namespace matching
