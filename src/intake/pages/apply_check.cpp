#include "intake/actions/apply.hpp"
#include "intake/actions/keep_draft.hpp"
#include "intake/pages/apply_application.hpp"
#include "intake/pages/apply_check.html.hpp"
#include "intake/pages/apply_done.html.hpp"
#include "intake/pages/apply_pages.hpp"
#include "intake/pages/checked_answers.hpp"
#include "intake/pages/draft_cookie.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "programme/model/step_codes.hpp"

namespace intake {

namespace {

// What the browser sent before, if it sent an application already.
std::optional<FamilyCaseId> find_sent_case(accounts::PageRequest const& request)
{
    auto const token = draft_token(request);
    return token.empty() ? std::nullopt
                         : find_family_case_by_submission(request.database, submission_key_of_draft(token));
}

// Where to go when the answers are not all there: on with the questions, or to what was sent already.
web::Response go_on_with(accounts::PageRequest const& request, ApplicationStep step)
{
    return web::see_other(find_sent_case(request) ? "/apply/done" : address_of(step));
}

std::string contact_in_words(
    accounts::PageRequest const& request, FamilyCase const& family_case, locations::Location const& location
)
{
    auto const& texts = request.texts;
    auto const& first_contact = programme::step(request.programme, programme::step_codes::first_contact);
    auto const term = duration_in_words(first_contact.due, texts);
    auto const words = [&] {
        switch (family_case.reach_by) {
        case ReachBy::phone:
            return texts.translate("Iemand van {location} belt je binnen {term}.");
        case ReachBy::message:
            return texts.translate("Een coördinator van {location} stuurt je binnen {term} een bericht.");
        case ReachBy::email:
            return texts.translate("Een coördinator van {location} mailt je binnen {term}.");
        }
        return std::string{};
    };
    return text::fill(words(), {{"location", location.name}, {"term", term}});
}

} // namespace

web::Response show_apply_check(accounts::PageRequest& request)
{
    auto const opened = open_draft_of(request);
    if (auto const open = opened.draft.first_open_step()) {
        return go_on_with(request, *open);
    }
    auto const ready = read_ready_application(request, opened.draft);
    if (!ready) {
        return web::see_other(address_of(ready.error()));
    }
    auto page = CheckPage{
        .answers = answers_to_check(request, *ready, opened.draft),
        .offer = ready->choice.offer,
        .fits = ready->choice.fits,
        .others = {},
        .call_me = "/call-me?municipality=" + ready->municipality.code.value(),
    };
    for (auto const& other : ready->choice.others) {
        page.others += (page.others.empty() ? "" : ", ") + other.name;
    }
    return web::html(render_apply_check(request, page));
}

web::Response create_application_of_parent(accounts::PageRequest& request)
{
    auto const opened = open_draft_of(request);
    if (auto const open = opened.draft.first_open_step()) {
        return go_on_with(request, *open);
    }
    auto ready = read_ready_application(request, opened.draft);
    if (!ready) {
        return web::see_other(address_of(ready.error()));
    }
    ready->application.submission_key = submission_key_of_draft(opened.token);
    apply(request.database, ready->application, request.occasion_at(ready->choice.offer.location.id));
    auto response = web::see_other("/apply/done");
    end_draft_of(request, opened.token, response);
    return response;
}

web::Response show_apply_done(accounts::PageRequest& request)
{
    auto const sent = find_sent_case(request);
    if (!sent) {
        return web::see_other("/apply");
    }
    auto const location =
        locations::load_location(request.database, location_of_case(request.database, *sent));
    auto const family_case = load_family_case(request.database, *sent, location.id);
    auto const parent = people::load_person(request.database, family_case.parent, location.id);
    auto const page = DonePage{
        .first_name = parent.first_name,
        .who_contacts = contact_in_words(request, family_case, location),
        .location = location,
    };
    return web::html(render_apply_done(request, page));
}

} // namespace intake
