#include "intake/pages/call_permission_pages.hpp"

#include "intake/actions/call_after_permission.hpp"
#include "intake/model/first_contact.hpp"
#include "intake/pages/alike_families.hpp"
#include "intake/pages/call_permission.html.hpp"
#include "intake/pages/place_name.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

CallPermissionPage call_permission_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const id = web::id_in_path<CallPermissionId>(request.http, "permission");
    auto const permission = load_call_permission(database, id, request.location());
    auto const parent = people::load_person(database, permission.parent, request.location());
    auto const due = first_contact_due_since(request.programme, permission.permitted_on, request.today);
    auto page = CallPermissionPage{
        .permission = permission,
        .parent = parent,
        .recorded_by = recorded_by(request, permission),
        .repeats = {},
        .place = place_name(database, permission.municipality_code),
        .attempts = list_call_attempts(database, id),
        .alike = list_alike_families(request, parent.id, traits_of(parent)),
        .due = permission.settled_on ? std::nullopt : due,
        .attempt = {},
        .outcome = {},
    };
    for (auto const& repeat : list_repeats_of(database, id, request.location())) {
        if (auto by = recorded_by(request, repeat)) {
            page.repeats.push_back(std::move(*by));
        }
    }
    return page;
}

// A form that was not sent opens empty; the other one keeps what was typed.
web::Form unsent_form(accounts::SignedInRequest const& request)
{
    auto form = web::Form{};
    form.prefill(submission_field_name, open_form(request).value(submission_field_name));
    form.prefill(day_field_name, base::to_iso(request.today));
    return form;
}

std::string already_settled(text::Texts const& texts)
{
    return texts.translate("Dit is al afgerond, misschien door een collega.");
}

web::Response back_to_permission(CallPermissionId id)
{
    return web::see_other("/call-permissions/" + std::to_string(id.value()));
}

} // namespace

web::Response show_call_permission(accounts::SignedInRequest& request)
{
    auto page = call_permission_page(request);
    page.attempt = open_form(request);
    page.outcome = open_form(request);
    return web::html(render_call_permission(request, page));
}

web::Response create_call_attempt(accounts::SignedInRequest& request)
{
    auto page = call_permission_page(request);
    page.outcome = unsent_form(request);
    page.attempt = open_form(request);
    auto const on = read_day(page.attempt, request);
    auto const note = page.attempt.optional("note", 1000);
    if (page.attempt.has_errors() || !on) {
        return web::unprocessable(render_call_permission(request, page));
    }
    auto const wish = AttemptCall{
        .permission = page.permission.id,
        .attempt = {.tried_on = *on, .note = note, .submission_key = submission_key(page.attempt)},
    };
    if (!attempt_call(request.database, request.occasion(), wish)) {
        page.attempt.add_error("", already_settled(request.texts));
        return web::unprocessable(render_call_permission(request, page));
    }
    return back_to_permission(page.permission.id);
}

web::Response create_call_outcome(accounts::SignedInRequest& request)
{
    auto page = call_permission_page(request);
    page.attempt = unsent_form(request);
    page.outcome = open_form(request);
    auto const outcome = read_choice<CallOutcome>(
        page.outcome, "outcome", request.texts.translate("Kies wat er van het bellen kwam.")
    );
    if (outcome == CallOutcome::applied) {
        page.outcome.add_error(
            "outcome", request.texts.translate("Vul voor een aanmelding het formulier in.")
        );
    }
    if (page.outcome.has_errors() || !outcome) {
        return web::unprocessable(render_call_permission(request, page));
    }
    auto const wish = SettleCall{.permission = page.permission.id, .outcome = *outcome, .on = request.today};
    if (!settle_call(request.database, request.occasion(), wish)) {
        page.outcome.add_error("", already_settled(request.texts));
        return web::unprocessable(render_call_permission(request, page));
    }
    return web::see_other("/inbox");
}

web::Response create_referrer_withdrawal(accounts::SignedInRequest& request)
{
    auto page = call_permission_page(request);
    page.attempt = unsent_form(request);
    page.outcome = unsent_form(request);
    if (!withdraw_from_referrer(request.database, request.occasion(), page.permission.id)) {
        page.outcome.add_error("", already_settled(request.texts));
        return web::unprocessable(render_call_permission(request, page));
    }
    return back_to_permission(page.permission.id);
}

web::Response create_referrer_block(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<CallPermissionId>(request.http, "permission");
    auto const block = request.http.form.first("block") == "off" ? Block::off : Block::on;
    block_referrer_of(request.database, request.occasion(), id, block);
    return back_to_permission(id);
}

} // namespace intake
