#include "intake/pages/apply_ways_out.hpp"

#include "intake/pages/apply_form.hpp"
#include "intake/pages/apply_view.hpp"
#include "intake/pages/draft_cookie.hpp"

namespace intake {

namespace {

constexpr auto most_unfinished_bytes = std::size_t{20'000};

bool is_too_much(StepAnswers const& answers)
{
    auto bytes = std::size_t{0};
    for (auto const& [field, value] : answers) {
        bytes += field.size() + value.size();
    }
    return bytes > most_unfinished_bytes;
}

std::optional<FamilyPlace> place_in(accounts::PageRequest const& request, web::Form form)
{
    auto const answer = read_family_place(form, request.database, request.today, request.texts);
    auto const* const place = answer ? std::get_if<FamilyPlace>(&*answer) : nullptr;
    return place == nullptr ? std::nullopt : std::optional{*place};
}

} // namespace

std::optional<FamilyPlace> place_of_draft(accounts::PageRequest const& request, ApplicationDraft const& draft)
{
    return place_in(request, web::Form{web::Fields{draft.answers(ApplicationStep::place)}, request.texts});
}

std::string call_me_address(std::optional<FamilyPlace> const& place)
{
    return place ? "/call-me?municipality=" + place->municipality.code.value() : "/call-me";
}

std::string address_to_go_on(ApplicationDraft const& draft)
{
    auto const open = draft.first_open_step();
    return open ? address_of(*open) : "/apply/check";
}

std::optional<web::Response>
leave_halfway(accounts::PageRequest const& request, ApplicationStep step, web::Form& form)
{
    auto const wants_call = !form.value("call_me").empty();
    auto const goes_on_later = !form.value("later").empty();
    if (step == ApplicationStep::place && wants_call) {
        return web::see_other(call_me_address(place_in(request, form)));
    }
    if (step == ApplicationStep::place || (!wants_call && !goes_on_later)) {
        return std::nullopt;
    }
    auto answers = answers_in(form, step);
    if (is_too_much(answers)) {
        form.add_error("", request.texts.translate("Dit is te veel om te bewaren. Maak het korter."));
        return std::nullopt;
    }
    auto opened = open_draft_of(request);
    opened.draft.keep_unfinished(step, std::move(answers));
    auto response = web::see_other(
        wants_call ? call_me_address(place_of_draft(request, opened.draft)) : std::string{"/apply/later"}
    );
    keep_draft_of(request, std::move(opened), response);
    return response;
}

} // namespace intake
