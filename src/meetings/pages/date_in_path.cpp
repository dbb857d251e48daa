#include "meetings/pages/date_in_path.hpp"

#include "platform/base/not_found.hpp"

namespace meetings {

MeetingDate date_in_path(web::Request const& request, Meeting const& meeting)
{
    auto const named = request.path_parameters.find("day");
    auto const day =
        named == request.path_parameters.end() ? std::nullopt : base::parse_iso_date(named->second);
    auto const date = day ? find_date(meeting, *day) : std::nullopt;
    return date ? *date : throw base::NotFound{"date of a meeting"};
}

} // namespace meetings
