#include "reporting/pages/report_occasion.hpp"

namespace reporting {

bool is_of_national_office(accounts::SignedInRequest const& request)
{
    return request.actor.role == accounts::Role::national;
}

std::optional<people::LocationId> location_of_reports(accounts::SignedInRequest const& request)
{
    return is_of_national_office(request) ? std::nullopt : std::optional{request.location()};
}

ReportOccasion report_occasion(accounts::SignedInRequest const& request)
{
    return {.location = location_of_reports(request), .by = request.actor.account, .now = request.now};
}

std::string title_of_reports(accounts::SignedInRequest const& request)
{
    return is_of_national_office(request) ? request.texts.translate("Verslagen van het land")
                                          : request.texts.translate("Verslagen aan gemeenten");
}

std::string address_of(ReportId id)
{
    return "/reports/" + std::to_string(id.value());
}

} // namespace reporting
