#include "intake/pages/application_pages.hpp"

#include "intake/actions/enter_application.hpp"
#include "intake/pages/application_form.hpp"
#include "intake/pages/namesakes.hpp"
#include "intake/pages/new_application.html.hpp"
#include "intake/pages/parent_form.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

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
    page.namesakes = list_namesakes(database, parent, request.location());
}

ApplicationPage application_page(accounts::SignedInRequest& request)
{
    auto page = ApplicationPage{
        .form = open_form(request),
        .permission = asked_permission(request),
        .municipalities = {},
        .namesakes = {},
    };
    page.form.prefill("home_language", "nl");
    fill_in_permission(page, request);
    return page;
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
