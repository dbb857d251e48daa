#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/answers_view.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/file_names.hpp"
#include "reporting/pages/table_file.hpp"

#include <boost/json.hpp>

namespace reporting {

namespace {

// What a program reads of one question: numbers, and nothing where they are not shown.
struct PlainQuestion {
    SheetCounts const& sheet;
    QuestionCounts const& counts;
    HiddenAnswers const& hidden;

    [[nodiscard]] std::optional<std::int64_t> asked() const { return unless(hidden.asked, counts.asked()); }

    [[nodiscard]] std::optional<std::int64_t> answered() const
    {
        return unless(hidden.answered, counts.answered());
    }

    [[nodiscard]] std::optional<std::int64_t> missing() const
    {
        return unless(hidden.missing, counts.missing());
    }

    [[nodiscard]] std::optional<std::int64_t> count_of(GivenCount const& given) const
    {
        auto const is_number = counts.question().kind == programme::QuestionKind::number;
        return unless(!is_number && hidden.given.contains(given.code), given.count);
    }

    [[nodiscard]] std::optional<double> mean() const
    {
        return hidden.averages ? std::nullopt : counts.mean();
    }

    [[nodiscard]] std::optional<double> median() const
    {
        return hidden.averages ? std::nullopt : counts.median();
    }

    // A number is told by its mean and median only.
    [[nodiscard]] std::vector<GivenCount> given() const
    {
        auto const is_number = counts.question().kind == programme::QuestionKind::number;
        return is_number ? std::vector<GivenCount>{} : counts.given();
    }

private:
    static std::optional<std::int64_t> unless(bool hides, std::int64_t count)
    {
        return hides ? std::nullopt : std::optional{count};
    }
};

std::vector<PlainQuestion> plain_questions(ReadAnswers const& read)
{
    auto all = std::vector<PlainQuestion>{};
    for (auto place = std::size_t{0}; place < read.counts.size(); ++place) {
        auto const& sheet = read.counts[place];
        for (auto number = std::size_t{0}; number < sheet.questions.size(); ++number) {
            all.push_back(
                {.sheet = sheet, .counts = sheet.questions[number], .hidden = read.hidden[place][number]}
            );
        }
    }
    return all;
}

std::string cell_of(std::optional<std::int64_t> const& count)
{
    return count ? std::to_string(*count) : std::string{};
}

std::string cell_of(std::optional<double> const& value, text::Texts const& texts)
{
    return value ? number_cell(*value, texts) : std::string{};
}

Cells columns_of_answers(text::Texts const& texts)
{
    return {
        texts.translate("Plaats"),
        texts.translate("Van"),
        texts.translate("Tot en met"),
        texts.translate("Moment"),
        texts.translate("Vragenlijst"),
        texts.translate("Versie"),
        texts.translate("Code"),
        texts.translate("Soort"),
        texts.translate("Vraag"),
        texts.translate("Code van het antwoord"),
        texts.translate("Antwoord"),
        texts.translate("Aantal"),
        texts.translate("Stand"),
        texts.translate("Beantwoord"),
        texts.translate("Niet beantwoord"),
        texts.translate("Gevraagd"),
        texts.translate("Gemiddelde"),
        texts.translate("Middelste (mediaan)"),
    };
}

// Writes a line for a question as a whole, and one for each answer that could be given.
class AnswerRows {
public:
    AnswerRows(PlainQuestion const& plain, Chosen const& chosen, text::Texts const& texts)
        : plain_{plain}, chosen_{chosen}, texts_{texts}
    {
    }

    void add_to(TableFile& file) const
    {
        auto whole = row("", "", plain_.answered());
        add_cells(whole, {cell_of(plain_.mean(), texts_), cell_of(plain_.median(), texts_)});
        file.add(whole);
        for (auto const& given : plain_.given()) {
            auto one = row(given.code, name_of_given(plain_.counts, given, texts_), plain_.count_of(given));
            add_cells(one, Cells(2));
            file.add(one);
        }
    }

private:
    [[nodiscard]] Cells
    row(std::string const& code, std::string const& name, std::optional<std::int64_t> const& count) const
    {
        auto const& question = plain_.counts.question();
        return {
            base::spreadsheet_cell(chosen_.place),
            base::to_iso(chosen_.period.from),
            base::to_iso(chosen_.period.to),
            std::string{base::to_code(plain_.sheet.moment)},
            plain_.sheet.questionnaire->code,
            std::to_string(plain_.sheet.questionnaire->version),
            question.code,
            std::string{base::to_code(question.kind)},
            base::spreadsheet_cell(texts_.translate(question.words)),
            code,
            base::spreadsheet_cell(name),
            cell_of(count),
            base::spreadsheet_cell(standing_of(!count, true, texts_)),
            cell_of(plain_.answered()),
            cell_of(plain_.missing()),
            cell_of(plain_.asked()),
        };
    }

    PlainQuestion const& plain_;
    Chosen const& chosen_;
    text::Texts const& texts_;
};

template <typename Number>
boost::json::value json_of(std::optional<Number> const& number)
{
    return number ? boost::json::value(*number) : boost::json::value(nullptr);
}

boost::json::object object_of(PlainQuestion const& plain, text::Texts const& texts)
{
    auto const& question = plain.counts.question();
    auto object = boost::json::object{
        {"moment", base::to_code(plain.sheet.moment)},
        {"questionnaire", plain.sheet.questionnaire->code},
        {"version", plain.sheet.questionnaire->version},
        {"question", question.code},
        {"kind", base::to_code(question.kind)},
        {"words", texts.translate(question.words)},
        {"words_differ", plain.counts.words_differ()},
        {"asked", json_of(plain.asked())},
        {"answered", json_of(plain.answered())},
        {"missing", json_of(plain.missing())},
    };
    if (programme::is_measured(question.kind)) {
        object["mean"] = json_of(plain.mean());
        object["median"] = json_of(plain.median());
    }
    auto& answers = object["answers"].emplace_array();
    for (auto const& given : plain.given()) {
        answers.push_back(boost::json::object{
            {"code", given.code},
            {"name", name_of_given(plain.counts, given, texts)},
            {"count", json_of(plain.count_of(given))},
        });
    }
    return object;
}

} // namespace

web::Response show_answers_csv(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice_of_country(request);
    auto const read = read_answers(request, chosen);
    auto table = TableFile{request.texts};
    table.name_columns(columns_of_answers(request.texts));
    for (auto const& plain : plain_questions(read)) {
        AnswerRows{plain, chosen, request.texts}.add_to(table);
    }
    return {
        .content_type = "text/csv; charset=utf-8",
        .body = table.text(),
        .headers = {kept_as("antwoorden", chosen.place, chosen.period, ".csv")},
    };
}

web::Response show_answers_json(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice_of_country(request);
    auto const read = read_answers(request, chosen);
    auto questions = boost::json::array{};
    for (auto const& plain : plain_questions(read)) {
        questions.push_back(object_of(plain, request.texts));
    }
    auto const document = boost::json::object{
        {"place", chosen.place},
        {"from", base::to_iso(chosen.period.from)},
        {"to", base::to_iso(chosen.period.to)},
        {"counted_on", base::to_iso(request.today)},
        {"programme", request.programme.code},
        {"questions", std::move(questions)},
    };
    return {
        .content_type = "application/json",
        .body = boost::json::serialize(document),
        .headers = {kept_as("antwoorden", chosen.place, chosen.period, ".json")},
    };
}

} // namespace reporting
