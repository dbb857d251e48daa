#include "intake/pages/needs_pages.hpp"

#include "intake/actions/change_needs.hpp"
#include "intake/pages/needs_form.html.hpp"
#include "intake/pages/typed_version.hpp"
#include "needs/store/need_store.hpp"

#include <algorithm>

namespace intake {

namespace {

NeedsPage needs_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto page = NeedsPage{
        .about = open_case_form(request),
        .version = typed_version(request.http.form, "version", family_case.version),
        .fields = list_need_fields(request),
        .differences = {},
    };
    auto const known = needs::list_current_needs(request.database, family_case.id);
    prefill_needs(page.about.form, page.fields, known);
    return page;
}

// A box that was unchecked drops the question, whatever its words. Words in a new one choose it.
bool is_wanted(web::Form const& form, NeedFields const& field, std::vector<needs::Need> const& known)
{
    if (form.chosen(field.chosen, "yes")) {
        return true;
    }
    auto const was_there = std::ranges::find(known, field.category, &needs::Need::category) != known.end();
    return !was_there && !form.value(field.words).empty();
}

ChangeNeeds read_needs_form(NeedsPage& page, accounts::SignedInRequest& request)
{
    auto& form = page.about.form;
    auto const known = needs::list_current_needs(request.database, page.about.heading.id);
    auto wish = ChangeNeeds{
        .family_case = page.about.heading.id,
        .version = page.version,
        .on = read_day(form, request).value_or(request.today),
        .needs = {},
    };
    for (auto const& field : page.fields) {
        auto const words = form.optional(field.words, 2000);
        if (is_wanted(form, field, known)) {
            wish.needs.push_back({.category = field.category, .words = words});
        }
    }
    return wish;
}

std::string in_words(bool is_there, std::string const& words, text::Texts const& texts)
{
    if (!is_there) {
        return texts.translate("geen vraag");
    }
    return words.empty() ? texts.translate("wel een vraag, zonder woorden") : words;
}

// What was typed stays; beside it stands what a colleague wrote, and saving again is then meant.
void show_conflict(NeedsPage& page, ChangeNeeds const& wish, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    page.about.form.add_error(
        "", texts.translate("Een collega heeft dit gezin intussen gewijzigd. Er is nog niets bewaard.")
    );
    auto const known = needs::list_current_needs(request.database, wish.family_case);
    for (auto const& field : page.fields) {
        auto const now = std::ranges::find(known, field.category, &needs::Need::category);
        auto const typed = std::ranges::find(wish.needs, field.category, &needs::WantedNeed::category);
        add_difference(
            page.differences,
            field.name,
            typed == wish.needs.end() ? in_words(false, {}, texts) : in_words(true, typed->words, texts),
            now == known.end() ? in_words(false, {}, texts) : in_words(true, now->words, texts)
        );
    }
    page.version = load_family_case(request.database, wish.family_case, request.location()).version;
}

} // namespace

web::Response show_needs(accounts::SignedInRequest& request)
{
    return web::html(render_needs_form(request, needs_page(request)));
}

web::Response update_needs(accounts::SignedInRequest& request)
{
    auto page = needs_page(request);
    auto const wish = read_needs_form(page, request);
    if (page.about.form.has_errors()) {
        return web::unprocessable(render_needs_form(request, page));
    }
    auto const done = change_needs(request.database, request.occasion(), wish);
    if (done) {
        return back_to_case(wish.family_case);
    }
    if (auto const* const refusal = std::get_if<programme::JourneyRefusal>(&done.error())) {
        page.about.form.add_error("", word_for(*refusal, request.texts));
    } else {
        show_conflict(page, wish, request);
    }
    return web::unprocessable(render_needs_form(request, page));
}

} // namespace intake
