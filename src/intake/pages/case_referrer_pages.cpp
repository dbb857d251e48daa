#include "intake/pages/case_referrer_pages.hpp"

#include "intake/actions/change_referrer.hpp"
#include "intake/pages/case_referrer_form.html.hpp"
#include "intake/pages/typed_version.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"

namespace intake {

namespace {

constexpr auto most_referrer_characters = std::size_t{80};

NamedReferrer known_referrer(accounts::SignedInRequest& request, FamilyCase const& family_case)
{
    return find_named_referrer(request.database, family_case).value_or(NamedReferrer{});
}

std::string email_of(NamedReferrer const& referrer)
{
    return referrer.email ? referrer.email->value() : std::string{};
}

CaseReferrerPage referrer_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto const known = known_referrer(request, family_case);
    auto page = CaseReferrerPage{
        .about = open_case_form(request),
        .version = typed_version(request.http.form, "version", family_case.version),
        .is_known = family_case.referrer.has_value(),
        .differences = {},
    };
    page.about.form.prefill("referrer_name", known.name);
    page.about.form.prefill("referrer_role", known.role);
    page.about.form.prefill("referrer_email", email_of(known));
    return page;
}

// Nothing at all typed: nobody referred the family. Errors are in the form.
std::optional<NamedReferrer> read_named_referrer(CaseReferrerPage& page, text::Texts const& texts)
{
    auto& form = page.about.form;
    auto named = NamedReferrer{
        .name = form.optional("referrer_name", most_referrer_characters),
        .role = form.optional("referrer_role", most_referrer_characters),
        .email = {},
    };
    if (!form.value("referrer_email").empty()) {
        named.email = form.parsed(
            "referrer_email",
            people::EmailAddress::parse,
            texts.translate("Vul een e-mailadres in, zoals naam@voorbeeld.nl.")
        );
    }
    auto const is_empty = named.role.empty() && form.value("referrer_email").empty();
    if (named.name.empty() && (!page.is_known || !is_empty)) {
        form.add_error("referrer_name", texts.translate("Vul de naam van de verwijzer in."));
    }
    return named.name.empty() ? std::nullopt : std::optional{named};
}

// What was typed stays; beside it stands what a colleague wrote, and saving again is then meant.
void show_conflict(CaseReferrerPage& page, ChangeReferrer const& wish, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const now = load_family_case(request.database, wish.family_case, request.location());
    auto const stored = known_referrer(request, now);
    auto const typed = wish.referrer.value_or(NamedReferrer{});
    page.about.form.add_error(
        "", texts.translate("Een collega heeft dit gezin intussen gewijzigd. Er is nog niets bewaard.")
    );
    add_difference(page.differences, texts.translate("Naam van de verwijzer"), typed.name, stored.name);
    add_difference(page.differences, texts.translate("Functie of organisatie"), typed.role, stored.role);
    add_difference(
        page.differences, texts.translate("E-mail van de verwijzer"), email_of(typed), email_of(stored)
    );
    page.version = now.version;
}

// On to what the parent says about it, when she was not asked yet.
web::Response after_saving(accounts::SignedInRequest& request, ChangeReferrer const& wish)
{
    auto const asked = find_consent(request.database, wish.family_case, ConsentPurpose::start_notice);
    return wish.referrer && !asked ? web::see_other(address_of(wish.family_case) + "/consents")
                                   : back_to_case(wish.family_case);
}

} // namespace

web::Response show_case_referrer(accounts::SignedInRequest& request)
{
    return web::html(render_case_referrer_form(request, referrer_page(request)));
}

web::Response update_case_referrer(accounts::SignedInRequest& request)
{
    auto page = referrer_page(request);
    auto const wish = ChangeReferrer{
        .family_case = page.about.heading.id,
        .version = page.version,
        .referrer = read_named_referrer(page, request.texts),
    };
    if (page.about.form.has_errors()) {
        return web::unprocessable(render_case_referrer_form(request, page));
    }
    if (!change_referrer(request.database, request.occasion(), wish)) {
        show_conflict(page, wish, request);
        return web::unprocessable(render_case_referrer_form(request, page));
    }
    return after_saving(request, wish);
}

} // namespace intake
