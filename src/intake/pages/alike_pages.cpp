#include "intake/pages/alike_pages.hpp"

#include "accounts/pages/kept_fields.hpp"
#include "intake/actions/tell_families_apart.hpp"
#include "platform/base/not_found.hpp"

#include <charconv>

namespace intake {

namespace {

people::PersonId read_parent_id(accounts::SignedInRequest const& request, std::string_view field)
{
    auto const text = request.http.form.first(field);
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) {
        throw base::NotFound{"parent"};
    }
    return people::PersonId{number};
}

} // namespace

web::Response create_different_families(accounts::SignedInRequest& request)
{
    auto const parent = read_parent_id(request, "parent");
    auto const other = read_parent_id(request, "other");
    tell_families_apart(request.database, request.occasion(), parent, other);
    auto const back = accounts::safe_return_path(request.http.form.first("back"));
    return web::see_other(back.empty() ? "/inbox" : back);
}

} // namespace intake
