// The pages about figures: the year at a glance, all figures of a year, one figure with what is behind it,
// what is counted, and the same as files.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace reporting {

using PageOfChoice = web::Response (*)(accounts::SignedInRequest&);

// The page, or in words that there are no figures of the year, quarter or place that was asked for, or that
// they are being counted.
web::Response or_no_figures(accounts::SignedInRequest& request, PageOfChoice page);

template <PageOfChoice page>
web::Response of_choice(accounts::SignedInRequest& request)
{
    return or_no_figures(request, page);
}

web::Response show_figures(accounts::SignedInRequest& request);     // the year at a glance
web::Response show_all_figures(accounts::SignedInRequest& request); // in the thirteen groups
web::Response show_figure(accounts::SignedInRequest& request);
web::Response show_funnel_step(accounts::SignedInRequest& request); // the families at a step of the way
web::Response show_outcome(accounts::SignedInRequest& request);
web::Response show_answers(accounts::SignedInRequest& request); // to the questionnaires of the programme
web::Response show_answers_csv(accounts::SignedInRequest& request);
web::Response show_answers_json(accounts::SignedInRequest& request);
web::Response show_families_of_answer(accounts::SignedInRequest& request);
web::Response show_quality(accounts::SignedInRequest& request);
web::Response show_quality_sheet(accounts::SignedInRequest& request);
web::Response show_definitions(accounts::SignedInRequest& request);
web::Response show_figures_csv(accounts::SignedInRequest& request);
web::Response show_figures_json(accounts::SignedInRequest& request);

} // namespace reporting
