#include "app/report.hpp"

#include "app/clock.hpp"
#include "app/secret.hpp"
#include "locations/store/location_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/text/texts.hpp"
#include "programme/store/programme_file.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/file_names.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/store/document_json.hpp"
#include "reporting/store/facts_store.hpp"
#include "reporting/store/report_store.hpp"

#include <fmt/format.h>

#include <charconv>
#include <fstream>

namespace app {

namespace {

constexpr auto first_year = 1990;
constexpr auto all = std::string_view{"all"};

int number_in(CommandInput const& input, std::string_view option, int least, int most)
{
    auto const& typed = input.option(option);
    auto number = 0;
    auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc{} || end != typed.data() + typed.size() || number < least || number > most) {
        throw std::runtime_error{fmt::format("{} is a number from {} to {}", option, least, most)};
    }
    return number;
}

reporting::Period period_of(CommandInput const& input, base::Date today)
{
    auto const year = number_in(input, "--year", first_year, static_cast<int>(today.year()));
    return input.option("--quarter") == all
               ? reporting::year_of(year)
               : reporting::quarter_of(year, number_in(input, "--quarter", 1, reporting::quarters_in_year));
}

// What of a report is written, and in which form.
class Writer {
public:
    Writer(CommandInput const& input, reporting::ReportDesk const& desk, pdf::Press& press)
        : input_{input}, folder_{input.option("--folder")}, form_{input.option("--form")}, desk_{desk},
          press_{press}
    {
        if (form_ != "pdf" && form_ != "xlsx" && form_ != "csv") {
            throw std::runtime_error{"--form is pdf, xlsx or csv"};
        }
        std::filesystem::create_directories(folder_);
    }

    // Names the file, or says what is wrong with the report; false then.
    bool write(reporting::Report const& report) const
    {
        if (report.is_finished()
            && !is_genuine(report, read_or_make_secret(input_.configuration.secret_file))) {
            fmt::print(
                input_.problems,
                "Not written: the report {} was changed after it was sealed.\n",
                reporting::place_and_period(
                    report.is_of_nation() ? desk_.texts.translate("Nederland") : report.municipality,
                    report.period
                )
            );
            return false;
        }
        auto const document = report.is_finished() ? reporting::document_from_json(report.document)
                                                   : document_of(desk_, report);
        auto const file = file_of(report, document);
        auto stream = std::ofstream{file, std::ios::binary};
        stream << in_form(document, reporting::seal_of(report, desk_.texts));
        stream.close();
        if (!stream) {
            throw std::runtime_error{"cannot write " + file.string()};
        }
        fmt::print(input_.answers, "{}\n", file.string());
        return true;
    }

private:
    [[nodiscard]] std::filesystem::path
    file_of(reporting::Report const& report, reporting::Document const& document) const
    {
        auto const whose = report.location ? fmt::format("-{}", report.location->value()) : std::string{};
        return folder_ / fmt::format("{}{}.{}", reporting::file_name_of(document), whose, form_);
    }

    [[nodiscard]] std::string in_form(reporting::Document const& document, reporting::Seal const& seal) const
    {
        if (form_ == "xlsx") {
            return reporting::to_xlsx(document, desk_.texts);
        }
        return form_ == "csv" ? reporting::to_csv(document, desk_.texts)
                              : reporting::to_pdf(press_, document, seal, desk_.texts);
    }

    CommandInput const& input_;
    std::filesystem::path folder_;
    std::string form_;
    reporting::ReportDesk const& desk_;
    pdf::Press& press_;
};

// The finished one of the location, or of the country when there is none; or a draft without texts.
reporting::Report report_about(
    database::Connection& database,
    std::optional<people::LocationId> location,
    std::string const& municipality,
    reporting::Period const& period
)
{
    for (auto const& known : reporting::list_reports(database, location)) {
        if (known.is_finished() && known.municipality == municipality && known.period == period) {
            return reporting::load_report(database, known.id, location);
        }
    }
    return {
        .id = reporting::ReportId{0},
        .location = location,
        .municipality = municipality,
        .period = period,
        .texts = {},
        .version = 1,
        .made_at = {},
    };
}

bool supported_somebody(
    reporting::ReportDesk const& desk, reporting::Scope const& scope, reporting::Period const& period
)
{
    auto const facts = reporting::load_facts(desk.database, scope, period, desk.programme);
    auto const counting =
        reporting::Counting{.period = period, .today = desk.moment.today, .programme = desk.programme};
    return reporting::count(*reporting::find_figure("families"), facts, counting).value.value_or(0) > 0;
}

} // namespace

int report(CommandInput const& input)
{
    auto const& site = input.configuration;
    auto const programme = programme::load_programme(site.programme_file);
    auto const catalogues = text::Catalogues{site.locales_folder};
    auto const connection = database::connect(site.database);
    auto press =
        pdf::Press{{.program = site.press_folder / "print.py", .folder = site.var_folder / "printed"}};
    auto const now = clock_with(site.clock_file)();
    auto const today = base::local_date(now, programme.time_zone);
    auto const desk = reporting::ReportDesk{
        .database = *connection,
        .programme = programme,
        .texts = catalogues.in(text::Language::nl),
        .moment = {.now = now, .today = today},
    };
    auto const period = period_of(input, today);
    auto const writer = Writer{input, desk, press};
    auto const& wanted_location = input.option("--location");
    auto const& wanted_municipality = input.option("--municipality");
    auto reports = 0;
    auto written = 0;
    for (auto const& location : locations::list_locations(*connection)) {
        if (wanted_location != all && location.name != wanted_location) {
            continue;
        }
        for (auto const& code : reporting::list_served_municipalities(*connection, location.id)) {
            auto const is_wanted = wanted_municipality == all || code == wanted_municipality;
            if (is_wanted && supported_somebody(desk, {{location.id}, code}, period)) {
                auto const report = report_about(*connection, location.id, code, period);
                ++reports;
                written += writer.write(report) ? 1 : 0;
            }
        }
    }
    if (reports > 0 && wanted_location == all && wanted_municipality == all) {
        auto const of_country = report_about(*connection, std::nullopt, "", period);
        ++reports;
        written += writer.write(of_country) ? 1 : 0;
    }
    if (reports == 0) {
        fmt::print(input.problems, "No family was supported there in this period.\n");
    }
    return reports > 0 && written == reports ? 0 : 1;
}

} // namespace app
