// A form whose session ended before it was sent: its fields travel along behind the sign-in, so that nothing
// typed is lost, and are shown to be sent again.
#pragma once

#include "platform/web/http.hpp"

#include <string>
#include <utility>
#include <vector>

namespace accounts {

// Where the form was going, and what stood in it. Empty when there is nothing to send again.
struct KeptForm {
    std::string path;
    std::vector<std::pair<std::string, std::string>> fields;

    [[nodiscard]] bool is_empty() const { return path.empty(); }
};

// The form that this request sent, without its token.
KeptForm keep_form(web::Request const& request);

// What keep_form kept, read back from the hidden fields of the sign-in page.
KeptForm read_kept_form(web::Fields const& fields);

// The hidden fields that carry it.
std::vector<std::pair<std::string, std::string>> hidden_fields(KeptForm const& form);

// A path of this site that may follow a sign-in; empty for anything else, such as "//elsewhere.example".
std::string safe_return_path(std::string_view path);

} // namespace accounts
