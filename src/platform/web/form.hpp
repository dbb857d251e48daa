// One form on its way in: what was typed, and what is wrong with it. Nothing typed is lost: a template shows
// the same form again with every error at its field and all of them together above it.
//
//     auto form = web::Form{request.http.form};
//     auto const name = form.required("first_name", texts.translate("Vul je voornaam in."));
//     auto const postcode = form.parsed("postcode", locations::Postcode::parse, texts.translate("Vul ..."));
//     if (form.has_errors()) { return web::unprocessable(...); }
#pragma once

#include "platform/base/date.hpp"
#include "platform/web/http.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace web {

struct FieldError {
    std::string field; // the id of the control to which the summary links; empty for the form as a whole
    std::string message;
};

class Form {
public:
    Form() = default;

    explicit Form(Fields typed) : typed_{std::move(typed)} {}

    // What was typed, without spaces around it.
    [[nodiscard]] std::string value(std::string_view field) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view field) const;

    // Whether a box or choice with this value was chosen.
    [[nodiscard]] bool chosen(std::string_view field, std::string_view value) const;

    // Fills a field for a form that opens with something in it; does not overwrite what was typed.
    void prefill(std::string_view field, std::string_view value);

    void add_error(std::string_view field, std::string message);
    [[nodiscard]] std::string_view error(std::string_view field) const; // empty when nothing is wrong

    [[nodiscard]] std::vector<FieldError> const& errors() const { return errors_; }

    [[nodiscard]] bool has_errors() const { return !errors_.empty(); }

    // The value, or an error when nothing was typed or it is longer than `most` characters (UTF-8 code
    // points).
    std::string required(std::string_view field, std::string message, std::size_t most = 200);
    std::string optional(std::string_view field, std::size_t most = 200);

    // A day, from one field "2026-11-21" or from three fields <field>_day, <field>_month, <field>_year.
    std::optional<base::Date> date(std::string_view field, std::string message);
    std::optional<base::Date> optional_date(std::string_view field, std::string message);

    // A number from least to most.
    std::optional<int> number(std::string_view field, int least, int most, std::string message);

    // Reads the value with parse (text to optional); adds the error when it gives nothing.
    template <typename Parse>
    auto parsed(std::string_view field, Parse parse, std::string message)
    {
        auto result = parse(value(field));
        if (!result) {
            add_error(field, std::move(message));
        }
        return result;
    }

private:
    Fields typed_;
    std::vector<std::pair<std::string, std::string>> prefilled_;
    std::vector<FieldError> errors_;
};

} // namespace web
