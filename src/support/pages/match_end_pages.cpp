#include "support/actions/end_match.hpp"
#include "support/pages/end_choices.hpp"
#include "support/pages/end_form.html.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/support_words.hpp"

namespace support {

namespace {

constexpr auto most_characters_of_note = std::size_t{2000};

// How the family goes on, and until when when it winds down.
void read_what_next(matching::MatchForm& page, accounts::SignedInRequest const& request, EndMatch& wish)
{
    auto const& texts = request.texts;
    auto const next = intake::read_choice<AfterMatch>(
        page.form, "next", texts.translate("Kies hoe het gezin verder gaat.")
    );
    wish.next = next.value_or(AfterMatch::seek_another);
    if (wish.next == AfterMatch::wind_down) {
        wish.support_ends_on = intake::read_planned_day(page.form, "support_ends_on", request);
    }
}

std::optional<EndMatch> read_end(matching::MatchForm& page, accounts::SignedInRequest const& request)
{
    auto& form = page.form;
    auto wish = EndMatch{
        .match = page.match.id,
        .on = request.today,
        .reason = form.required("reason", request.texts.translate("Kies een reden.")),
        .next = AfterMatch::seek_another,
        .submission_key = intake::submission_key(form),
    };
    if (asks_what_next(page)) {
        read_what_next(page, request, wish);
    }
    wish.note = form.optional("note", most_characters_of_note);
    wish.on = intake::read_day(form, request).value_or(request.today);
    return form.has_errors() ? std::nullopt : std::optional{wish};
}

} // namespace

std::vector<web::Choice> after_match_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const next : {AfterMatch::seek_another, AfterMatch::wind_down}) {
        choices.push_back({.value = std::string{base::to_code(next)}, .label = word_for(next, texts)});
    }
    return choices;
}

bool asks_what_next(matching::MatchForm const& page)
{
    return page.heading.state != programme::CaseState::winding_down;
}

web::Response show_end(accounts::SignedInRequest& request)
{
    return web::html(render_end_form(request, matching::open_match_form(request)));
}

web::Response create_end(accounts::SignedInRequest& request)
{
    auto page = matching::open_match_form(request);
    auto const wish = read_end(page, request);
    if (!wish) {
        return web::unprocessable(render_end_form(request, page));
    }
    auto const done = end_match(request.database, request.occasion(), *wish);
    return matching::answer_form(request, page, done, render_end_form);
}

} // namespace support
