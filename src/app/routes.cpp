#include "app/routes.hpp"

#include "accounts/pages/sign_in_pages.hpp"
#include "agenda/pages/case_list_page.hpp"
#include "agenda/pages/case_page.hpp"
#include "agenda/pages/today_page.hpp"
#include "allowances/pages/allowance_pages.hpp"
#include "app/coaching_routes.hpp"
#include "app/front_pages.hpp"
#include "app/matching_routes.hpp"
#include "app/profile_routes.hpp"
#include "app/reporting_routes.hpp"
#include "app/training_routes.hpp"
#include "app/volunteer_pages.hpp"
#include "closing/pages/closing_pages.hpp"
#include "closing/pages/debrief_pages.hpp"
#include "closing/pages/follow_up_pages.hpp"
#include "closing/pages/removal_pages.hpp"
#include "closing/pages/stop_pages.hpp"
#include "closing/pages/winding_down_pages.hpp"
#include "demo/pages/caught_mail_pages.hpp"
#include "evaluation/pages/change_page.hpp"
#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/first_check_pages.hpp"
#include "evaluation/pages/score_link_pages.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "intake/pages/acquaintance_pages.hpp"
#include "intake/pages/acquaintance_plan_pages.hpp"
#include "intake/pages/alike_pages.hpp"
#include "intake/pages/application_pages.hpp"
#include "intake/pages/apply_later_pages.hpp"
#include "intake/pages/apply_pages.hpp"
#include "intake/pages/call_me_pages.hpp"
#include "intake/pages/call_permission_pages.hpp"
#include "intake/pages/case_referrer_pages.hpp"
#include "intake/pages/consent_pages.hpp"
#include "intake/pages/contact_pages.hpp"
#include "intake/pages/details_pages.hpp"
#include "intake/pages/exit_pages.hpp"
#include "intake/pages/fit_pages.hpp"
#include "intake/pages/follow_pages.hpp"
#include "intake/pages/inbox_pages.hpp"
#include "intake/pages/needs_pages.hpp"
#include "intake/pages/notice_pages.hpp"
#include "intake/pages/pause_pages.hpp"
#include "intake/pages/referrer_pages.hpp"
#include "intake/pages/step_pages.hpp"
#include "locations/pages/embedded_finder.hpp"
#include "locations/pages/information_pages.hpp"
#include "locations/pages/location_list_page.hpp"
#include "locations/pages/location_settings.hpp"
#include "locations/pages/municipality_pages.hpp"
#include "locations/pages/parent_folder_pages.hpp"
#include "locations/pages/search_engines.hpp"
#include "locations/pages/suggestions.hpp"
#include "matching/pages/link_pages.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/pages/proposal_pages.hpp"
#include "meetings/pages/calendar_feed.hpp"
#include "meetings/pages/meeting_pages.hpp"
#include "meetings/pages/public_agenda_page.hpp"
#include "meetings/pages/public_meeting_page.hpp"
#include "meetings/pages/registration_pages.hpp"
#include "support/pages/calendar_pages.hpp"
#include "support/pages/my_device_pages.hpp"
#include "support/pages/my_pages.hpp"
#include "support/pages/rhythm_pages.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/visit_grid_pages.hpp"
#include "support/pages/visit_link_pages.hpp"
#include "volunteers/pages/public_sign_up_pages.hpp"
#include "volunteers/pages/volunteer_pages.hpp"

