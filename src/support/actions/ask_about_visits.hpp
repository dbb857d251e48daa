// Once a week, on the morning after, a volunteer who told nothing of a visit is asked by mail: one tap on the
// link and one button, without signing in.
#pragma once

#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string_view>

namespace support {

// From whom, by which rules and in which words the questions leave.
struct QuestionDesk {
    base::Instant now;
    base::Date today; // in the time zone of the programme
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    std::string_view base_url; // no slash at the end
};

// At all locations. Nobody is asked twice about one day, nor about a day more than a week ago.
void ask_about_visits(database::Connection& database, QuestionDesk const& desk);

} // namespace support
