#include "intake/pages/case_form.hpp"

#include "intake/model/time_of_day.hpp"
#include "platform/crypto/crypto.hpp"

namespace intake {

web::Form open_form(accounts::PageRequest const& request)
{
    auto form = web::Form{request.http.form, request.texts};
    form.prefill(submission_field_name, crypto::random_token());
    form.prefill(day_field_name, base::to_iso(request.today));
    return form;
}

CaseForm open_case_form(accounts::SignedInRequest& request)
{
    return {
        .heading = load_case_heading(request.database, case_in_path(request), request.location()),
        .form = open_form(request),
    };
}

FamilyCaseId case_in_path(accounts::PageRequest const& request)
{
    return web::id_in_path<FamilyCaseId>(request.http, "case");
}

std::string submission_key(web::Form const& form)
{
    return form.value(submission_field_name);
}

std::optional<base::Date> read_day(web::Form& form, accounts::PageRequest const& request)
{
    if (form.value(day_field_name).empty()) {
        return request.today;
    }
    auto const day = form.date(day_field_name, request.texts.translate("Vul een dag in, zoals 21-11-2026."));
    if (day && request.today < *day) {
        form.add_error(day_field_name, request.texts.translate("Deze dag is nog niet geweest."));
        return std::nullopt;
    }
    return day;
}

std::optional<base::Date>
read_planned_day(web::Form& form, std::string_view field, accounts::PageRequest const& request)
{
    auto const day = form.date(field, request.texts.translate("Vul in op welke dag."));
    if (day && *day < request.today) {
        form.add_error(field, request.texts.translate("Deze dag is al geweest. Kies vandaag of later."));
        return std::nullopt;
    }
    return day;
}

std::string read_time(web::Form& form, std::string_view field, text::Texts const& texts)
{
    auto const typed = form.value(field);
    if (typed.empty()) {
        return {};
    }
    auto const time = parse_time_of_day(typed);
    if (!time) {
        form.add_error(field, texts.translate("Vul een tijd in, zoals 10:30."));
    }
    return time.value_or("");
}

web::Response back_to_case(FamilyCaseId id)
{
    return web::see_other(address_of(id));
}

} // namespace intake
