#include "intake/pages/application_pages.hpp"

#include "intake/actions/enter_application.hpp"
#include "intake/pages/alike_families.hpp"
#include "intake/pages/application_form.hpp"
#include "intake/pages/new_application.html.hpp"
#include "intake/pages/parent_form.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>
#include <charconv>

namespace intake {

namespace {

// The permission to call travels in the address, and then in the form.
std::optional<CallPermissionId> asked_permission(accounts::SignedInRequest const& request)
{
    auto const& sent = request.http.form;
    auto const text =
        sent.has("permission") ? sent.first("permission") : request.http.query.first("permission");
    if (text.empty()) {
        return std::nullopt;
    }
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) {
        throw base::NotFound{"call permission " + std::string{text}};
    }
    return CallPermissionId{number};
}

// What the referrer wrote down already, and who else has this number.
void fill_in_permission(ApplicationPage& page, accounts::SignedInRequest& request)
{
    if (!page.permission) {
        return;
    }
    auto& database = request.database;
    auto const permission = load_call_permission(database, *page.permission, request.location());
    auto const parent = people::load_person(database, permission.parent, request.location());
    prefill_parent(page.form, contact_of(parent));
    page.form.prefill("home_language", base::to_code(parent.language));
    page.alike = list_alike_families(request, parent.id, traits_of(parent));
}

ApplicationPage application_page(accounts::SignedInRequest& request)
{
    auto page = ApplicationPage{
        .form = open_form(request),
        .permission = asked_permission(request),
        .municipalities = {},
        .alike = {},
    };
    fill_in_permission(page, request);
    page.form.prefill("home_language", "nl");
    return page;
}

FamilyTraits traits_told_in(Application const& application)
{
    return {
        .phone = application.phone,
        .email = application.email,
        .postcode = application.postcode,
        .children = application.children,
    };
}

// The parent of the permission is not another family.
std::vector<AlikeFamily>
list_alike(accounts::SignedInRequest& request, Application const& application, FamilyTraits const& traits)
{
    if (!application.permission) {
        return list_alike_families(request, traits);
    }
    auto const permission =
        load_call_permission(request.database, *application.permission, request.location());
    return list_alike_families(request, permission.parent, traits);
}

// Families that look alike and were not on the page when the coordinator sent it. A form sent twice is no
// family that looks like itself.
bool finds_alike_unseen(
    ApplicationPage& page, accounts::SignedInRequest& request, Application const& application
)
{
    if (find_family_case_by_submission(request.database, application.submission_key)) {
        return false;
    }
    page.alike = list_alike(request, application, traits_told_in(application));
    auto const seen = page.form.values("seen");
    return !std::ranges::all_of(page.alike, [&](AlikeFamily const& family) {
        return std::ranges::find(seen, std::to_string(family.parent.value())) != seen.end();
    });
}

} // namespace

web::Response show_new_application(accounts::SignedInRequest& request)
{
    return web::html(render_new_application(request, application_page(request)));
}

web::Response create_application(accounts::SignedInRequest& request)
{
    auto page = application_page(request);
    auto const application = read_application(page, request);
    if (!application) {
        return web::unprocessable(render_new_application(request, page));
    }
    if (finds_alike_unseen(page, request, *application)) {
        page.form.add_error(
            "",
            request.texts.translate(
                "Misschien is dit gezin al bekend. Kijk eerst hieronder, en stuur het dan op."
            )
        );
        return web::unprocessable(render_new_application(request, page));
    }
    auto const family_case = enter_application(request.database, request.occasion(), *application);
    if (!family_case) {
        page.form.add_error(
            "",
            request.texts.translate("Het bellen naar deze ouder is al afgerond, misschien door een collega.")
        );
        return web::unprocessable(render_new_application(request, page));
    }
    return back_to_case(*family_case);
}

} // namespace intake
