#include "agenda/pages/needs_of_family.hpp"

#include "evaluation/store/self_scoring_store.hpp"
#include "intake/pages/intake_words.hpp"
#include "needs/pages/need_words.hpp"
#include "needs/store/need_change_store.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

// The line runs from left to right over 100 by 24; a score of 5 is at the top.
std::string spark_point(std::size_t index, std::size_t count, int score)
{
    auto const x = 3 + 94 * index / (count - 1);
    return fmt::format("{},{}", x, 21 - score * 18 / 5);
}

NeedView need_view(needs::Need const& need, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto const name = intake::name_of(request.programme.need_categories, need.category, texts);
    auto view = NeedView{
        .words = need.words.empty() ? name : fmt::format("{}: {}", name, need.words),
        .scores = {},
        .scores_in_words = {},
        .own = {},
        .line = {},
        .last_x = {},
        .last_y = {},
        .picture = needs::score_picture(need, request.programme, texts),
        .ended = need.dropped_on ? text::fill(
                                       texts.translate("Speelt niet meer sinds {day}."),
                                       {{"day", texts.date(*need.dropped_on)}}
                                   )
                                 : std::string{},
    };
    if (need.scores.empty()) {
        return view;
    }
    auto const first = need.scores.front().score;
    auto const last = need.scores.back().score;
    view.scores = need.scores.size() == 1 ? fmt::format("{}", first) : fmt::format("{} → {}", first, last);
    if (need.scores.back().own) {
        view.own = text::fill(
            texts.translate("Door de ouder zelf, op {day}."),
            {{"day", texts.date(need.scores.back().scored_on)}}
        );
    }
    if (need.scores.size() > 1) {
        for (auto index = std::size_t{0}; index < need.scores.size(); ++index) {
            view.line +=
                (index == 0 ? "" : " ") + spark_point(index, need.scores.size(), need.scores[index].score);
        }
        view.scores_in_words = text::fill(
            texts.translate("Score van {first} naar {last}"),
            {{"first", std::to_string(first)}, {"last", std::to_string(last)}}
        );
        view.last_x = "97";
        view.last_y = std::to_string(21 - last * 18 / 5);
    }
    return view;
}

std::string title_of(needs::Change change, text::Texts const& texts)
{
    switch (change) {
    case needs::Change::chosen:
        return texts.translate("Hulpvraag erbij: {need}");
    case needs::Change::reworded:
        return texts.translate("Hulpvraag in andere woorden: {need}");
    case needs::Change::dropped:
        return texts.translate("Hulpvraag speelt niet meer: {need}");
    }
    return {};
}

} // namespace

std::vector<NeedView> needs_of(CaseFacts const& facts, accounts::SignedInRequest const& request)
{
    auto now = std::vector<NeedView>{};
    auto dropped = std::vector<NeedView>{};
    for (auto const& need : facts.needs) {
        (needs::is_current(need) ? now : dropped).push_back(need_view(need, request));
    }
    now.insert(now.end(), dropped.begin(), dropped.end());
    return now;
}

std::vector<MomentView> need_moments(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto moments = std::vector<MomentView>{};
    for (auto const& told : needs::list_need_changes(request.database, facts.family_case.id)) {
        auto const name = intake::name_of(request.programme.need_categories, told.category, texts);
        auto const before = told.change == needs::Change::reworded ? told.words_before : std::string{};
        moments.push_back(
            {.iso_day = base::to_iso(told.on),
             .day = texts.short_date(told.on),
             .title = text::fill(title_of(told.change, texts), {{"need", name}}),
             .note =
                 before.empty() ? before : text::fill(texts.translate("Eerst: {words}"), {{"words", before}})}
        );
    }
    return moments;
}

std::vector<MomentView> scoring_moments(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto moments = std::vector<MomentView>{};
    for (auto const& scoring : evaluation::list_self_scorings(request.database, facts.family_case.id)) {
        if (scoring.sent_on) {
            moments.push_back(
                {.iso_day = base::to_iso(*scoring.sent_on),
                 .day = texts.short_date(*scoring.sent_on),
                 .title = text::fill(
                     texts.translate("De ouder vulde zelf in: {moment}"),
                     {{"moment", needs::word_for(scoring.moment, texts)}}
                 ),
                 .note = {}}
            );
        }
    }
    return moments;
}

} // namespace agenda
