#include "coaching/pages/intervision_pages.hpp"

#include "coaching/actions/run_intervision.hpp"
#include "coaching/pages/coaching_words.hpp"
#include "coaching/pages/intervision_group.html.hpp"
#include "coaching/pages/intervision_groups.html.hpp"
#include "coaching/pages/member_ticks.hpp"
#include "coaching/pages/new_intervision_group.html.hpp"
#include "coaching/store/intervision_store.hpp"
#include "intake/pages/case_form.hpp"
#include "platform/crypto/crypto.hpp"

#include <limits>

namespace coaching {

namespace {

constexpr auto most_characters_of_name = std::size_t{80};

IntervisionGroupPage new_group_page(accounts::SignedInRequest& request)
{
    auto page = IntervisionGroupPage{
        .members = {},
        .all = member_ticks(request, {}),
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("submission_key", crypto::random_token());
    return page;
}

IntervisionGroup group_in_path(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<IntervisionGroupId>(request.http, "group");
    return load_intervision_group(request.database, id, request.location());
}

IntervisionGroupPage group_page(accounts::SignedInRequest& request)
{
    auto const group = group_in_path(request);
    auto page = IntervisionGroupPage{
        .group = group,
        .members = {},
        .all = member_ticks(request, group.members),
        .form = web::Form{request.http.form, request.texts},
    };
    for (auto const& tick : page.all) {
        if (group.members.contains(tick.volunteer)) {
            page.members.push_back(tick);
        }
    }
    return page;
}

void prefill_group(IntervisionGroupPage& page)
{
    page.form.prefill("name", page.group->name);
    page.form.prefill("version", std::to_string(page.group->version));
    for (auto const volunteer : page.group->members) {
        page.form.prefill("member", std::to_string(volunteer.value()));
    }
}

std::string read_group_name(web::Form& form, text::Texts const& texts)
{
    return form.required("name", texts.translate("Vul een naam in."), most_characters_of_name);
}

int version_of_group_form(web::Form const& form)
{
    auto unseen = web::Form{web::Fields{{{"version", form.value("version")}}}};
    return unseen.number("version", 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

} // namespace

web::Response show_intervision_groups(accounts::SignedInRequest& request)
{
    return web::html(render_intervision_groups(
        request, {.groups = list_intervision_groups(request.database, request.location())}
    ));
}

web::Response show_new_intervision_group(accounts::SignedInRequest& request)
{
    return web::html(render_new_intervision_group(request, new_group_page(request)));
}

web::Response create_intervision_group(accounts::SignedInRequest& request)
{
    auto page = new_group_page(request);
    auto const name = read_group_name(page.form, request.texts);
    if (page.form.has_errors()) {
        return web::unprocessable(render_new_intervision_group(request, page));
    }
    auto const key = page.form.value("submission_key");
    auto const id = begin_intervision_group(
        request.database,
        request.occasion(),
        {.name = name,
         .members = ticked(page.form, "member", page.all),
         .submission_key = key.empty() ? crypto::random_token() : key}
    );
    return web::see_other(address_of(id));
}

web::Response show_intervision_group(accounts::SignedInRequest& request)
{
    auto page = group_page(request);
    prefill_group(page);
    return web::html(render_intervision_group(request, page));
}

web::Response update_intervision_group(accounts::SignedInRequest& request)
{
    auto page = group_page(request);
    auto const name = read_group_name(page.form, request.texts);
    if (page.form.has_errors()) {
        return web::unprocessable(render_intervision_group(request, page));
    }
    auto const done = change_intervision_group(
        request.database,
        request.occasion(),
        {.group = page.group->id,
         .name = name,
         .members = ticked(page.form, "member", page.all),
         .version = version_of_group_form(page.form)}
    );
    if (!done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_intervision_group(request, page));
    }
    return web::see_other(address_of(page.group->id));
}

web::Response create_intervision_date(accounts::SignedInRequest& request)
{
    auto page = group_page(request);
    page.date_form = std::exchange(page.form, web::Form{});
    prefill_group(page);
    auto const on = page.date_form.date("on", request.texts.translate("Vul een dag in, zoals 21-11-2026."));
    auto const starts_at = intake::read_time(page.date_form, "starts_at", request.texts);
    if (page.date_form.has_errors()) {
        return web::unprocessable(render_intervision_group(request, page));
    }
    plan_intervision(request.database, request.occasion(), page.group->id, on.value(), starts_at);
    return web::see_other(address_of(page.group->id));
}

web::Response create_intervision_cancellation(accounts::SignedInRequest& request)
{
    auto page = group_page(request);
    auto const date = web::id_in_path<IntervisionDateId>(request.http, "date");
    auto const done = cancel_intervision(request.database, request.occasion(), page.group->id, date);
    if (!done) {
        page.form = web::Form{};
        prefill_group(page);
        page.date_form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_intervision_group(request, page));
    }
    return web::see_other(address_of(page.group->id));
}

} // namespace coaching
