#include "intake/model/notice_text.hpp"
#include "intake/pages/apply_children.html.hpp"
#include "intake/pages/apply_form.hpp"
#include "intake/pages/apply_language.html.hpp"
#include "intake/pages/apply_name.html.hpp"
#include "intake/pages/apply_pages.hpp"
#include "intake/pages/apply_place.hpp"
#include "intake/pages/apply_place.html.hpp"
#include "intake/pages/apply_question.html.hpp"
#include "intake/pages/apply_reach.html.hpp"
#include "intake/pages/apply_referrer.html.hpp"
#include "intake/pages/apply_referrer_form.hpp"
#include "intake/pages/apply_view.hpp"
#include "intake/pages/apply_ways_out.hpp"
#include "intake/pages/draft_cookie.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace intake {

namespace {

ApplicationStep step_in_path(accounts::PageRequest const& request)
{
    auto const& code = request.http.path_parameters.find("step")->second;
    auto const step = base::from_code<ApplicationStep>(code);
    return step ? *step : throw base::NotFound{"step of the application"};
}

// The steps in order, so that one can ask for the step beside another.
ApplicationStep step_at(int index)
{
    return base::Codes<ApplicationStep>::table.at(static_cast<std::size_t>(index)).first;
}

std::string address_before(ApplicationStep step)
{
    return step == ApplicationStep::place ? "/" : address_of(step_at(static_cast<int>(step) - 1));
}

// The first question without an answer, the next one, or all answers together.
std::string address_after(ApplicationDraft const& draft, ApplicationStep step)
{
    auto const open = draft.first_open_step();
    if (!open) {
        return "/apply/check";
    }
    return address_of(*open < step ? *open : step_at(static_cast<int>(step) + 1));
}

// As many as were shown, and one more when the parent asks for it.
int count_rows(web::Form const& form)
{
    auto unseen = web::Form{web::Fields{{{"rows", form.value("rows")}}}};
    auto const shown = unseen.number("rows", 1, most_children, {}).value_or(1);
    auto const wanted = shown + (form.value("more").empty() ? 0 : 1);
    return std::clamp(wanted, count_child_fields(form), most_children);
}

// What a referrer would read about this parent.
std::vector<std::string> letters_about_parent(accounts::PageRequest const& request)
{
    auto const opened = open_draft_of(request);
    auto const name = opened.draft.answer(ApplicationStep::name, "first_name");
    auto letters = std::vector<std::string>{};
    for (auto const& [kind, code] : base::Codes<NoticeKind>::table) {
        letters.push_back(notice_text(kind, name, request.texts).body);
    }
    return letters;
}

ApplyPage apply_page(accounts::PageRequest const& request, ApplicationStep step, web::Form form)
{
    auto page = ApplyPage{
        .form = std::move(form),
        .step = step_in_words(step, request.texts),
        .back = address_before(step),
        .municipalities = {},
        .asks_digits = false,
        .children_fields = {},
        .has_room = false,
        .letters = {},
    };
    if (step == ApplicationStep::referrer) {
        page.form.prefill(may_hear_field, "no");
        page.letters = letters_about_parent(request);
    }
    if (step == ApplicationStep::place) {
        page.municipalities = municipality_choices(page.form, request.database, request.today, request.texts);
        page.asks_digits = is_without_postcode(page.form);
    }
    if (step == ApplicationStep::children) {
        auto const rows = count_rows(page.form);
        for (auto number = 1; number <= rows; ++number) {
            page.children_fields.push_back(child_field(number));
        }
        page.has_room = rows < most_children;
    }
    return page;
}

std::string render_step(accounts::PageRequest const& request, ApplicationStep step, ApplyPage const& page)
{
    switch (step) {
    case ApplicationStep::place:
        return render_apply_place(request, page);
    case ApplicationStep::name:
        return render_apply_name(request, page);
    case ApplicationStep::reach:
        return render_apply_reach(request, page);
    case ApplicationStep::children:
        return render_apply_children(request, page);
    case ApplicationStep::language:
        return render_apply_language(request, page);
    case ApplicationStep::question:
        return render_apply_question(request, page);
    case ApplicationStep::referrer:
        return render_apply_referrer(request, page);
    }
    return {};
}

// A family that lives where Home-Start is not offered reads where it is. Empty for all other answers.
std::string check_place(accounts::PageRequest const& request, web::Form& form)
{
    auto const place = read_family_place(form, request.database, request.today, request.texts);
    auto const* const not_offered = place ? std::get_if<locations::NotOffered>(&*place) : nullptr;
    return not_offered == nullptr ? std::string{}
                                  : "/municipalities/" + not_offered->municipality.code.value();
}

// Errors go into the form. Gives the address of another page when this answer leads there.
std::string check_step(accounts::PageRequest const& request, ApplicationStep step, web::Form& form)
{
    switch (step) {
    case ApplicationStep::place:
        return check_place(request, form);
    case ApplicationStep::name:
        read_name_answer(form, request.texts);
        break;
    case ApplicationStep::reach:
        read_reach_answer(form, request.texts);
        break;
    case ApplicationStep::children:
        read_children_answer(form, request.today, request.texts);
        break;
    case ApplicationStep::language:
        read_language_answer(form, request.programme, request.texts);
        break;
    case ApplicationStep::question:
        read_question_answer(form, request.programme, request.texts);
        break;
    case ApplicationStep::referrer:
        read_referrer_answer(form, request.texts);
        break;
    }
    return {};
}

// What the finder knows already is filled in; what was answered before is shown again.
web::Form opened_form(accounts::PageRequest const& request, StepAnswers const& answers)
{
    auto form = web::Form{web::Fields{answers}, request.texts};
    for (auto const& known : {form.value("place"), std::string{request.http.query.first("postcode")}}) {
        if (auto const postcode = locations::Postcode::parse(known)) {
            form.prefill("place", postcode->for_people());
        }
    }
    form.prefill("municipality", request.http.query.first("municipality"));
    return form;
}

} // namespace

