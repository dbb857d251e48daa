#include "intake/pages/apply_later_pages.hpp"

#include "intake/actions/keep_draft.hpp"
#include "intake/actions/mail_draft_link.hpp"
#include "intake/pages/apply_ended.html.hpp"
#include "intake/pages/apply_later.html.hpp"
#include "intake/pages/apply_resume.html.hpp"
#include "intake/pages/apply_ways_out.hpp"
#include "intake/pages/draft_cookie.hpp"
#include "intake/store/draft_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "platform/crypto/crypto.hpp"

namespace intake {

namespace {

std::string kept_until(DraftLink const& link, accounts::PageRequest const& request)
{
    return request.texts.weekday_date(last_day_of_draft(link.expires_at, request.programme));
}

std::optional<DraftLink> link_of(accounts::PageRequest const& request, std::string_view token)
{
    return find_draft_link(request.database, crypto::hash_token(token), request.now);
}

LaterPage later_page(accounts::PageRequest const& request, OpenedDraft const& opened, web::Form form)
{
    auto const link = link_of(request, opened.token).value();
    return {
        .form = std::move(form),
        .kept_until = kept_until(link, request),
        .back = address_to_go_on(opened.draft),
        .is_sent = link.mails > 0 && request.http.query.has("sent"),
        .may_ask = link.mails < most_draft_mails,
    };
}

std::string key_of_mail(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return key.empty() ? crypto::random_token() : key;
}

std::optional<MailDraftLink>
read_mail_wish(web::Form& form, OpenedDraft const& opened, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const email = form.parsed(
        "email",
        people::EmailAddress::parse,
        texts.translate("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
    );
    if (!email) {
        return std::nullopt;
    }
    auto const has_name = opened.draft.is_answered(ApplicationStep::name);
    auto const name = opened.draft.answer(ApplicationStep::name, "first_name");
    return MailDraftLink{
        .token = opened.token,
        .email = *email,
        .first_name = has_name ? std::string{name} : std::string{},
        .language = texts.language(),
        .submission_key = key_of_mail(form),
    };
}

web::Response nothing_to_go_on_with(accounts::PageRequest const& request, std::string_view token)
{
    auto const& texts = request.texts;
    if (find_family_case_by_submission(request.database, submission_key_of_draft(token))) {
        return web::html(render_apply_ended(
            request,
            {.title = texts.translate("Je aanvraag is binnen"),
             .words = texts.translate("Je hoeft niets meer te doen. We nemen contact met je op."),
             .may_begin = false}
        ));
    }
    return web::with_status(
        404,
        render_apply_ended(
            request,
            {.title = texts.translate("Deze link werkt niet meer"),
             .words = texts.translate("We bewaren antwoorden een week. Daarna zijn ze weg. Begin gerust "
                                      "opnieuw, of laat je bellen."),
             .may_begin = true}
        )
    );
}

std::string const& token_in_path(accounts::PageRequest const& request)
{
    return request.http.path_parameters.find("token")->second;
}

} // namespace

web::Response show_apply_later(accounts::PageRequest& request)
{
    auto const opened = open_draft_of(request);
    if (!opened.draft.is_answered(ApplicationStep::place)) {
        return web::see_other("/apply");
    }
    auto form = web::Form{{}, request.texts};
    form.prefill("submission_key", crypto::random_token());
    form.prefill("email", opened.draft.answer(ApplicationStep::reach, "email"));
    return web::html(render_apply_later(request, later_page(request, opened, std::move(form))));
}

web::Response create_draft_mail(accounts::PageRequest& request)
{
    auto const opened = open_draft_of(request);
    auto const place = place_of_draft(request, opened.draft);
    if (!place) {
        return web::see_other("/apply");
    }
    auto form = web::Form{request.http.form, request.texts};
    if (!form.value("lang").empty()) {
        return web::html(render_apply_later(request, later_page(request, opened, std::move(form))));
    }
    auto const wish = read_mail_wish(form, opened, request);
    if (!wish) {
        return web::unprocessable(render_apply_later(request, later_page(request, opened, std::move(form))));
    }
    auto const& location = place->offers.front().location;
    auto const mailed = mail_draft_link(request.database, request.occasion_at(location.id), *wish);
    if (!mailed && mailed.error() == DraftMailRefusal::no_draft) {
        return web::see_other("/apply");
    }
    if (!mailed) {
        return web::unprocessable(render_apply_later(request, later_page(request, opened, std::move(form))));
    }
    auto response = web::see_other("/apply/later?sent=yes");
    take_up_draft(request, opened.token, response);
    return response;
}

web::Response show_resume(accounts::PageRequest& request)
{
    auto const& token = token_in_path(request);
    auto const link = link_of(request, token);
    if (!link) {
        return nothing_to_go_on_with(request, token);
    }
    auto const page =
        ResumePage{.address = "/apply/resume/" + token, .kept_until = kept_until(*link, request)};
    return web::html(render_apply_resume(request, page));
}

web::Response update_resume(accounts::PageRequest& request)
{
    auto const& token = token_in_path(request);
    if (request.http.form.first("choice") == "discard") {
        auto response = web::see_other("/apply/discarded");
        discard_draft_of(request, token, response);
        return response;
    }
    auto const draft = open_draft(request.database, token, request.now);
    if (!draft) {
        return nothing_to_go_on_with(request, token);
    }
    auto response = web::see_other(address_to_go_on(*draft));
    take_up_draft(request, token, response);
    return response;
}

web::Response show_discarded(accounts::PageRequest& request)
{
    return web::html(render_apply_ended(
        request,
        {.title = request.texts.translate("Alles is weg"),
         .words = request.texts.translate("Je antwoorden zijn weg. Je e-mailadres ook."),
         .may_begin = true}
    ));
}

} // namespace intake
