#include "platform/web/form.hpp"

#include "platform/base/digits.hpp"
#include "platform/base/utf8.hpp"
#include "platform/web/typed_date.hpp"
#include "platform/web/typed_text.hpp"

#include <algorithm>
#include <charconv>

namespace web {

Form::Form(Fields typed, text::Texts const& texts) : Form{std::move(typed)}
{
    too_long_ = texts.translate(too_long_);
}

std::string Form::value(std::string_view field) const
{
    auto const all = values(field);
    return all.empty() ? std::string{} : all.front();
}

std::vector<std::string> Form::values(std::string_view field) const
{
    auto values = std::vector<std::string>{};
    for (auto const typed : typed_.all(field)) {
        values.push_back(clean_text(typed));
    }
    for (auto const& [name, value] : prefilled_) {
        if (name == field) {
            values.push_back(value);
        }
    }
    return values;
}

bool Form::chosen(std::string_view field, std::string_view value) const
{
    auto const chosen = values(field);
    return std::ranges::find(chosen, value) != chosen.end();
}

void Form::prefill(std::string_view field, std::string_view value)
{
    if (typed_.entries().empty()) {
        prefilled_.emplace_back(field, value);
    }
}

void Form::add_error(std::string_view field, std::string message)
{
    errors_.push_back({.field = std::string{field}, .message = std::move(message)});
}

std::string_view Form::error(std::string_view field) const
{
    auto const found = std::ranges::find(errors_, field, &FieldError::field);
    return found == errors_.end() ? std::string_view{} : std::string_view{found->message};
}

void Form::check_length(std::string_view field, std::string_view value, std::size_t most)
{
    if (base::count_code_points(value) > most) {
        add_error(field, text::fill(too_long_, {{.name = "most", .value = std::to_string(most)}}));
    }
}

std::string Form::required(std::string_view field, std::string message, std::size_t most)
{
    auto text = value(field);
    if (text.empty()) {
        add_error(field, std::move(message));
    }
    check_length(field, text, most);
    return text;
}

std::string Form::optional(std::string_view field, std::size_t most)
{
    auto text = value(field);
    check_length(field, text, most);
    return text;
}

std::string Form::typed_date(std::string_view field) const
{
    auto const name = std::string{field};
    auto const day = value(name + "_day");
    auto const month = value(name + "_month");
    auto const year = value(name + "_year");
    return day.empty() && month.empty() && year.empty() ? value(field) : day + "-" + month + "-" + year;
}

std::optional<base::Date> Form::date(std::string_view field, std::string message)
{
    auto const date = parse_typed_date(typed_date(field));
    if (!date) {
        add_error(field, std::move(message));
    }
    return date;
}

std::optional<base::Date> Form::optional_date(std::string_view field, std::string message)
{
    return typed_date(field).empty() ? std::nullopt : date(field, std::move(message));
}

std::optional<std::chrono::year_month> Form::month(std::string_view field, std::string message)
{
    auto const name = std::string{field};
    auto const month = value(name + "_month");
    auto const year = value(name + "_year");
    auto const typed = month.empty() && year.empty() ? value(field) : month + "-" + year;

    auto const parsed = parse_typed_month(typed);
    if (!parsed) {
        add_error(field, std::move(message));
    }
    return parsed;
}

std::optional<int> Form::number(std::string_view field, int least, int most, std::string message)
{
    auto const digits = base::with_plain_digits(value(field));
    auto number = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < least || number > most) {
        add_error(field, std::move(message));
        return std::nullopt;
    }
    return number;
}

} // namespace web
