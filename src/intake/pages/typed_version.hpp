// The version of a record that a form was opened with.
#pragma once

#include "platform/web/http.hpp"

#include <string_view>

namespace intake {

// `now` when the form opens, or when the browser sent something that is no number.
int typed_version(web::Fields const& form, std::string_view field, int now);

} // namespace intake
