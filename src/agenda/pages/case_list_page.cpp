#include "agenda/pages/case_list_page.hpp"

#include "agenda/pages/case_list.html.hpp"
#include "agenda/pages/search.html.hpp"
#include "agenda/store/agenda_store.hpp"
#include "intake/pages/journey_words.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/store/klik_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace agenda {

namespace {

using programme::CaseState;

constexpr auto states_in_filter = std::to_array<CaseState>({
    CaseState::applied,
    CaseState::acquaintance,
    CaseState::waiting,
    CaseState::in_introduction,
    CaseState::supported,
    CaseState::winding_down,
    CaseState::closed,
});

// What is read once for all open cases, to be looked up by id.
struct OpenCases {
    std::vector<intake::CaseWithHistory> histories;
    std::vector<NamedMatch> matches;
    std::vector<matching::RepeatedQuestion> questions; // about the klik
};

// Of cases that are over, their own history is asked.
programme::CaseHistory
history_of(accounts::SignedInRequest& request, CaseRow const& row, OpenCases const& open)
{
    auto const found =
        std::ranges::lower_bound(open.histories, row.id, {}, &intake::CaseWithHistory::family_case);
    return found != open.histories.end() && found->family_case == row.id
               ? found->history
               : intake::load_history(request.database, row.id);
}

std::string name_of(programme::MatchId match, OpenCases const& open)
{
    auto const found = std::ranges::lower_bound(open.matches, match, {}, &NamedMatch::id);
    return found != open.matches.end() && found->id == match ? found->volunteer : std::string{};
}

// How the klik with this volunteer lies still; empty when it does not.
std::string stalled_in_words(
    accounts::SignedInRequest const& request,
    programme::CaseHistory const& history,
    programme::MatchId match,
    matching::KlikNames const& names,
    OpenCases const& open
)
{
    auto const stalled = matching::stalled_klik(
        history, match, open.questions, {.today = request.today, .time_zone = request.programme.time_zone}
    );
    return stalled ? matching::words_for(*stalled, names, request.texts) : std::string{};
}

CaseLine line_of(
    CaseRow const& row,
    programme::CaseHistory const& history,
    OpenCases const& open,
    accounts::SignedInRequest const& request
)
{
    auto const& texts = request.texts;
    auto const match = programme::furthest_match(history);
    auto const volunteer = match ? name_of(match->match, open) : std::string{};
    auto const match_state = match ? std::optional{match->state} : std::nullopt;
    return {
        .family = row.family,
        .address = fmt::format("/cases/{}", row.id.value()),
        .place = row.place,
        .state = intake::word_for(programme::case_state(history), match_state, texts),
        .is_paused = programme::is_paused(history),
        .stalled =
            match ? stalled_in_words(
                        request, history, match->match, {.parent = row.family, .volunteer = volunteer}, open
                    )
                  : std::string{},
        .volunteer = volunteer,
        .since = texts.short_date(row.applied_on),
    };
}

std::vector<StateFilter> filters(std::optional<CaseState> chosen, bool also_over, text::Texts const& texts)
{
    auto all = std::vector<StateFilter>{
        {.words = texts.translate("Alle"), .address = "/cases", .is_chosen = !chosen && !also_over}
    };
    for (auto const state : states_in_filter) {
        all.push_back(
            {.words = intake::word_for(state, texts),
             .address = fmt::format("/cases?state={}", base::to_code(state)),
             .is_chosen = chosen == state}
        );
    }
    all.push_back(
        {.words = texts.translate("Ook wie klaar is"), .address = "/cases?over=yes", .is_chosen = also_over}
    );
    return all;
}

} // namespace

web::Response show_cases(accounts::SignedInRequest& request)
{
    auto const chosen = base::from_code<CaseState>(request.http.query.first("state"));
    auto const also_over = request.http.query.first("over") == "yes";
    auto const search =
        CaseSearch{.words = std::string{request.http.query.first("q")}, .also_over = also_over};
    auto const open = OpenCases{
        .histories = intake::list_open_histories(request.database, request.location()),
        .matches = list_named_matches(request.database, request.location()),
        .questions = matching::list_repeated_questions(request.database, request.location()),
    };
    auto page = CaseListPage{.cases = {}, .filters = filters(chosen, also_over, request.texts)};
    for (auto const& row : list_cases(request.database, request.location(), search)) {
        auto const history = history_of(request, row, open);
        if (!chosen || programme::case_state(history) == *chosen) {
            page.cases.push_back(line_of(row, history, open, request));
        }
    }
    return web::html(render_case_list(request, page));
}

web::Response show_search(accounts::SignedInRequest& request)
{
    auto page =
        SearchPage{.words = std::string{request.http.query.first("q")}, .families = {}, .volunteers = {}};
    auto const search = CaseSearch{.words = page.words, .also_over = true};
    for (auto const& row : list_cases(request.database, request.location(), search)) {
        page.families.push_back(
            {.name = row.family, .address = fmt::format("/cases/{}", row.id.value()), .about = row.place}
        );
    }
    for (auto const& row : find_volunteers(request.database, request.location(), page.words)) {
        page.volunteers.push_back(
            {.name = row.name, .address = fmt::format("/volunteers/{}", row.id.value()), .about = {}}
        );
    }
    return web::html(render_search(request, page));
}

} // namespace agenda
