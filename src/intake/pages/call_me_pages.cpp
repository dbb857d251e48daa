#include "intake/pages/call_me_pages.hpp"

#include "intake/actions/ask_for_call.hpp"
#include "intake/pages/apply_view.hpp"
#include "intake/pages/apply_ways_out.hpp"
#include "intake/pages/call_me.html.hpp"
#include "intake/pages/call_me_thanks.html.hpp"
#include "intake/pages/draft_cookie.hpp"
#include "intake/pages/wait_words.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/web/proxies.hpp"
#include "programme/model/step_codes.hpp"

namespace intake {

namespace {

constexpr auto most_characters_of_name = std::size_t{80};

// The place as a code: the municipality is known already.
std::optional<FamilyPlace> known_place(accounts::PageRequest const& request, std::string_view code)
{
    if (!locations::MunicipalityCode::parse(code)) {
        return std::nullopt;
    }
    auto const answer =
        find_family_place(request.database, {.place = std::string{code}, .municipality = {}}, request.today);
    auto const* const place = std::get_if<FamilyPlace>(&answer);
    return place == nullptr ? std::nullopt : std::optional{*place};
}

std::string who_calls(accounts::PageRequest const& request, std::optional<FamilyPlace> const& place)
{
    auto const& texts = request.texts;
    auto const& first_contact = programme::step(request.programme, programme::step_codes::first_contact);
    auto const term = duration_in_words(first_contact.due, texts);
    return place ? text::fill(
                       texts.translate("Iemand van {location} belt je binnen {term}."),
                       {{"location", place->offers.front().location.name}, {"term", term}}
                   )
                 : text::fill(
                       texts.translate("Iemand bij jou in de buurt belt je binnen {term}."), {{"term", term}}
                   );
}

std::string
address_to_go_back_to(accounts::PageRequest const& request, std::optional<FamilyPlace> const& place)
{
    auto const draft = open_draft_of(request).draft;
    if (draft.is_answered(ApplicationStep::place)) {
        return address_to_go_on(draft);
    }
    return place ? "/municipalities/" + place->municipality.code.value() : "/";
}

CallMePage call_me_page(accounts::PageRequest const& request, web::Form form)
{
    auto const place = known_place(request, form.value("place"));
    auto page = CallMePage{
        .form = std::move(form),
        .back = address_to_go_back_to(request, place),
        .who_calls = who_calls(request, place),
        .asks_place = !place,
        .municipalities = {},
    };
    if (page.asks_place) {
        page.municipalities = municipality_choices(page.form, request.database, request.today, request.texts);
    }
    return page;
}

std::string key_of_wish(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return crypto::hash_token("call " + (key.empty() ? crypto::random_token() : key));
}

std::optional<AskForCall> read_wish(web::Form& form, text::Texts const& texts)
{
    auto const first_name =
        form.required("first_name", texts.translate("Vul je voornaam in."), most_characters_of_name);
    auto const phone = form.parsed(
        "phone",
        people::PhoneNumber::parse,
        texts.translate("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
    );
    if (form.has_errors() || !phone) {
        return std::nullopt;
    }
    return AskForCall{
        .municipality_code = {},
        .first_name = first_name,
        .phone = *phone,
        .language = texts.language(),
        .submission_key = key_of_wish(form),
        .network = {},
    };
}

web::Response ask_to_wait(accounts::PageRequest const& request, web::Form form, std::chrono::seconds wait)
{
    form.add_error(
        "",
        request.texts.translate("Dit ging vaak achter elkaar. Wacht even en verstuur het dan nog eens. Wat "
                                "je invulde, blijft staan.")
    );
    return too_often(render_call_me(request, call_me_page(request, std::move(form))), wait);
}

// What she filled in while applying need not be typed again.
void prefill_from_draft(web::Form& form, accounts::PageRequest const& request)
{
    auto const draft = open_draft_of(request).draft;
    form.prefill("first_name", draft.answer(ApplicationStep::name, "first_name"));
    form.prefill("phone", draft.answer(ApplicationStep::reach, "phone"));
}

} // namespace

web::Response show_call_me(accounts::PageRequest& request)
{
    auto const code = locations::MunicipalityCode::parse(request.http.query.first("municipality"));
    if (code && !known_place(request, code->value())) {
        return web::see_other("/municipalities/" + code->value());
    }
    auto form = web::Form{{}, request.texts};
    form.prefill("submission_key", crypto::random_token());
    if (code) {
        form.prefill("place", code->value());
    }
    prefill_from_draft(form, request);
    return web::html(render_call_me(request, call_me_page(request, std::move(form))));
}

web::Response create_call_wish(accounts::PageRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    if (!form.value("lang").empty()) {
        return web::html(render_call_me(request, call_me_page(request, std::move(form))));
    }
    auto wish = read_wish(form, request.texts);
    auto const answer = read_family_place(form, request.database, request.today, request.texts);
    auto const* const not_offered = answer ? std::get_if<locations::NotOffered>(&*answer) : nullptr;
    if (not_offered != nullptr) {
        return web::see_other("/municipalities/" + not_offered->municipality.code.value());
    }
    auto const* const place = answer ? std::get_if<FamilyPlace>(&*answer) : nullptr;
    if (!wish || place == nullptr) {
        return web::unprocessable(render_call_me(request, call_me_page(request, std::move(form))));
    }
    wish->municipality_code = place->municipality.code.value();
    wish->network = web::network_of(request.http.remote_address);
    auto const occasion = request.occasion_at(place->offers.front().location.id);
    if (auto const asked = ask_for_call(request.database, occasion, *wish); !asked) {
        return ask_to_wait(request, std::move(form), asked.error());
    }
    return web::see_other("/call-me/thanks?municipality=" + wish->municipality_code);
}

web::Response show_call_me_thanks(accounts::PageRequest& request)
{
    auto const place = known_place(request, request.http.query.first("municipality"));
    if (!place) {
        return web::see_other("/call-me");
    }
    auto const page =
        CallMeThanksPage{.who_calls = who_calls(request, place), .location = place->offers.front().location};
    return web::html(render_call_me_thanks(request, page));
}

} // namespace intake
