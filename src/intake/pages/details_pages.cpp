#include "intake/pages/details_pages.hpp"

#include "intake/actions/change_family_details.hpp"
#include "intake/pages/details_form.html.hpp"
#include "intake/pages/parent_form.hpp"
#include "intake/pages/typed_version.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

struct KnownFamily {
    FamilyCase family_case;
    people::Person parent;
};

KnownFamily load_known_family(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    return {
        .family_case = family_case,
        .parent = people::load_person(request.database, family_case.parent, request.location()),
    };
}

DetailsPage details_page(accounts::SignedInRequest& request, KnownFamily const& known)
{
    auto page = DetailsPage{
        .about = open_case_form(request),
        .version = typed_version(request.http.form, "version", known.family_case.version),
        .parent_version = typed_version(request.http.form, "parent_version", known.parent.version),
        .differences = {},
    };
    prefill_parent(page.about.form, contact_of(known.parent));
    prefill_family(page.about.form, details_of(known.family_case));
    return page;
}

std::vector<Difference>
list_parent_differences(ParentContact const& typed, ParentContact const& stored, text::Texts const& texts)
{
    auto found = std::vector<Difference>{};
    auto const phone = [](ParentContact const& one) { return one.phone ? one.phone->for_people() : ""; };
    auto const email = [](ParentContact const& one) { return one.email ? one.email->value() : ""; };
    add_difference(found, texts.translate("Voornaam"), typed.first_name, stored.first_name);
    add_difference(found, texts.translate("Achternaam"), typed.last_name, stored.last_name);
    add_difference(found, texts.translate("Telefoon"), phone(typed), phone(stored));
    add_difference(found, texts.translate("E-mail"), email(typed), email(stored));
    add_difference(
        found,
        texts.translate("Taal van brieven"),
        word_for(typed.language, texts),
        word_for(stored.language, texts)
    );
    return found;
}

// What was typed stays; beside it stands what a colleague wrote, and saving again is then meant.
void show_conflict(
    DetailsPage& page,
    ChangeFamilyDetails const& wish,
    KnownFamily const& now,
    accounts::PageRequest const& request
)
{
    page.about.form.add_error(
        "",
        request.texts.translate("Een collega heeft dit gezin intussen gewijzigd. Er is nog niets bewaard.")
    );
    page.differences = list_parent_differences(wish.parent, contact_of(now.parent), request.texts);
    auto const family = list_differences(wish.details, details_of(now.family_case), request);
    page.differences.insert(page.differences.end(), family.begin(), family.end());
    page.version = now.family_case.version;
    page.parent_version = now.parent.version;
}

} // namespace

web::Response show_details(accounts::SignedInRequest& request)
{
    return web::html(render_details_form(request, details_page(request, load_known_family(request))));
}

web::Response update_details(accounts::SignedInRequest& request)
{
    auto page = details_page(request, load_known_family(request));
    auto const wish = ChangeFamilyDetails{
        .family_case = page.about.heading.id,
        .version = page.version,
        .parent_version = page.parent_version,
        .parent = read_parent(page.about.form, request.texts),
        .details = read_family(page.about.form, request),
    };
    if (page.about.form.has_errors()) {
        return web::unprocessable(render_details_form(request, page));
    }
    if (!change_family_details(request.database, request.occasion(), wish)) {
        show_conflict(page, wish, load_known_family(request), request);
        return web::unprocessable(render_details_form(request, page));
    }
    return back_to_case(wish.family_case);
}

} // namespace intake
