#include "intake/pages/acquaintance_pages.hpp"

#include "intake/actions/hold_acquaintance.hpp"
#include "intake/pages/acquaintance_form.html.hpp"
#include "intake/pages/need_form.hpp"
#include "intake/pages/typed_version.hpp"
#include "needs/store/need_store.hpp"

#include <algorithm>

namespace intake {

namespace {

AcquaintancePage acquaintance_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto page = AcquaintancePage{
        .about = open_case_form(request),
        .parent = load_parent_view(request, family_case),
        .version = typed_version(request.http.form, "version", family_case.version),
        .needs = list_need_fields(request),
        .questions = list_consent_questions(request, family_case),
        .differences = {},
    };
    auto& form = page.about.form;
    prefill_family(form, details_of(family_case));
    auto const known = needs::list_current_needs(request.database, family_case.id);
    prefill_needs(form, page.needs, known);
    add_own_scores(page.needs, known);
    prefill_consents(form, page.questions);
    return page;
}

// Only what the parent said anew: an answer that is known already needs no second record.
std::vector<Consent> read_new_consents(AcquaintancePage const& page, base::Date on)
{
    auto const like_this = Consent{
        .purpose = ConsentPurpose::start_notice,
        .given = false,
        .answered_on = on,
        .how = ConsentChannel::home_visit,
    };
    auto answers = read_consents(page.about.form, page.questions, like_this);
    std::erase_if(answers, [&](Consent const& answer) {
        auto const asked = std::ranges::find(page.questions, answer.purpose, &ConsentQuestion::purpose);
        return asked->known && asked->known->given == answer.given;
    });
    return answers;
}

HoldAcquaintance read_acquaintance(AcquaintancePage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    auto const on = read_day(form, request).value_or(request.today);
    auto const learned = read_needs(form, page.needs, request);
    return {
        .family_case = page.about.heading.id,
        .version = page.version,
        .on = on,
        .details = read_family(form, request),
        .needs = learned,
        .scored_by = read_scored_by(form, learned, request.texts),
        .consents = read_new_consents(page, on),
        .note = form.optional("note", 4000),
        .submission_key = submission_key(form),
    };
}

// What was typed stays; beside it stands what a colleague wrote, and saving again is then meant.
void show_conflict(AcquaintancePage& page, HoldAcquaintance const& wish, accounts::SignedInRequest& request)
{
    auto const now = load_family_case(request.database, wish.family_case, request.location());
    page.about.form.add_error(
        "",
        request.texts.translate("Een collega heeft dit gezin intussen gewijzigd. Er is nog niets bewaard.")
    );
    page.differences = list_differences(wish.details, details_of(now), request);
    page.version = now.version;
}

} // namespace

web::Response show_acquaintance(accounts::SignedInRequest& request)
{
    return web::html(render_acquaintance_form(request, acquaintance_page(request)));
}

web::Response create_acquaintance(accounts::SignedInRequest& request)
{
    auto page = acquaintance_page(request);
    auto const wish = read_acquaintance(page, request);
    if (page.about.form.has_errors()) {
        return web::unprocessable(render_acquaintance_form(request, page));
    }
    auto const done = hold_acquaintance(request.database, request.occasion(), wish);
    if (done) {
        return back_to_case(wish.family_case);
    }
    if (auto const* const refusal = std::get_if<programme::JourneyRefusal>(&done.error())) {
        page.about.form.add_error("", word_for(*refusal, request.texts));
    } else {
        show_conflict(page, wish, request);
    }
    return web::unprocessable(render_acquaintance_form(request, page));
}

} // namespace intake
