#include "platform/database/postgres_parameters.hpp"

#include <fmt/format.h>

namespace database {

namespace {

struct Writer {
    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }

    std::string operator()(bool value) const { return value ? "t" : "f"; }

    std::string operator()(double value) const { return fmt::format("{}", value); }

    std::string operator()(std::string_view value) const
    {
        if (value.find('\0') != std::string_view::npos) {
            throw Error{Problem::other, "a text with a NUL character cannot be stored"};
        }
        return std::string{value};
    }

    std::string operator()(std::string const& value) const { return (*this)(std::string_view{value}); }

    std::string operator()(std::span<std::byte const>) const { return {}; }
};

} // namespace

PostgresParameters::PostgresParameters(std::span<Value const> parameters)
{
    texts_.reserve(parameters.size());
    for (auto const& parameter : parameters) {
        auto const& content = parameter.content();
        auto const& text = texts_.emplace_back(std::visit(Writer{}, content));
        if (auto const* const bytes = std::get_if<std::span<std::byte const>>(&content); bytes != nullptr) {
            // A null pointer would be taken for NULL instead of no bytes.
            auto const* const data = bytes->empty() ? static_cast<void const*>("") : bytes->data();
            values_.push_back(static_cast<char const*>(data));
            lengths_.push_back(static_cast<int>(bytes->size()));
            formats_.push_back(1);
        } else {
            values_.push_back(std::holds_alternative<std::monostate>(content) ? nullptr : text.c_str());
            lengths_.push_back(0);
            formats_.push_back(0);
        }
    }
}

} // namespace database
