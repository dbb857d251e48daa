#include "intake/pages/apply_view.hpp"
#include "intake/pages/case_heading.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/pages/answers.html.hpp"
#include "reporting/pages/answers_view.hpp"
#include "reporting/pages/families_of_answer.html.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/store/answer_facts_store.hpp"

#include <algorithm>
#include <span>

namespace reporting {

namespace {

constexpr auto most_families = std::size_t{500};

std::vector<std::vector<HiddenAnswers>> nothing_hidden(std::vector<SheetCounts> const& counts)
{
    auto hidden = std::vector<std::vector<HiddenAnswers>>{};
    for (auto const& sheet : counts) {
        hidden.emplace_back(sheet.questions.size());
    }
    return hidden;
}

AskedSheets read_sheets(accounts::SignedInRequest& request, Chosen const& chosen)
{
    auto const fresh_for = request.programme.self_scoring.fresh_for;
    auto const facts = load_answer_facts(
        request.database,
        {.location = chosen.sees_rows ? std::optional{request.location()} : std::nullopt,
         .municipality = chosen.scope.municipality,
         .period = chosen.period,
         .fresh_for = fresh_for}
    );
    return asked_sheets(
        facts, chosen.period, {.questionnaires = request.programme.questionnaires, .fresh_for = fresh_for}
    );
}

template <typename Code>
Code read_code_of(std::string_view typed)
{
    auto const known = base::from_code<Code>(typed);
    return known ? *known : throw base::NotFound{"answers of " + std::string{typed}};
}

ThoseWho read_wanted(web::Request const& http)
{
    auto const& path = http.path_parameters;
    return {
        .moment = read_code_of<programme::QuestionMoment>(path.find("moment")->second),
        .questionnaire = path.find("questionnaire")->second,
        .question = path.find("question")->second,
        .kind = read_code_of<programme::QuestionKind>(http.query.first("kind")),
        .part = read_code_of<AnswerPart>(http.query.first("part")),
        .given = std::string{http.query.first("given")},
    };
}

QuestionCounts const& find_counts(std::vector<SheetCounts> const& counts, ThoseWho const& wanted)
{
    for (auto const& sheet : counts) {
        for (auto const& question : sheet.questions) {
            if (sheet.moment == wanted.moment && sheet.questionnaire->code == wanted.questionnaire
                && question.question().code == wanted.question && question.question().kind == wanted.kind) {
                return question;
            }
        }
    }
    throw base::NotFound{"answers to " + wanted.question};
}

// "Ja", "niet beantwoord".
std::string part_in_words(QuestionCounts const& question, ThoseWho const& wanted, text::Texts const& texts)
{
    switch (wanted.part) {
    case AnswerPart::answered:
        return texts.translate("Beantwoord");
    case AnswerPart::missing:
        return texts.translate("Niet beantwoord");
    case AnswerPart::given:
        break;
    }
    auto const all = question.given();
    auto const given = std::ranges::find(all, wanted.given, &GivenCount::code);
    return given == all.end() ? throw base::NotFound{"the answer " + wanted.given}
                              : name_of_given(question, *given, texts);
}

BehindLine line_of(AskedSheet const& sheet, accounts::SignedInRequest& request)
{
    return {
        .name = intake::load_case_heading(request.database, sheet.family, request.location()).family,
        .address = intake::address_of(sheet.family),
        .dates = request.texts.short_date(sheet.on),
        .says = {},
    };
}

} // namespace

ReadAnswers read_answers(accounts::SignedInRequest& request, Chosen const& chosen)
{
    auto read = ReadAnswers{.asked = read_sheets(request, chosen), .counts = {}, .hidden = {}};
    read.counts = count_answers(read.asked.sheets, request.programme.questionnaires);
    read.hidden = chosen.sees_rows ? nothing_hidden(read.counts) : protect_answers(read.counts);
    return read;
}

web::Response show_answers(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice_of_country(request);
    auto const read = read_answers(request, chosen);
    auto const page = AnswersPage{
        .chosen = chosen,
        .sheets = sheet_views(read, chosen, request.texts),
        .forgotten = chosen.sees_rows ? read.asked.forgotten : 0,
        .fresh_for = intake::duration_in_words(request.programme.self_scoring.fresh_for, request.texts),
    };
    return web::html(render_answers(request, page));
}

web::Response show_families_of_answer(accounts::SignedInRequest& request)
{
    auto const wanted = read_wanted(request.http);
    auto const chosen = read_choice(request);
    auto const read = read_answers(request, chosen);
    auto const& counts = find_counts(read.counts, wanted);
    auto page = FamiliesOfAnswerPage{
        .chosen = chosen,
        .question = request.texts.translate(counts.question().words),
        .behind = {.title = part_in_words(counts, wanted, request.texts), .lines = {}},
    };
    auto const found = those_who(read.asked.sheets, wanted);
    auto const shown = std::min(found.size(), most_families);
    for (auto const* const sheet : std::span{found}.first(shown)) {
        page.behind.lines.push_back(line_of(*sheet, request));
    }
    page.behind.left_out = found.size() - shown;
    return web::html(render_families_of_answer(request, page));
}

} // namespace reporting
