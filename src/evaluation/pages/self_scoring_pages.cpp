#include "evaluation/pages/self_scoring_pages.hpp"

#include "accounts/pages/session_cookie.hpp"
#include "accounts/store/mailed_link_store.hpp"
#include "evaluation/actions/ask_parent.hpp"
#include "evaluation/actions/hand_over_tablet.hpp"
#include "evaluation/pages/self_scoring_views.hpp"
#include "evaluation/pages/self_scorings.html.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "intake/pages/intake_words.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/pages/need_words.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace evaluation {

namespace {

std::string word_for(AskRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case AskRefusal::wrong_moment:
        return texts.translate("Op dit moment kan de ouder dit niet invullen.");
    case AskRefusal::nothing_to_ask:
        return texts.translate("De ouder heeft nog geen hulpvragen gekozen.");
    case AskRefusal::no_email:
        return texts.translate("Er is geen e-mailadres van de ouder.");
    case AskRefusal::already_today:
        return texts.translate("Vandaag is de link al gemaild.");
    }
    return {};
}

std::vector<web::Choice> moment_choices(accounts::PageRequest const& request, intake::FamilyCaseId id)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const moment : moments_to_score(intake::load_history(request.database, id))) {
        choices.push_back(
            {.value = std::string{base::to_code(moment)}, .label = needs::word_for(moment, request.texts)}
        );
    }
    return choices;
}

// The moment of the form from which one comes, or the next.
std::string first_choice(std::vector<web::Choice> const& moments, std::string_view asked)
{
    auto const found = std::ranges::find(moments, asked, &web::Choice::value);
    return found == moments.end() ? moments.front().value : found->value;
}

// Told after a second press: the link went out with the first.
std::string mailed_already(accounts::SignedInRequest const& request, intake::FamilyCaseId id)
{
    auto last = std::optional<base::Instant>{};
    if (request.http.query.first("mailed") == "already") {
        for (auto const& scoring : list_self_scorings(request.database, id)) {
            auto const mailed_at = accounts::last_link_mailed_at(
                request.database, accounts::LinkPurpose::self_scoring, scoring.id.value()
            );
            last = std::max(last, mailed_at);
        }
    }
    return last ? request.texts.moment(*last) : std::string{};
}

SelfScoringsPage self_scorings_page(accounts::SignedInRequest& request)
{
    auto about = intake::open_case_form(request);
    auto const id = about.heading.id;
    auto const family_case = intake::load_family_case(request.database, id, request.location());
    auto const parent = people::load_person(request.database, family_case.parent, request.location());
    auto page = SelfScoringsPage{
        .about = std::move(about),
        .moments = moment_choices(request, id),
        .mailed_already = mailed_already(request, id),
        .email = parent.email ? parent.email->value() : std::string{},
        .language = intake::word_for(parent.language, request.texts),
        .language_code = std::string{base::to_code(parent.language)},
        .scorings = list_self_scoring_views(request, id),
        .talks = list_talk_answers(request, id),
        .replaced = list_replaced_score_views(request, id),
    };
    if (!page.moments.empty()) {
        page.about.form.prefill("moment", first_choice(page.moments, request.http.query.first("moment")));
    }
    return page;
}

// The family of a self-scoring of this location.
intake::FamilyCaseId family_of(accounts::SignedInRequest& request, SelfScoringId id)
{
    return load_self_scoring(request.database, id, request.location()).family_case;
}

web::Response back_to_scorings(intake::FamilyCaseId id)
{
    return web::see_other(intake::address_of(id) + "/self-scorings");
}

// The screens open in the language of the parent, and this browser is signed out.
web::Response give_tablet(accounts::SignedInRequest& request, SelfScoringsPage& page, AskParent const& wish)
{
    auto const session = accounts::cookie(request.http, accounts::session_cookie_name(request.site));
    auto const token = hand_over_tablet(request.database, request.occasion(), wish, session);
    if (!token) {
        page.about.form.add_error("", word_for(token.error(), request.texts));
        return web::unprocessable(render_self_scorings(request, page));
    }
    auto response = web::see_other("/links/scores/" + *token + "?lang=" + page.language_code);
    accounts::clear_session_cookie(request.site, response);
    return response;
}

} // namespace

web::Response show_self_scorings(accounts::SignedInRequest& request)
{
    return web::html(render_self_scorings(request, self_scorings_page(request)));
}

web::Response create_self_scoring(accounts::SignedInRequest& request)
{
    auto page = self_scorings_page(request);
    auto& form = page.about.form;
    auto const moment = intake::read_choice<needs::Moment>(
        form, "moment", request.texts.translate("Kies bij welk moment het hoort.")
    );
    if (!moment) {
        return web::unprocessable(render_self_scorings(request, page));
    }
    auto const wish = AskParent{.family_case = page.about.heading.id, .moment = *moment};
    if (form.value("way") == base::to_code(ScoringWay::tablet)) {
        return give_tablet(request, page, wish);
    }
    if (auto const asked = mail_self_scoring(request.database, request.occasion(), wish); !asked) {
        if (asked.error() == AskRefusal::already_today) {
            return web::see_other(
                intake::address_of(wish.family_case)
                + "/self-scorings?mailed=already&moment=" + std::string{base::to_code(*moment)}
            );
        }
        form.add_error("", word_for(asked.error(), request.texts));
        return web::unprocessable(render_self_scorings(request, page));
    }
    return back_to_scorings(wish.family_case);
}

web::Response create_scoring_withdrawal(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<SelfScoringId>(request.http, "scoring");
    auto const family_case = family_of(request, id);
    withdraw_self_scoring(request.database, request.occasion(), id);
    return back_to_scorings(family_case);
}

web::Response create_scoring_reading(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<SelfScoringId>(request.http, "scoring");
    auto const family_case = family_of(request, id);
    note_self_scoring_seen(request.database, request.occasion(), id);
    return back_to_scorings(family_case);
}

} // namespace evaluation
