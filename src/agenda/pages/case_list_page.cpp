#include "agenda/pages/case_list_page.hpp"

#include "agenda/pages/case_list.html.hpp"
#include "agenda/pages/search.html.hpp"
#include "agenda/store/agenda_store.hpp"
#include "intake/pages/journey_words.hpp"
#include "intake/store/case_event_store.hpp"

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

CaseLine line_of(CaseRow const& row, CaseState state, text::Texts const& texts)
{
    return {
        .family = row.family,
        .address = fmt::format("/cases/{}", row.id.value()),
        .place = row.place,
        .state = intake::word_for(state, texts),
        .since = texts.short_date(row.applied_on),
    };
}

// The states of the open cases; of those that are over, their own history is asked.
CaseState state_of(
    accounts::SignedInRequest& request, CaseRow const& row, std::vector<intake::CaseWithHistory> const& open
)
{
    auto const found = std::ranges::lower_bound(open, row.id, {}, &intake::CaseWithHistory::family_case);
    return found != open.end() && found->family_case == row.id
               ? programme::case_state(found->history)
               : programme::case_state(intake::load_history(request.database, row.id));
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
    auto const open = intake::list_open_histories(request.database, request.location());
    auto page = CaseListPage{.cases = {}, .filters = filters(chosen, also_over, request.texts)};
    for (auto const& row : list_cases(request.database, request.location(), search)) {
        auto const state = state_of(request, row, open);
        if (!chosen || state == *chosen) {
            page.cases.push_back(line_of(row, state, request.texts));
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
