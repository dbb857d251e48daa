#include "platform/base/not_found.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/funnel_step.html.hpp"
#include "reporting/pages/funnel_view.hpp"

namespace reporting {

namespace {

template <typename Wanted>
Wanted read_code(std::string_view typed)
{
    auto const known = base::from_code<Wanted>(typed);
    return known ? *known : throw base::NotFound{"the way of families: " + std::string{typed}};
}

std::string word_for(FunnelPart part, FunnelStep step, text::Texts const& texts)
{
    switch (part) {
    case FunnelPart::reached:
        return texts.translate("Zo ver gekomen");
    case FunnelPart::left:
        return texts.translate("Gestopt vóór deze stap");
    case FunnelPart::under_way:
        return not_yet_at(step, texts);
    }
    std::unreachable();
}

FunnelPart read_part(web::Request const& http)
{
    auto const typed = http.query.first("part");
    return typed.empty() ? FunnelPart::reached : read_code<FunnelPart>(typed);
}

} // namespace

std::string not_yet_at(FunnelStep step, text::Texts const& texts)
{
    switch (step) {
    case FunnelStep::applied:
        return texts.translate("Nog niet aangemeld");
    case FunnelStep::met:
        return texts.translate("Nog niet kennisgemaakt");
    case FunnelStep::accepted:
        return texts.translate("Nog niet besloten of de vraag past");
    case FunnelStep::introduced:
        return texts.translate("Nog niet aan een vrijwilliger voorgesteld");
    case FunnelStep::started:
        return texts.translate("Nog niet gestart");
    case FunnelStep::closed:
        return texts.translate("Nog niet afgesloten");
    case FunnelStep::followed_up:
        return texts.translate("Nog niet nagebeld");
    }
    std::unreachable();
}

std::string address_of(FunnelStep step, FunnelPart part, Chosen const& chosen)
{
    return "/figures/funnel/" + std::string{base::to_code(step)} + chosen.query()
           + "&part=" + std::string{base::to_code(part)};
}

web::Response show_funnel_step(accounts::SignedInRequest& request)
{
    auto const step = read_code<FunnelStep>(request.http.path_parameters.find("step")->second);
    auto const part = read_part(request.http);
    auto const chosen = read_choice(request);
    auto const facts = load_facts(request.database, chosen.scope, chosen.period, request.programme);
    auto page = FunnelStepPage{
        .chosen = chosen,
        .step = word_for(step, request.texts),
        .parts = {},
        .behind = families_behind(
            word_for(part, step, request.texts),
            families_at(facts.cases, chosen.period, step, part),
            facts,
            request
        ),
    };
    for (auto const& [other, code] : base::Codes<FunnelPart>::table) {
        if (step != FunnelStep::applied || other == FunnelPart::reached) {
            page.parts.push_back(
                {.name = word_for(other, step, request.texts),
                 .address = address_of(step, other, chosen),
                 .chosen = other == part}
            );
        }
    }
    return web::html(render_funnel_step(request, page));
}

} // namespace reporting
