#include "matching/pages/weights_pages.hpp"

#include "intake/pages/case_heading.hpp"
#include "matching/model/pool_plan.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/person_names.hpp"
#include "matching/pages/pool_page.hpp"
#include "matching/pages/weights.html.hpp"
#include "matching/pages/weights_page.hpp"
#include "matching/store/weights_store.hpp"

namespace matching {

namespace {

constexpr auto family_waiting_field = std::string_view{"family_waiting"};
constexpr auto refuse_neighbours = std::string_view{"refused"};

void prefill_weights(web::Form& form, Yardstick const& now)
{
    for (auto const& [factor, code] : base::Codes<Factor>::table) {
        form.prefill(code, std::to_string(now.weights.of(factor)));
    }
    form.prefill(family_waiting_field, std::to_string(now.weights.family_waiting));
    form.prefill("neighbours", now.neighbours == Neighbours::refused ? refuse_neighbours : "");
    form.prefill("valid_from", base::to_iso(now.today));
}

WeightsPage open_weights_page(accounts::SignedInRequest& request)
{
    auto page = WeightsPage{
        .chosen = list_weights(request.database, request.location()),
        .form = web::Form{request.http.form, request.texts},
        .preview = std::nullopt,
    };
    prefill_weights(
        page.form, load_yardstick(request.database, request.location(), request.programme, request.today)
    );
    return page;
}

std::optional<LocationWeights> read_weights_form(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const wrong = text::fill(
        texts.translate("Vul een getal in van 0 tot en met {most}."),
        {{"most", std::to_string(programme::most_weight)}}
    );
    auto chosen =
        LocationWeights{.valid_from = request.today, .weights = {}, .neighbours = Neighbours::allowed};
    for (auto const& [factor, code] : base::Codes<Factor>::table) {
        chosen.weights.points[static_cast<std::size_t>(factor)] =
            form.number(code, 0, programme::most_weight, wrong).value_or(0);
    }
    chosen.weights.family_waiting =
        form.number(family_waiting_field, 0, programme::most_weight, wrong).value_or(0);
    if (form.chosen("neighbours", refuse_neighbours)) {
        chosen.neighbours = Neighbours::refused;
    }
    auto const from = form.date("valid_from", texts.translate("Vul in vanaf welke dag dit geldt."));
    if (from && *from < request.today) {
        form.add_error("valid_from", texts.translate("Kies vandaag of een dag daarna: wat was, blijft zo."));
    }
    chosen.valid_from = from.value_or(request.today);
    return form.has_errors() ? std::nullopt : std::optional{chosen};
}

std::string first_of(std::vector<PlannedPair> const& possible, Waiting const& waiting, Names const& names)
{
    return possible.empty() ? std::string{} : names.at(waiting.volunteers[possible.front().volunteer].person);
}

WeightsPreview preview_of(accounts::SignedInRequest& request, LocationWeights const& chosen)
{
    auto const waiting = load_waiting(request);
    auto const now = load_yardstick(request.database, request.location(), request.programme, request.today);
    auto then = now;
    then.weights = chosen.weights;
    then.neighbours = chosen.neighbours;
    auto const before = plan_pool(waiting, now);
    auto const after = plan_pool(waiting, then);
    auto const names = names_at(request.database, request.location());
    auto preview = WeightsPreview{
        .families = waiting.families.size(),
        .changed = {},
        .helped_before = before.best.pairs.size(),
        .helped_after = after.best.pairs.size(),
    };
    for (auto index = std::size_t{0}; index < waiting.families.size(); ++index) {
        auto const was = first_of(before.possible[index], waiting, names);
        auto const will_be = first_of(after.possible[index], waiting, names);
        if (was != will_be) {
            auto const heading =
                intake::load_case_heading(request.database, waiting.families[index].id, request.location());
            preview.changed.push_back({.family = heading.family, .before = was, .after = will_be});
        }
    }
    return preview;
}

} // namespace

std::vector<WeightField> weight_fields(text::Texts const& texts)
{
    auto const hint = [&](Factor factor) -> std::string {
        switch (factor) {
        case Factor::dagdeel:
            return texts.translate("Een gedeeld dagdeel geeft twee derde, drie geven alles.");
        case Factor::language:
            return texts.translate("Moedertaal geeft alles, een beetje de helft, een tolk een derde.");
        case Factor::distance:
            return texts.translate("Naast de deur geeft alles, zo ver als ze reist niets.");
        case Factor::experience:
            return texts.translate("Met wat de ouder hoopt, of met het soort vraag.");
        case Factor::child_ages:
            return texts.translate(
                "Eigen kinderen van dezelfde leeftijd geven alles, oudere iets meer dan de helft."
            );
        case Factor::interests:
            return texts.translate("Twee dezelfde geven alles.");
        case Factor::earlier:
            return texts.translate("Ze kwam eerder bij dit gezin.");
        case Factor::waiting:
            return texts.translate("Een half jaar zonder gezin geeft alles.");
        }
        return {};
    };
    auto fields = std::vector<WeightField>{};
    for (auto const& [factor, code] : base::Codes<Factor>::table) {
        fields.push_back({.name = std::string{code}, .label = word_for(factor, texts), .hint = hint(factor)});
    }
    fields.push_back(
        {.name = std::string{family_waiting_field},
         .label = texts.translate("Het gezin wacht, per week"),
         .hint = texts.translate("Telt alleen bij het beste voor allen.")}
    );
    return fields;
}

web::Response show_weights(accounts::SignedInRequest& request)
{
    return web::html(render_weights(request, open_weights_page(request)));
}

web::Response create_weights(accounts::SignedInRequest& request)
{
    auto page = open_weights_page(request);
    auto const chosen = read_weights_form(page.form, request);
    if (!chosen) {
        return web::unprocessable(render_weights(request, page));
    }
    if (page.form.chosen("do", "preview")) {
        page.preview = preview_of(request, *chosen);
        return web::html(render_weights(request, page));
    }
    auto transaction = database::Transaction{request.database};
    save_weights(request.database, *chosen, request.occasion());
    transaction.commit();
    return web::see_other("/matching/weights");
}

} // namespace matching
