#include "closing/pages/stop_pages.hpp"

#include "closing/actions/stop_volunteer.hpp"
#include "closing/pages/families_of_volunteer.hpp"
#include "closing/pages/stop_form.html.hpp"
#include "closing/pages/stop_page.hpp"
#include "intake/pages/case_form.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace closing {

namespace {

constexpr auto most_characters_of_note = std::size_t{1000};

StopPage stop_page(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    auto const volunteer = volunteers::load_volunteer(request.database, id, request.location());
    auto const person = people::load_person(request.database, volunteer.person, request.location());
    return {
        .volunteer = id,
        .name = people::full_name(person),
        .families = families_of_volunteer(request, id),
        .form = web::Form{request.http.form, request.texts},
    };
}

std::optional<FamilyPlan>
read_plan(web::Form& form, FamilyOfVolunteer const& family, accounts::SignedInRequest const& request)
{
    if (family.winds_down) {
        return FamilyPlan{.match = family.match, .next = support::AfterMatch::seek_another};
    }
    auto const next = intake::read_choice<support::AfterMatch>(
        form, family.next_field(), request.texts.translate("Kies hoe het gezin verder gaat.")
    );
    if (!next) {
        return std::nullopt;
    }
    auto plan = FamilyPlan{.match = family.match, .next = *next};
    if (*next == support::AfterMatch::wind_down) {
        plan.support_ends_on = intake::read_planned_day(form, family.end_field(), request);
    }
    return plan;
}

std::optional<StopVolunteer> read_stop(StopPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.form;
    auto wish = StopVolunteer{
        .volunteer = page.volunteer,
        .on = request.today,
        .reason = form.required("reason", request.texts.translate("Kies een reden.")),
        .note = form.optional("note", most_characters_of_note),
        .plans = {},
    };
    wish.on = form.date("on", request.texts.translate("Vul een dag in.")).value_or(request.today);
    for (auto const& family : page.families) {
        if (!family.is_planned_here()) {
            continue;
        }
        if (auto const plan = read_plan(form, family, request)) {
            wish.plans.push_back(*plan);
        }
    }
    return form.has_errors() ? std::nullopt : std::optional{std::move(wish)};
}

std::string name_of_family(StopPage const& page, matching::MatchId match)
{
    auto const found = std::ranges::find(page.families, match, &FamilyOfVolunteer::match);
    return found == page.families.end() ? std::string{} : found->family;
}

void add_refusal(StopPage& page, StopRefusal const& refusal, text::Texts const& texts)
{
    if (auto const* const stop = std::get_if<volunteers::VolunteerRefusal>(&refusal)) {
        page.form.add_error("", volunteers::word_for(*stop, texts));
    } else if (auto const* const missing = std::get_if<PlanMissing>(&refusal)) {
        auto const words = texts.translate("Kies ook hoe dit gezin verder gaat: {family}");
        page.form.add_error("", text::fill(words, {{"family", name_of_family(page, missing->match)}}));
    } else if (auto const* const refused = std::get_if<PlanRefused>(&refusal)) {
        page.form.add_error(
            "", name_of_family(page, refused->match) + ": " + intake::word_for(refused->why, texts)
        );
    }
}

} // namespace

web::Response show_stop(accounts::SignedInRequest& request)
{
    auto page = stop_page(request);
    page.form.prefill("on", base::to_iso(request.today));
    return web::html(render_stop_form(request, page));
}

web::Response create_stop(accounts::SignedInRequest& request)
{
    auto page = stop_page(request);
    auto const wish = read_stop(page, request);
    if (!wish) {
        return web::unprocessable(render_stop_form(request, page));
    }
    auto const done = stop_volunteer(request.database, request.occasion(), *wish);
    if (!done) {
        add_refusal(page, done.error(), request.texts);
        return web::unprocessable(render_stop_form(request, page));
    }
    return web::see_other(volunteers::address_of(page.volunteer));
}

} // namespace closing
