#include "agenda/pages/parent_rows.hpp"

#include "evaluation/store/self_scoring_store.hpp"
#include "intake/pages/case_heading.hpp"
#include "needs/pages/need_words.hpp"

namespace agenda {

namespace {

std::string sent_since(base::Date day, base::Date today, text::Texts const& texts)
{
    return day == today ? texts.translate("vandaag")
                        : text::fill(texts.translate("sinds {day}"), {{"day", texts.short_date(day)}});
}

TodayRow sent_row(accounts::SignedInRequest const& request, evaluation::SelfScoring const& scoring)
{
    auto const& texts = request.texts;
    auto const heading = intake::load_case_heading(request.database, scoring.family_case, request.location());
    auto const family = intake::address_of(scoring.family_case);
    return {
        .name = heading.family,
        .name_address = family,
        .due = *scoring.sent_on,
        .what = text::fill(
            texts.translate("Vulde zelf in: {moment}"), {{"moment", needs::word_for(scoring.moment, texts)}}
        ),
        .when = sent_since(*scoring.sent_on, request.today, texts),
        .action = texts.translate("Bekijk"),
        .address = family + "/self-scorings",
        .tone = RowTone::plain,
    };
}

} // namespace

void add_parent_rows(std::vector<TodayGroup>& groups, accounts::SignedInRequest& request)
{
    auto group = TodayGroup{.title = request.texts.translate("Ouders"), .rows = {}, .tone = RowTone::plain};
    for (auto const& scoring : evaluation::list_unseen_self_scorings(request.database, request.location())) {
        group.rows.push_back(sent_row(request, scoring));
    }
    if (!group.rows.empty()) {
        groups.push_back(std::move(group));
    }
}

} // namespace agenda
