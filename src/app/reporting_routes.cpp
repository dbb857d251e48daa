#include "app/reporting_routes.hpp"

#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/impact_pages.hpp"
#include "reporting/pages/report_pages.hpp"

namespace app {

void add_reporting_routes(std::vector<Route>& all)
{
    using web::Method;
    auto const reporting_routes = std::vector<Route>{
        {Method::get, "/figures", staff_and_national, reporting::of_choice<reporting::show_figures>},
        {Method::get, "/figures/all", staff_and_national, reporting::of_choice<reporting::show_all_figures>},
        {Method::get,
         "/figures/all.csv",
         staff_and_national,
         reporting::of_choice<reporting::show_figures_csv>},
        {Method::get,
         "/figures/all.json",
         staff_and_national,
         reporting::of_choice<reporting::show_figures_json>},
        {Method::get, "/figures/answers", staff_and_national, reporting::of_choice<reporting::show_answers>},
        {Method::get,
         "/figures/answers.csv",
         staff_and_national,
         reporting::of_choice<reporting::show_answers_csv>},
        {Method::get,
         "/figures/answers.json",
         staff_and_national,
         reporting::of_choice<reporting::show_answers_json>},
        {Method::get,
         "/figures/answers/{moment}/{questionnaire}/{question}",
         staff,
         reporting::of_choice<reporting::show_families_of_answer>},
        {Method::get,
         "/figures/definitions",
         staff_and_national,
         reporting::of_choice<reporting::show_definitions>},
        {Method::get, "/figures/funnel/{step}", staff, reporting::of_choice<reporting::show_funnel_step>},
        {Method::get, "/figures/outcome", staff_and_national, reporting::of_choice<reporting::show_outcome>},
        {Method::get, "/figures/quality", staff, reporting::of_choice<reporting::show_quality>},
        {Method::get, "/figures/quality.pdf", staff, reporting::of_choice<reporting::show_quality_sheet>},
        {Method::get, "/figures/{figure}", staff_and_national, reporting::of_choice<reporting::show_figure>},
        {Method::get, "/impact", staff_and_national, reporting::of_choice<reporting::show_impact>},
        {Method::get, "/impact.pdf", staff_and_national, reporting::of_choice<reporting::show_impact_sheet>},
        {Method::get, "/reports", staff_and_national, reporting::show_reports},
        {Method::post, "/reports", staff_and_national, reporting::create_report},
        {Method::get, "/reports/{report}", staff_and_national, reporting::of_choice<reporting::show_report>},
        {Method::post, "/reports/{report}", staff_and_national, reporting::update_report},
        {Method::post, "/reports/{report}/final", manager_and_national, reporting::create_final_report},
        {Method::post, "/reports/{report}/removal", staff_and_national, reporting::create_report_removal},
        {Method::get,
         "/reports/{report}/{file}",
         staff_and_national,
         reporting::of_choice<reporting::show_report_file>},
    };
    all.insert(all.end(), reporting_routes.begin(), reporting_routes.end());
}

} // namespace app
