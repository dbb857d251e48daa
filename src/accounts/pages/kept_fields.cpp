#include "accounts/pages/kept_fields.hpp"

#include <algorithm>

namespace accounts {

namespace {

constexpr auto path_field = std::string_view{"kept_path"};
constexpr auto field_prefix = std::string_view{"kept."};

} // namespace

KeptForm keep_form(web::Request const& request)
{
    auto kept = KeptForm{.path = request.path, .fields = request.form.entries()};
    std::erase_if(kept.fields, [](auto const& field) { return field.first == "csrf"; });
    return kept;
}

KeptForm read_kept_form(web::Fields const& fields)
{
    auto kept = KeptForm{.path = safe_return_path(fields.first(path_field)), .fields = {}};
    for (auto const& [name, value] : fields.entries()) {
        if (name.starts_with(field_prefix)) {
            kept.fields.emplace_back(name.substr(field_prefix.size()), value);
        }
    }
    return kept;
}

std::vector<std::pair<std::string, std::string>> hidden_fields(KeptForm const& form)
{
    auto hidden = std::vector<std::pair<std::string, std::string>>{};
    if (form.is_empty()) {
        return hidden;
    }
    hidden.emplace_back(path_field, form.path);
    for (auto const& [name, value] : form.fields) {
        hidden.emplace_back(std::string{field_prefix} + name, value);
    }
    return hidden;
}

std::string safe_return_path(std::string_view path)
{
    auto const is_ours =
        path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\")
        && std::ranges::none_of(path, [](char sign) { return static_cast<unsigned char>(sign) < 0x20; });
    return is_ours ? std::string{path} : std::string{};
}

} // namespace accounts