web::Response start_application(accounts::PageRequest& request)
{
    auto const code = locations::MunicipalityCode::parse(request.http.query.first("municipality"));
    auto const postcode = locations::Postcode::parse(request.http.query.first("postcode"));
    if (!code) {
        return web::see_other(address_of(ApplicationStep::place));
    }
    auto const place =
        find_family_place(request.database, {.place = code->value(), .municipality = {}}, request.today);
    if (!std::holds_alternative<FamilyPlace>(place)) {
        return web::see_other("/municipalities/" + code->value());
    }
    return web::see_other(
        address_of(ApplicationStep::place) + "?municipality=" + code->value()
        + (postcode ? "&postcode=" + postcode->digits() + postcode->letters() : "")
    );
}

web::Response show_apply_step(accounts::PageRequest& request)
{
    auto const step = step_in_path(request);
    auto const opened = open_draft_of(request);
    auto const open = opened.draft.first_open_step();
    if (open && *open < step) {
        return web::see_other(address_of(*open));
    }
    auto const starts_anew = step == ApplicationStep::place && request.http.query.has("municipality");
    auto const& answers = opened.draft.answers(step);
    auto const page = apply_page(request, step, opened_form(request, starts_anew ? StepAnswers{} : answers));
    return web::html(render_step(request, step, page));
}

web::Response update_apply_step(accounts::PageRequest& request)
{
    auto const step = step_in_path(request);
    auto form = web::Form{request.http.form, request.texts};
    auto const asks_for_room = step == ApplicationStep::children && !form.value("more").empty();
    auto const asks_for_language = !form.value("lang").empty();
    if (asks_for_room || asks_for_language) {
        return web::html(render_step(request, step, apply_page(request, step, std::move(form))));
    }
    if (auto response = leave_halfway(request, step, form)) {
        return std::move(*response);
    }
    auto const elsewhere = check_step(request, step, form);
    if (form.has_errors()) {
        return web::unprocessable(render_step(request, step, apply_page(request, step, std::move(form))));
    }
    if (!elsewhere.empty()) {
        return web::see_other(elsewhere);
    }
    // Asked once, and not pressed: she may leave it empty.
    if (step == ApplicationStep::place && is_without_postcode(form) && !request.http.form.has("digits")) {
        return web::html(render_step(request, step, apply_page(request, step, std::move(form))));
    }
    auto opened = open_draft_of(request);
    opened.draft.keep(step, answers_in(form, step));
    auto response = web::see_other(address_after(opened.draft, step));
    keep_draft_of(request, std::move(opened), response);
    return response;
}

} // namespace intake