namespace app {

namespace {

using web::Method;

void add_demo_routes(std::vector<Route>& all)
{
    all.push_back({Method::get, "/caught-mail", anybody, demo::show_caught_mails});
    all.push_back({Method::get, "/caught-mail/{mail}", anybody, demo::show_caught_mail});
}

} // namespace

// One table, however long.
// NOLINTNEXTLINE(readability-function-size)
std::vector<Route> routes(accounts::SiteSettings const& site)
{
    auto all = std::vector<Route>{
        // for everybody
        {Method::get, "/", anybody, show_finder, in_all_languages},
        {Method::get, "/municipalities", anybody, locations::show_municipalities, in_all_languages},
        {Method::get, "/municipalities/{municipality}", anybody, show_municipality, in_all_languages},
        {Method::get, "/home-start/{location}", anybody, show_location, in_all_languages},
        {Method::get,
         "/home-start/{location}/folder",
         anybody,
         locations::show_parent_folder,
         in_all_languages},
        {Method::get,
         "/home-start/{location}/folder/{language}/{file}",
         anybody,
         locations::show_printed_parent_folder,
         in_all_languages},
        {Method::get, "/on-your-site", anybody, locations::show_on_your_site},
        {Method::get, "/suggestions", anybody, locations::show_suggestions},
        {Method::get, "/embed", anybody, locations::show_embedded_finder, in_all_languages},
        {Method::get, "/sitemap.xml", anybody, locations::show_sitemap},
        {Method::get, "/robots.txt", anybody, locations::show_robots},
        {Method::get, "/about", anybody, locations::show_about, in_all_languages},
        {Method::get, "/sources", anybody, locations::show_sources, in_all_languages},
        {Method::get, "/privacy", anybody, intake::show_privacy, in_all_languages},

        // meetings
        {Method::get, "/meetings", anybody, meetings::show_agenda, in_all_languages},
        {Method::get, "/meetings.ics", anybody, meetings::show_calendar, in_all_languages},
        {Method::get, "/meetings/{meeting}", anybody, meetings::show_public_meeting, in_all_languages},
        {Method::get,
         "/meetings/{meeting}/dates/{day}/registration",
         anybody,
         meetings::show_registration,
         in_all_languages},
        {Method::post,
         "/meetings/{meeting}/dates/{day}/registration",
         anybody,
         meetings::create_registration,
         in_all_languages},
        {Method::get,
         "/meetings/{meeting}/dates/{day}/thanks",
         anybody,
         meetings::show_registration_thanks,
         in_all_languages},
        {Method::get, "/links/meetings/{token}", anybody, meetings::show_withdrawal, in_all_languages},
        {Method::post, "/links/meetings/{token}", anybody, meetings::create_withdrawal, in_all_languages},

        // a parent applies
        {Method::get, "/apply", anybody, intake::start_application, in_all_languages},
        {Method::get, "/apply/check", anybody, intake::show_apply_check, in_all_languages},
        {Method::post, "/apply/check", anybody, intake::create_application_of_parent, in_all_languages},
        {Method::get, "/apply/done", anybody, intake::show_apply_done, in_all_languages},
        {Method::get, "/apply/later", anybody, intake::show_apply_later, in_all_languages},
        {Method::post, "/apply/later", anybody, intake::create_draft_mail, in_all_languages},
        {Method::get, "/apply/resume/{token}", anybody, intake::show_resume, in_all_languages},
        {Method::post, "/apply/resume/{token}", anybody, intake::update_resume, in_all_languages},
        {Method::get, "/apply/discarded", anybody, intake::show_discarded, in_all_languages},
        {Method::get, "/apply/{step}", anybody, intake::show_apply_step, in_all_languages},
        {Method::post, "/apply/{step}", anybody, intake::update_apply_step, in_all_languages},
        {Method::get, "/call-me", anybody, intake::show_call_me, in_all_languages},
        {Method::post, "/call-me", anybody, intake::create_call_wish, in_all_languages},
        {Method::get, "/call-me/thanks", anybody, intake::show_call_me_thanks, in_all_languages},

        // somebody becomes a volunteer
        {Method::get, "/volunteering", anybody, volunteers::show_sign_up_place},
        {Method::get, "/home-start/{location}/volunteering", anybody, volunteers::show_sign_up},
        {Method::post, "/home-start/{location}/volunteering", anybody, volunteers::create_sign_up},
        {Method::get, "/home-start/{location}/volunteering/thanks", anybody, volunteers::show_sign_up_thanks},

        // a referrer
        {Method::get, "/for-referrers", anybody, intake::show_for_referrers},
        {Method::get, "/call-permissions/new", anybody, intake::show_new_call_permission},
        {Method::post, "/call-permissions", anybody, intake::create_call_permission},
        {Method::get, "/call-permissions/thanks", anybody, intake::show_call_permission_thanks},
        {Method::get, "/links/follow", anybody, intake::show_follow_question},
        {Method::post, "/links/follow", anybody, intake::create_follow_links},
        {Method::get, "/links/follow/{token}", anybody, intake::show_followed},
        {Method::get, "/my-notices", referrer, intake::show_my_notices},

        // signing in
        {Method::get, "/sign-in", anybody, accounts::show_sign_in},
        {Method::post, "/sign-in", anybody, accounts::create_session},
        {Method::post, "/sign-out", everybody_signed_in, accounts::delete_session},
        {Method::get, "/password/{token}", anybody, accounts::show_password},
        {Method::post, "/password/{token}", anybody, accounts::update_password},

        // intake
        {Method::get, "/inbox", staff, intake::show_inbox},
        {Method::post, "/different-families", staff, intake::create_different_families},
        {Method::get, "/call-permissions/{permission}", staff, intake::show_call_permission},
        {Method::post, "/call-permissions/{permission}/attempts", staff, intake::create_call_attempt},
        {Method::post, "/call-permissions/{permission}/outcome", staff, intake::create_call_outcome},
        {Method::post, "/call-permissions/{permission}/withdrawal", staff, intake::create_referrer_withdrawal
        },
        {Method::post, "/call-permissions/{permission}/block", staff, intake::create_referrer_block},
        {Method::get, "/applications/new", staff, intake::show_new_application},
        {Method::post, "/applications", staff, intake::create_application},
        {Method::get, "/cases/{case}/contacts", staff, intake::show_contact},
        {Method::post, "/cases/{case}/contacts", staff, intake::create_contact},
        {Method::get, "/cases/{case}/acquaintance-plan", staff, intake::show_acquaintance_plan},
        {Method::post, "/cases/{case}/acquaintance-plan", staff, intake::create_acquaintance_plan},
        {Method::get, "/cases/{case}/acquaintance", staff, intake::show_acquaintance},
        {Method::post, "/cases/{case}/acquaintance", staff, intake::create_acquaintance},
        {Method::get, "/cases/{case}/fit", staff, intake::show_fit},
        {Method::post, "/cases/{case}/fit", staff, intake::create_fit},
        {Method::get, "/cases/{case}/exit", staff, intake::show_exit},
        {Method::post, "/cases/{case}/exit", staff, intake::create_exit},
        {Method::get, "/cases/{case}/details", staff, intake::show_details},
        {Method::post, "/cases/{case}/details", staff, intake::update_details},
        {Method::get, "/cases/{case}/needs", staff, intake::show_needs},
        {Method::post, "/cases/{case}/needs", staff, intake::update_needs},
        {Method::get, "/cases/{case}/referrer", staff, intake::show_case_referrer},
        {Method::post, "/cases/{case}/referrer", staff, intake::update_case_referrer},
        {Method::get, "/cases/{case}/consents", staff, intake::show_consents},
        {Method::post, "/cases/{case}/consents", staff, intake::create_consents},
        {Method::get, "/cases/{case}/pause", staff, intake::show_pause},
        {Method::post, "/cases/{case}/pause", staff, intake::create_pause},
        {Method::get, "/cases/{case}/resumption", staff, intake::show_resumption},
        {Method::post, "/cases/{case}/resumption", staff, intake::create_resumption},
        {Method::get, "/cases/{case}/replan", staff, intake::show_replan},
        {Method::post, "/cases/{case}/replan", staff, intake::create_replan},
        {Method::get, "/cases/{case}/skip", staff, intake::show_skip},
        {Method::post, "/cases/{case}/skip", staff, intake::create_skip},
        {Method::get, "/cases/{case}/notices/{kind}", staff, intake::show_notice},
        {Method::post, "/cases/{case}/notices/{kind}", staff, intake::create_notice},

        // the location
        {Method::get, "/location", manager, locations::show_location_settings},
        {Method::post, "/location", manager, locations::update_location_settings},

        // volunteers
        {Method::get, "/volunteers", staff, show_volunteers},
        {Method::post, "/volunteers", staff, volunteers::create_volunteer},
        {Method::get, "/volunteers/board", staff, show_volunteer_board},
        {Method::get, "/volunteers/numbers", staff, show_volunteer_numbers},
        {Method::get, "/volunteers/new", staff, volunteers::show_new_volunteer},
        {Method::get, "/volunteers/{volunteer}", staff, show_volunteer},
        {Method::get, "/volunteers/{volunteer}/profile", staff, volunteers::show_volunteer_profile},
        {Method::post, "/volunteers/{volunteer}/profile", staff, volunteers::update_volunteer_profile},
        {Method::get, "/volunteers/{volunteer}/steps", staff, volunteers::show_volunteer_steps},
        {Method::post, "/volunteers/{volunteer}/steps", staff, volunteers::create_volunteer_step},
        {Method::post, "/volunteers/{volunteer}/invitation", staff, create_volunteer_invitation},

        {Method::get, "/volunteers/{volunteer}/stop", staff, closing::show_stop},
        {Method::post, "/volunteers/{volunteer}/stop", staff, closing::create_stop},
        {Method::post, "/volunteers/{volunteer}/removal", staff, closing::create_removal},
        {Method::get, "/volunteers/{volunteer}/service-certificate", staff, closing::show_service_certificate
        },

        // evaluation and closing
        {Method::get, "/matches/{match}/first-check", staff, evaluation::show_first_check},
        {Method::post, "/matches/{match}/first-check", staff, evaluation::create_first_check},
        {Method::get, "/cases/{case}/evaluations", staff, evaluation::show_evaluation},
        {Method::post, "/cases/{case}/evaluations", staff, evaluation::create_evaluation},
        {Method::get, "/cases/{case}/change", staff, evaluation::show_change},
        {Method::get, "/cases/{case}/self-scorings", staff, evaluation::show_self_scorings},
        {Method::post, "/cases/{case}/self-scorings", staff, evaluation::create_self_scoring},
        {Method::post, "/self-scorings/{scoring}/withdrawal", staff, evaluation::create_scoring_withdrawal},
        {Method::post, "/self-scorings/{scoring}/reading", staff, evaluation::create_scoring_reading},
        {Method::get,
         "/links/scores/{token}",
         anybody,
         evaluation::of_link<evaluation::show_score_link>,
         in_all_languages},
        {Method::get,
         "/links/scores/{token}/end",
         anybody,
         evaluation::of_link<evaluation::show_give_back>,
         in_all_languages},
        {Method::post,
         "/links/scores/{token}/end",
         anybody,
         evaluation::of_link<evaluation::create_give_back>,
         in_all_languages},
        {Method::get,
         "/links/scores/{token}/check",
         anybody,
         evaluation::of_link<evaluation::show_score_check>,
         in_all_languages},
        {Method::post,
         "/links/scores/{token}/check",
         anybody,
         evaluation::of_link<evaluation::create_own_scores>,
         in_all_languages},
        {Method::get,
         "/links/scores/{token}/{screen}",
         anybody,
         evaluation::of_link<evaluation::show_score_screen>,
         in_all_languages},
        {Method::post,
         "/links/scores/{token}/{screen}",
         anybody,
         evaluation::of_link<evaluation::update_score_screen>,
         in_all_languages},
        {Method::get, "/cases/{case}/winding-down", staff, closing::show_winding_down},
        {Method::post, "/cases/{case}/winding-down", staff, closing::create_winding_down},
        {Method::get, "/cases/{case}/closing", staff, closing::show_closing},
        {Method::post, "/cases/{case}/closing", staff, closing::create_closing},
        {Method::get, "/matches/{match}/debrief", staff, closing::show_debrief},
        {Method::post, "/matches/{match}/debrief", staff, closing::create_debrief},
        {Method::get, "/cases/{case}/follow-up", staff, closing::show_follow_up},
        {Method::post, "/cases/{case}/follow-up", staff, closing::create_follow_up},

        // matching
        {Method::get, "/cases/{case}/proposals", staff, matching::show_proposals},
        {Method::post, "/cases/{case}/proposals", staff, matching::create_proposal},
        {Method::get, "/matches/{match}/answer", staff, matching::show_proposal_answer},
        {Method::post, "/matches/{match}/answer", staff, matching::create_proposal_answer},
        {Method::get, "/matches/{match}/introduction-plan", staff, matching::show_introduction_plan},
        {Method::post, "/matches/{match}/introduction-plan", staff, matching::create_introduction_plan},
        {Method::get, "/matches/{match}/introduction", staff, matching::show_introduction},
        {Method::post, "/matches/{match}/introduction", staff, matching::create_introduction},
        {Method::get, "/matches/{match}/klik", staff, matching::show_klik},
        {Method::post, "/matches/{match}/klik", staff, matching::create_klik},
        {Method::get, "/matches/{match}/withdrawal", staff, matching::show_withdrawal},
        {Method::post, "/matches/{match}/withdrawal", staff, matching::create_withdrawal},
        {Method::post, "/matches/{match}/reminders", staff, matching::create_reminder},
        {Method::get, "/links/proposals/{token}", anybody, matching::show_proposal_link},
        {Method::post, "/links/proposals/{token}", anybody, matching::create_proposal_link_answer},
        {Method::get, "/links/klik/{token}", anybody, matching::show_klik_link, in_all_languages},
        {Method::post, "/links/klik/{token}", anybody, matching::create_klik_link_answer, in_all_languages},

        // support and the volunteer's own pages
        {Method::get, "/matches/{match}/start", staff, support::show_start},
        {Method::post, "/matches/{match}/start", staff, support::create_start},
        {Method::get, "/matches/{match}/visits", staff, support::show_visits},
        {Method::post, "/matches/{match}/visits", staff, support::create_visit},
        {Method::get, "/visits", staff, support::show_visit_grid},
        {Method::get, "/matches/{match}/rhythm", staff, support::show_rhythm},
        {Method::post, "/matches/{match}/rhythm", staff, support::update_rhythm},
        {Method::get, "/matches/{match}/end", staff, support::show_end},
        {Method::post, "/matches/{match}/end", staff, support::create_end},
        {Method::post, "/calls/{call}/answer", staff, support::create_call_answer},
        {Method::get, "/my-families", volunteer, support::show_my_families},
        {Method::post, "/my-families/{match}/visits", volunteer, support::create_my_visit},
        {Method::get, "/my-worry", volunteer, support::show_my_worry},
        {Method::post, "/my-calls", volunteer, support::create_my_call},
        {Method::get, "/my-families/offline", anybody, support::show_offline},
        {Method::get, "/my-device", volunteer, support::show_my_device},
        {Method::post, "/my-device", volunteer, support::create_device_answer},
        {Method::get, "/my-worker.js", anybody, support::show_worker},
        {Method::get, "/my-app.webmanifest", anybody, support::show_manifest},
        {Method::post, "/matches/{match}/words", staff, support::create_visit_words},
        {Method::post, "/late-visits/{answer}/settlement", staff, support::create_late_settlement},
        {Method::get, "/my-calendar", staff_and_volunteers, support::show_my_calendar},
        {Method::post, "/my-calendar", staff_and_volunteers, support::update_my_calendar},
        {Method::get, "/calendars/{token}", anybody, support::show_visit_calendar},
        {Method::get, "/links/visits/{token}", anybody, support::show_visit_link},
        {Method::post, "/links/visits/{token}", anybody, support::create_visit_link_answer},

        // allowances
        {Method::get, "/my-allowance", volunteer, allowances::show_my_allowance},
        {Method::post, "/my-allowance", volunteer, allowances::create_claim},
        {Method::get, "/allowances", staff, allowances::show_claims},
        {Method::post, "/allowances/claims/{claim}/agreement", staff, allowances::create_agreement},
        {Method::post, "/allowances/claims/{claim}/refusal", staff, allowances::create_refusal},
        {Method::post, "/allowances/payments", manager, allowances::create_payment},
        {Method::get, "/allowances/payments/{payment}/{file}", manager, allowances::show_payment_file},
        {Method::get, "/allowances/rates", manager, allowances::show_rates},
        {Method::post, "/allowances/rates", manager, allowances::create_rate},

        // the meetings of a location
        {Method::get, "/our-meetings", staff, meetings::show_our_meetings},
        {Method::post, "/our-meetings", staff, meetings::create_meeting},
        {Method::get, "/our-meetings/new", staff, meetings::show_new_meeting},
        {Method::get, "/our-meetings/{meeting}", staff, meetings::show_meeting},
        {Method::get, "/our-meetings/{meeting}/plan", staff, meetings::show_plan},
        {Method::post, "/our-meetings/{meeting}/plan", staff, meetings::update_plan},
        {Method::get, "/our-meetings/{meeting}/dates/{day}", staff, meetings::show_date},
        {Method::post,
         "/our-meetings/{meeting}/dates/{day}/cancellation",
         staff,
         meetings::create_cancellation},
        {Method::post, "/our-meetings/{meeting}/dates/{day}/move", staff, meetings::create_move},
        {Method::post, "/our-meetings/{meeting}/dates/{day}/restoration", staff, meetings::create_restoration
        },
        {Method::post,
         "/our-meetings/{meeting}/dates/{day}/withdrawals",
         staff,
         meetings::create_withdrawal_by_phone},
        {Method::get, "/our-meetings/{meeting}/dates/{day}/attendance", staff, meetings::show_attendance},
        {Method::post, "/our-meetings/{meeting}/dates/{day}/attendance", staff, meetings::create_attendance},

        // the coordinator's day
        {Method::get, "/today", staff, agenda::show_today},
        {Method::get, "/cases", staff, agenda::show_cases},
        {Method::get, "/cases/{case}", staff, agenda::show_case},
        {Method::get, "/search", staff, agenda::show_search},

        // the national office
        {Method::get, "/locations", national, locations::show_locations},
    };
    add_profile_routes(all);
    add_matching_routes(all);
    add_reporting_routes(all);
    add_training_routes(all);
    add_coaching_routes(all);
    if (site.demo) {
        add_demo_routes(all);
    }
    return all;
}

} // namespace app
