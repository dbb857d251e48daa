#include "agenda/pages/case_page.hpp"

#include "agenda/model/day_list.hpp"
#include "agenda/pages/case_facts.hpp"
#include "agenda/pages/case_people.hpp"
#include "agenda/pages/event_words.hpp"
#include "agenda/pages/family.html.hpp"
#include "agenda/pages/gather.hpp"
#include "agenda/pages/needs_of_family.hpp"
#include "agenda/pages/step_link.hpp"
#include "intake/actions/change_needs.hpp"
#include "intake/pages/alike_families.hpp"
#include "intake/pages/journey_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace agenda {

namespace {

std::string phase_name(Phase phase, text::Texts const& texts)
{
    switch (phase) {
    case Phase::application:
        return texts.translate("Aanmelding");
    case Phase::acquaintance:
        return texts.translate("Kennismaking");
    case Phase::matching:
        return texts.translate("Koppeling");
    case Phase::klik:
        return texts.translate("Klik");
    case Phase::support:
        return texts.translate("Ondersteuning");
    case Phase::closing:
        return texts.translate("Afsluiting");
    case Phase::follow_up:
        return texts.translate("Follow-up");
    }
    return {};
}

std::vector<PhaseView> phase_views(CaseFacts const& facts, text::Texts const& texts)
{
    auto views = std::vector<PhaseView>{};
    for (auto const& phase : phases_of(facts.history)) {
        views.push_back(
            {.name = phase_name(phase.phase, texts),
             .day = phase.reached_on ? texts.short_date(*phase.reached_on) : std::string{},
             .state = phase.state}
        );
    }
    return views;
}

NextStepView
step_view(CaseFacts const& facts, programme::DueItem const& item, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto const link = step_link(request.programme, facts.family_case.id, item, texts);
    auto const volunteer = volunteer_of(facts, item.match);
    auto const days = programme::days_late(item, request.today);
    auto const late = base::days_between(item.due, request.today);
    auto const match = item.match ? fmt::format("&match={}", item.match->value()) : std::string{};
    return {
        .title = title_of(
            link,
            {.stalled = stalled_in(request, facts.history, item, facts.repeated_questions),
             .parent = facts.parent.first_name,
             .volunteer = volunteer},
            texts
        ),
        .badge = late > 0 || days > 0 ? when(item, request.today, texts) : std::string{},
        .explanation = text::fill(
            item.planned ? texts.translate("Afgesproken op {day}.") : texts.translate("Voor {day}."),
            {{"day",
              item.due.year() == request.today.year() ? texts.weekday_date(item.due) : texts.date(item.due)}}
        ),
        .action = {.words = link.action, .address = link.address},
        .replan =
            {.words = texts.translate("Verzet"),
             .address =
                 fmt::format("/cases/{}/replan?step={}{}", facts.family_case.id.value(), item.step, match)},
    };
}

// The next step is always shown; what comes after it, only when it is near.
void add_steps(CasePage& page, CaseFacts const& facts, accounts::SignedInRequest const& request)
{
    for (auto const& item : facts.due) {
        if (says_nothing_yet(item, request.today)) {
            continue;
        }
        auto view = step_view(facts, item, request);
        if (!page.next) {
            page.next = std::move(view);
        } else {
            auto& views = is_near(item, request.today) ? page.also_open : page.later;
            views.push_back(std::move(view));
        }
    }
}

std::vector<MomentView> moments_of(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto moments = std::vector<MomentView>{};
    for (auto const& event : facts.events) {
        moments.push_back(
            {.iso_day = base::to_iso(event.event.on),
             .day = request.texts.short_date(event.event.on),
             .title =
                 event_title(request.programme, event, volunteer_of(facts, event.event.match), request.texts),
             .note = event.note}
        );
    }
    auto const changes = need_moments(facts, request);
    auto const scorings = scoring_moments(facts, request);
    moments.insert(moments.end(), changes.begin(), changes.end());
    moments.insert(moments.end(), scorings.begin(), scorings.end());
    std::ranges::stable_sort(moments, {}, &MomentView::iso_day);
    std::ranges::reverse(moments);
    return moments;
}

std::string change_address(CaseFacts const& facts)
{
    auto const changed =
        std::ranges::any_of(facts.needs, [](needs::Need const& need) { return need.scores.size() > 1; });
    return changed ? fmt::format("/cases/{}/change", facts.family_case.id.value()) : std::string{};
}

// Who is done with us is not asked after.
std::vector<intake::AlikeFamily> alike_families(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    return programme::is_over(facts.state)
               ? std::vector<intake::AlikeFamily>{}
               : intake::list_alike_families(
                     request, facts.parent.id, intake::traits_of(facts.parent, facts.family_case)
                 );
}

} // namespace

web::Response show_case(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<intake::FamilyCaseId>(request.http, "case");
    auto const facts = load_case_facts(request, id);
    auto page = CasePage{
        .family = people::full_name(facts.parent),
        .parent = facts.parent.id,
        .alike = alike_families(facts, request),
        .state = intake::word_for(facts.state, request.texts),
        .is_paused = programme::is_paused(facts.history),
        .facts = family_facts(facts, request),
        .phases = phase_views(facts, request.texts),
        .next = {},
        .also_open = {},
        .later = {},
        .question = facts.family_case.question,
        .needs = needs_of(facts, request),
        .agreements = agreements_of(facts, request),
        .moments = moments_of(facts, request),
        .people = people_of(facts, request),
        .more = more_links(facts, request.texts),
        .details_address = fmt::format("/cases/{}/details", id.value()),
        .change_address = change_address(facts),
        .needs_address = intake::may_change_needs(facts.state) ? fmt::format("/cases/{}/needs", id.value())
                                                               : std::string{},
    };
    add_steps(page, facts, request);
    return web::html(render_family(request, page));
}

} // namespace agenda
