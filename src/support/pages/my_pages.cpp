#include "support/pages/my_pages.hpp"

#include "intake/pages/journey_words.hpp"
#include "intake/pages/place_name.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/ask_for_call.hpp"
#include "support/actions/record_visit.hpp"
#include "support/pages/my_families.html.hpp"
#include "support/pages/my_families_page.hpp"
#include "support/pages/my_worry.html.hpp"
#include "support/pages/support_words.hpp"
#include "support/store/call_request_store.hpp"
#include "support/store/visit_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace support {

namespace {

volunteers::VolunteerId own_volunteer(accounts::SignedInRequest& request)
{
    auto const id = volunteers::find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

bool is_asked(accounts::PageRequest const& request, std::string_view name, matching::MatchId match)
{
    return request.http.query.first(name) == std::to_string(match.value());
}

VisitQuestion question_about(
    accounts::PageRequest const& request, MyFamily const& family, std::optional<Visit> const& answer
)
{
    if (!family.last_visit) {
        return VisitQuestion::answered;
    }
    if (is_asked(request, "why-not", family.match)) {
        return VisitQuestion::why_not;
    }
    return answer && !is_asked(request, "change", family.match) ? VisitQuestion::answered
                                                                : VisitQuestion::open;
}

// The day about which she answers, when it lies in the time that she comes; and what she said about it.
void add_last_visit(accounts::SignedInRequest& request, Agreement const& agreement, MyFamily& family)
{
    auto const day = visit_day_to_confirm(agreement, request.today);
    auto answer = std::optional<Visit>{};
    if (agreement.valid_from <= day) {
        family.last_visit = day;
        answer = find_visit(request.database, family.match, day);
    }
    family.question = question_about(request, family, answer);
    if (answer) {
        family.answer = words_for(*answer, request.programme, request.texts);
        // Today was answered: the next visit is another day.
        family.next_visit = next_visit_day(agreement, base::add_days(std::max(day, request.today), 1));
    }
}

std::optional<MyFamily> family_of(accounts::SignedInRequest& request, matching::Match const& match)
{
    auto& database = request.database;
    auto const history = intake::load_history(database, match.family_case);
    auto const agreement = find_agreement(database, match.id, request.today);
    if (!agreement || programme::match_state(history, match.id) != programme::MatchState::active) {
        return std::nullopt;
    }
    auto const family_case = intake::load_family_case(database, match.family_case, match.location);
    auto family = MyFamily{
        .match = match.id,
        .name = people::load_person(database, family_case.parent, match.location).first_name,
        .place = intake::place_name(database, family_case.municipality_code),
        .dagdeel = intake::word_for(agreement->dagdeel, request.texts),
        .time = agreement->starts_at,
        .next_visit = next_visit_day(*agreement, request.today),
        .last_visit = std::nullopt,
        .question = VisitQuestion::answered,
        .answer = {},
    };
    add_last_visit(request, *agreement, family);
    return family;
}

MyFamiliesPage my_families_page(accounts::SignedInRequest& request)
{
    auto const volunteer = own_volunteer(request);
    auto page = MyFamiliesPage{
        .families = {}, .asked = std::nullopt, .form = web::Form{request.http.form, request.texts}
    };
    for (auto const& match : matching::list_open_matches_of(request.database, volunteer)) {
        if (auto const family = family_of(request, match)) {
            page.form.prefill(family->fields().minutes, std::to_string(usual_minutes));
            page.families.push_back(*family);
        }
    }
    if (auto const call = find_open_call(request.database, volunteer)) {
        page.asked = call->urgency;
    }
    return page;
}

// The form of this family again, with the question that was being answered.
web::Response
ask_again(accounts::SignedInRequest const& request, MyFamiliesPage& page, matching::MatchId match)
{
    auto const family = std::ranges::find(page.families, match, &MyFamily::match);
    if (family != page.families.end() && family->last_visit) {
        family->question = page.form.chosen("happened", "no") ? VisitQuestion::why_not : VisitQuestion::open;
    }
    return web::unprocessable(render_my_families(request, page));
}

MyFamily const& own_family(MyFamiliesPage const& page, matching::MatchId match)
{
    auto const family = std::ranges::find(page.families, match, &MyFamily::match);
    return family != page.families.end() ? *family : throw base::NotFound{"a match of this volunteer"};
}

} // namespace

web::Response show_my_families(accounts::SignedInRequest& request)
{
    return web::html(render_my_families(request, my_families_page(request)));
}

web::Response create_my_visit(accounts::SignedInRequest& request)
{
    auto const volunteer = own_volunteer(request);
    auto page = my_families_page(request);
    auto const& family = own_family(page, web::id_in_path<matching::MatchId>(request.http, "match"));
    auto const match = family.match;
    auto const on = page.form.date("on", request.texts.translate("Kies een dag."));
    auto const visit = read_visit(page.form, family.fields(), on, request.texts);
    if (!visit) {
        return ask_again(request, page, match);
    }
    auto const done =
        record_own_visit(request.database, request.occasion(), volunteer, {.match = match, .visit = *visit});
    if (!done) {
        auto const field = done.error() == VisitRefusal::unknown_reason ? family.fields().reason : "";
        page.form.add_error(field, word_for(done.error(), request.texts));
        return ask_again(request, page, match);
    }
    return web::see_other("/my-families");
}

web::Response show_my_worry(accounts::SignedInRequest& request)
{
    return web::html(render_my_worry(request));
}

web::Response create_my_call(accounts::SignedInRequest& request)
{
    auto const urgency = base::from_code<CallUrgency>(request.http.form.first("urgency"));
    ask_for_call(
        request.database,
        request.occasion(),
        {.volunteer = own_volunteer(request), .urgency = urgency.value_or(CallUrgency::when_convenient)}
    );
    return web::see_other("/my-families");
}

} // namespace support
