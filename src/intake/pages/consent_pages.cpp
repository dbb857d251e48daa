#include "intake/pages/consent_pages.hpp"

#include "intake/actions/record_consents.hpp"
#include "intake/pages/consents_form.html.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

std::string referrer_name(accounts::SignedInRequest& request, FamilyCase const& family_case)
{
    return family_case.referrer
               ? people::full_name(people::load_person_anywhere(request.database, *family_case.referrer))
               : std::string{};
}

namespace {

ConsentPage consent_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto page = ConsentPage{
        .about = open_case_form(request),
        .questions = list_consent_questions(request, family_case),
        .referrer = referrer_name(request, family_case),
    };
    prefill_consents(page.about.form, page.questions);
    return page;
}

std::optional<RecordConsents>
read_record_consents(ConsentPage& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.about.form;
    auto const how = read_choice<ConsentChannel>(form, "how", texts.translate("Kies hoe de ouder het zei."));
    auto const on = read_day(form, request);
    if (form.has_errors() || !how || !on) {
        return std::nullopt;
    }
    auto const like_this =
        Consent{.purpose = ConsentPurpose::start_notice, .given = false, .answered_on = *on, .how = *how};
    return RecordConsents{
        .family_case = page.about.heading.id, .answers = read_consents(form, page.questions, like_this)
    };
}

} // namespace

web::Response show_consents(accounts::SignedInRequest& request)
{
    return web::html(render_consents_form(request, consent_page(request)));
}

web::Response create_consents(accounts::SignedInRequest& request)
{
    auto page = consent_page(request);
    auto const wish = read_record_consents(page, request);
    if (!wish) {
        return web::unprocessable(render_consents_form(request, page));
    }
    record_consents(request.database, request.occasion(), *wish);
    return back_to_case(wish->family_case);
}

} // namespace intake
