#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "support/actions/start_support.hpp"
#include "support/pages/dagdeel_choices.hpp"
#include "support/pages/start_form.html.hpp"
#include "support/pages/start_page.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/support_words.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <algorithm>

namespace support {

namespace {

constexpr auto most_characters_of_reason = std::size_t{500};

// The first dagdeel on which both can.
void prefill_shared_dagdeel(accounts::SignedInRequest& request, matching::MatchForm& page)
{
    auto& database = request.database;
    auto const& match = page.match;
    auto const family_case = intake::load_family_case(database, match.family_case, match.location);
    auto const volunteer = matching::load_volunteer_of(database, match);
    auto const shared = programme::shared_dagdelen(family_case.dagdelen, volunteer.profile.dagdelen);
    if (!shared.empty()) {
        prefill_dagdeel(page.form, shared.front());
    }
}

std::vector<programme::StartCondition>
missing_today(accounts::SignedInRequest& request, matching::Match const& match)
{
    auto const volunteer = volunteers::load_volunteer_history(request.database, match.volunteer);
    return programme::missing_for_start(
        request.programme,
        intake::load_history(request.database, match.family_case),
        {.match = match.id,
         .volunteer = volunteers::standing(volunteer, request.programme, request.today),
         .on = request.today,
         .second_match_has_reason = false}
    );
}

StartPage start_page(accounts::SignedInRequest& request)
{
    auto page =
        StartPage{.about = matching::open_match_form(request), .points = {}, .asks_second_reason = false};
    auto const missing = missing_today(request, page.about.match);
    auto const is_missing = [&](programme::StartCondition condition) {
        return std::ranges::find(missing, condition) != missing.end();
    };
    for (auto const condition : request.programme.start_conditions) {
        page.points.push_back(
            {.words = point_of_checklist(condition, request.texts), .met = !is_missing(condition)}
        );
    }
    page.asks_second_reason = is_missing(programme::StartCondition::no_other_running_match);
    return page;
}

std::optional<StartSupport> read_start(StartPage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    auto const dagdeel = read_dagdeel(form, request.texts);
    auto const time = intake::read_time(form, "time", request.texts);
    auto const reason = page.asks_second_reason
                            ? form.required(
                                  "second_match_reason",
                                  request.texts.translate("Schrijf waarom er een tweede vrijwilliger komt."),
                                  most_characters_of_reason
                              )
                            : std::string{};
    auto const on = intake::read_day(form, request);
    if (form.has_errors() || !dagdeel || !on) {
        return std::nullopt;
    }
    return StartSupport{
        .match = page.about.match.id,
        .on = *on,
        .dagdeel = *dagdeel,
        .starts_at = time,
        .second_match_reason = reason,
        .submission_key = intake::submission_key(form),
    };
}

struct AddRefusal {
    web::Form& form;
    text::Texts const& texts;

    void operator()(programme::JourneyRefusal refusal) const
    {
        form.add_error("", intake::word_for(refusal, texts));
    }

    void operator()(std::vector<programme::StartCondition> const& missing) const
    {
        for (auto const condition : missing) {
            form.add_error("", intake::word_for(condition, texts));
        }
    }
};

} // namespace

web::Response show_start(accounts::SignedInRequest& request)
{
    auto page = start_page(request);
    prefill_shared_dagdeel(request, page.about);
    return web::html(render_start_form(request, page));
}

web::Response create_start(accounts::SignedInRequest& request)
{
    auto page = start_page(request);
    auto const wish = read_start(page, request);
    if (!wish) {
        return web::unprocessable(render_start_form(request, page));
    }
    if (auto const done = start_support(request.database, request.occasion(), *wish); !done) {
        std::visit(AddRefusal{page.about.form, request.texts}, done.error());
        return web::unprocessable(render_start_form(request, page));
    }
    return intake::back_to_case(page.about.match.family_case);
}

} // namespace support
