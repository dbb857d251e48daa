// The steps of the programme that the software knows by name. A programme file sets their deadlines, not
// their list.
#pragma once

#include "programme/model/version.hpp"

#include <array>
#include <string_view>

namespace programme::step_codes {

inline constexpr auto first_contact = std::string_view{"first_contact"};
inline constexpr auto acquaintance = std::string_view{"acquaintance"};
inline constexpr auto fit_decision = std::string_view{"fit_decision"};
inline constexpr auto proposal = std::string_view{"proposal"};
inline constexpr auto volunteer_answer = std::string_view{"volunteer_answer"};
inline constexpr auto introduction = std::string_view{"introduction"};
inline constexpr auto klik_answers = std::string_view{"klik_answers"};
inline constexpr auto start = std::string_view{"start"};
inline constexpr auto notice_of_start = std::string_view{"notice_of_start"};
inline constexpr auto visits = std::string_view{"visits"};
inline constexpr auto first_check = std::string_view{"first_check"};
inline constexpr auto interim_evaluation = std::string_view{"interim_evaluation"};
inline constexpr auto coaching = std::string_view{"coaching"};
inline constexpr auto longest_duration = std::string_view{"longest_duration"};
inline constexpr auto pause_review = std::string_view{"pause_review"};
inline constexpr auto last_visit = std::string_view{"last_visit"};
inline constexpr auto closing_visit = std::string_view{"closing_visit"};
inline constexpr auto notice_of_end = std::string_view{"notice_of_end"};
inline constexpr auto debrief = std::string_view{"debrief"};
inline constexpr auto follow_up = std::string_view{"follow_up"};
inline constexpr auto volunteer_planning = std::string_view{"volunteer_planning"};
inline constexpr auto volunteer_talk = std::string_view{"volunteer_talk"};
inline constexpr auto volunteer_training = std::string_view{"volunteer_training"};
inline constexpr auto volunteer_certificate = std::string_view{"volunteer_certificate"};
inline constexpr auto volunteer_release = std::string_view{"volunteer_release"};
inline constexpr auto volunteer_return = std::string_view{"volunteer_return"};
inline constexpr auto vog_request = std::string_view{"vog_request"};
inline constexpr auto vog_sight = std::string_view{"vog_sight"};
inline constexpr auto vog_renewal = std::string_view{"vog_renewal"};
inline constexpr auto intervision = std::string_view{"intervision"};

struct KnownStep {
    std::string_view code;
    Scope scope;
};

inline constexpr auto all = std::to_array<KnownStep>({
    {first_contact, Scope::family_case},
    {acquaintance, Scope::family_case},
    {fit_decision, Scope::family_case},
    {proposal, Scope::family_case},
    {volunteer_answer, Scope::match},
    {introduction, Scope::match},
    {klik_answers, Scope::match},
    {start, Scope::match},
    {notice_of_start, Scope::family_case},
    {visits, Scope::match},
    {first_check, Scope::match},
    {interim_evaluation, Scope::family_case},
    {coaching, Scope::match},
    {longest_duration, Scope::family_case},
    {pause_review, Scope::family_case},
    {last_visit, Scope::match},
    {closing_visit, Scope::family_case},
    {notice_of_end, Scope::family_case},
    {debrief, Scope::match},
    {follow_up, Scope::family_case},
    {volunteer_planning, Scope::volunteer},
    {volunteer_talk, Scope::volunteer},
    {volunteer_training, Scope::volunteer},
    {volunteer_certificate, Scope::volunteer},
    {volunteer_release, Scope::volunteer},
    {volunteer_return, Scope::volunteer},
    {vog_request, Scope::volunteer},
    {vog_sight, Scope::volunteer},
    {vog_renewal, Scope::volunteer},
    {intervision, Scope::location},
});

} // namespace programme::step_codes
