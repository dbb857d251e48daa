#include "intake/pages/contact_pages.hpp"

#include "intake/actions/record_contact.hpp"
#include "intake/pages/contact.html.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

ContactPage contact_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    return {.about = open_case_form(request), .parent = load_parent_view(request, family_case)};
}

std::optional<RecordContact> read_contact(CaseForm& about, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = about.form;
    auto const result =
        read_choice<ContactResult>(form, "result", texts.translate("Kies of je de ouder hebt gesproken."));
    auto const on = read_day(form, request);
    auto const note = form.optional("note", 2000);
    if (form.has_errors() || !result || !on) {
        return std::nullopt;
    }
    return RecordContact{
        .family_case = about.heading.id,
        .result = *result,
        .on = *on,
        .note = note,
        .submission_key = submission_key(form),
    };
}

} // namespace

web::Response show_contact(accounts::SignedInRequest& request)
{
    return web::html(render_contact(request, contact_page(request)));
}

web::Response create_contact(accounts::SignedInRequest& request)
{
    auto page = contact_page(request);
    auto const wish = read_contact(page.about, request);
    if (!wish) {
        return web::unprocessable(render_contact(request, page));
    }
    if (auto const done = record_contact(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_contact(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
