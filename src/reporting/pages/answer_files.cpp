#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/answers_view.hpp"
#include "reporting/pages/figures_pages.hpp"

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

std::string cell_of(std::optional<double> const& value)
{
    return value ? boost::json::serialize(boost::json::value(*value)) : std::string{};
}

std::string line_of_cells(std::vector<std::string> const& cells)
{
    auto line = std::string{};
    for (auto const& cell : cells) {
        line += (line.empty() ? "" : ",") + cell;
    }
    return line + "\r\n";
}

// A line for the question as a whole, and one for each answer that could be given.
std::string
rows_of(PlainQuestion const& plain, Chosen const& chosen, accounts::SignedInRequest const& request)
{
    auto const& question = plain.counts.question();
    auto const& texts = request.texts;
    auto const row = [&](std::string const& code, std::string const& name, std::string const& count) {
        auto const of_all = code.empty();
        return line_of_cells(
            {base::spreadsheet_cell(chosen.place),
             base::to_iso(chosen.period.from),
             base::to_iso(chosen.period.to),
             std::string{base::to_code(plain.sheet.moment)},
             plain.sheet.questionnaire->code,
             std::to_string(plain.sheet.questionnaire->version),
             question.code,
             std::string{base::to_code(question.kind)},
             base::spreadsheet_cell(texts.translate(question.words)),
             code,
             base::spreadsheet_cell(name),
             count,
             cell_of(plain.answered()),
             cell_of(plain.missing()),
             cell_of(plain.asked()),
             of_all ? cell_of(plain.mean()) : std::string{},
             of_all ? cell_of(plain.median()) : std::string{}}
        );
    };
    auto rows = row("", "", cell_of(plain.answered()));
    for (auto const& given : plain.given()) {
        rows += row(given.code, name_of_given(plain.counts, given, texts), cell_of(plain.count_of(given)));
    }
    return rows;
}

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

std::string name_of_file(Chosen const& chosen, std::string_view ending)
{
    auto const quarter = chosen.quarter ? "-k" + std::to_string(*chosen.quarter) : std::string{};
    return "attachment; filename=\"antwoorden-" + std::to_string(chosen.year()) + quarter
           + std::string{ending} + "\"";
}

} // namespace

web::Response show_answers_csv(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice_of_country(request);
    auto const read = read_answers(request, chosen);
    auto csv = std::string{"place,from,to,moment,questionnaire,version,question,kind,words,answer,name,count,"
                           "answered,missing,asked,mean,median\r\n"};
    for (auto const& plain : plain_questions(read)) {
        csv += rows_of(plain, chosen, request);
    }
    return {
        .content_type = "text/csv; charset=utf-8",
        .body = std::move(csv),
        .headers = {{"Content-Disposition", name_of_file(chosen, ".csv")}},
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
        .headers = {{"Content-Disposition", name_of_file(chosen, ".json")}},
    };
}

} // namespace reporting
