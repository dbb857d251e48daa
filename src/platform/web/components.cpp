#include "platform/web/components.hpp"

#include <utility>

namespace web {

namespace {

std::string without_leading_zero(std::string const& number)
{
    return number.starts_with('0') ? number.substr(1) : number;
}

// Of "2026-11-21" or "2026-11", also where there is no such day. What is written otherwise stands whole in
// the first field, so that it is not lost.
DateParts parts_of(std::string const& whole)
{
    auto const is_month = whole.size() == 7 && whole[4] == '-';
    auto const is_day = whole.size() == 10 && whole[4] == '-' && whole[7] == '-';
    if (!is_month && !is_day) {
        return {.day = whole, .month = "", .year = ""};
    }
    return {
        .day = is_month ? "" : without_leading_zero(whole.substr(8)),
        .month = without_leading_zero(whole.substr(5, 2)),
        .year = whole.substr(0, 4),
    };
}

} // namespace

std::string described_by(Form const& form, std::string_view field, std::string_view hint)
{
    auto const name = std::string{field};
    auto ids = hint.empty() ? std::string{} : name + "-hint";
    if (!form.error(field).empty()) {
        ids += (ids.empty() ? "" : " ") + name + "-error";
    }
    return ids;
}

std::string choice_id(ChoiceField const& field, Choice const& choice)
{
    return &choice == field.choices.data() ? field.name : field.name + "-" + choice.value;
}

std::string text_area_hint(text::Texts const& texts, TextArea const& field)
{
    if (field.most_characters <= 0) {
        return field.hint;
    }
    auto const most = texts.number(field.most_characters);
    auto const limit =
        text::fill(texts.translate("Je kunt tot {count} tekens schrijven."), {{"count", most}});
    return field.hint.empty() ? limit : field.hint + " " + limit;
}

std::string_view control_class(Width width)
{
    switch (width) {
    case Width::full:
        return "control";
    case Width::medium:
        return "control control-medium";
    case Width::narrow:
        return "control control-short";
    }
    std::unreachable();
}

std::string_view direction_of(std::string_view input_type)
{
    return input_type == "tel" || input_type == "email" || input_type == "url" ? "ltr" : "";
}

DateParts date_parts(Form const& form, std::string_view field)
{
    auto const name = std::string{field};
    auto parts = DateParts{
        .day = form.value(name + "_day"),
        .month = form.value(name + "_month"),
        .year = form.value(name + "_year")
    };
    auto const typed = !parts.day.empty() || !parts.month.empty() || !parts.year.empty();
    return typed ? parts : parts_of(form.value(field));
}

} // namespace web
