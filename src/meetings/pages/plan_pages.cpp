#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "meetings/actions/plan_meeting.hpp"
#include "meetings/pages/meeting_pages.hpp"
#include "meetings/pages/meeting_words.hpp"
#include "meetings/pages/plan_form.hpp"
#include "meetings/pages/plan_form.html.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace meetings {

namespace {

// Those that the location serves today, and the one of the meeting.
std::vector<locations::Municipality>
municipalities_for(accounts::SignedInRequest& request, Meeting const* meeting)
{
    auto codes = std::set<locations::MunicipalityCode>{};
    for (auto const& offer : locations::list_offers_of(request.database, request.location(), request.today)) {
        codes.insert(offer.municipality);
    }
    if (meeting != nullptr) {
        codes.insert(meeting->plan.municipality);
    }
    auto municipalities = std::vector<locations::Municipality>{};
    for (auto const& code : codes) {
        municipalities.push_back(locations::load_municipality(request.database, code));
    }
    std::ranges::sort(municipalities, {}, &locations::Municipality::short_name);
    return municipalities;
}

std::vector<locations::MunicipalityCode> codes_of(std::vector<locations::Municipality> const& municipalities)
{
    auto codes = std::vector<locations::MunicipalityCode>{};
    for (auto const& municipality : municipalities) {
        codes.push_back(municipality.code);
    }
    return codes;
}

// A location that serves no municipality today cannot plan a meeting anywhere.
bool has_nowhere_to_meet(PlanPage& page, text::Texts const& texts)
{
    if (page.municipalities.empty()) {
        page.form.add_error("", texts.translate("Jullie locatie heeft nu in geen enkele gemeente aanbod."));
    }
    return page.municipalities.empty();
}

PlanPage new_plan_page(accounts::SignedInRequest& request)
{
    auto page = PlanPage{
        .municipalities = municipalities_for(request, nullptr),
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("submission_key", crypto::random_token());
    page.form.prefill("registering", base::to_code(Registering::not_needed));
    return page;
}

PlanPage plan_page_of(accounts::SignedInRequest& request, Meeting const& meeting)
{
    auto page = PlanPage{
        .meeting = meeting.id,
        .municipalities = municipalities_for(request, &meeting),
        .form = web::Form{request.http.form, request.texts},
    };
    prefill_plan(page.form, meeting.plan);
    page.form.prefill("version", std::to_string(meeting.version));
    return page;
}

// The version a form was opened with. One that is missing or no number is never the present one.
int version_in(web::Form const& form)
{
    auto unseen = web::Form{web::Fields{{{"version", form.value("version")}}}};
    return unseen.number("version", 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

std::string_view field_of(MeetingRefusal refusal)
{
    return refusal == MeetingRefusal::no_days ? "until" : "";
}

web::Response refuse_plan(accounts::SignedInRequest const& request, PlanPage& page, MeetingRefusal refusal)
{
    page.form.add_error(field_of(refusal), word_for(refusal, request.texts));
    return web::unprocessable(render_plan_form(request, page));
}

} // namespace

web::Response show_new_meeting(accounts::SignedInRequest& request)
{
    return web::html(render_plan_form(request, new_plan_page(request)));
}

web::Response create_meeting(accounts::SignedInRequest& request)
{
    auto page = new_plan_page(request);
    if (has_nowhere_to_meet(page, request.texts)) {
        return web::unprocessable(render_plan_form(request, page));
    }
    auto plan = read_plan_form(page.form, codes_of(page.municipalities), request.texts);
    if (!plan) {
        return web::unprocessable(render_plan_form(request, page));
    }
    auto const key = page.form.value("submission_key");
    auto const id = plan_meeting(
        request.database,
        request.occasion(),
        {.plan = std::move(*plan), .submission_key = key.empty() ? crypto::random_token() : key}
    );
    return id ? web::see_other(address_of(*id)) : refuse_plan(request, page, id.error());
}

web::Response show_plan(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<MeetingId>(request.http, "meeting");
    auto const meeting = load_meeting(request.database, id, request.location());
    return web::html(render_plan_form(request, plan_page_of(request, meeting)));
}

web::Response update_plan(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<MeetingId>(request.http, "meeting");
    auto page = plan_page_of(request, load_meeting(request.database, id, request.location()));
    auto plan = read_plan_form(page.form, codes_of(page.municipalities), request.texts);
    if (!plan) {
        return web::unprocessable(render_plan_form(request, page));
    }
    auto const done = change_meeting(
        request.database,
        request.occasion(),
        {.meeting = id, .plan = std::move(*plan), .version = version_in(page.form)}
    );
    return done ? web::see_other(address_of(id)) : refuse_plan(request, page, done.error());
}

} // namespace meetings
