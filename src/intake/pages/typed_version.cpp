#include "intake/pages/typed_version.hpp"

#include <charconv>

namespace intake {

int typed_version(web::Fields const& form, std::string_view field, int now)
{
    auto const text = form.first(field);
    auto version = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
    return error == std::errc{} && end == text.data() + text.size() ? version : now;
}

} // namespace intake
