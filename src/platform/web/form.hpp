// One form on its way in: what was typed, and what is wrong with it. Nothing typed is lost: a template shows
// the same form again with every error at its field and all of them together above it.
//
//     auto form = web::Form{request.http.form, texts};
//     auto const name = form.required("first_name", texts.translate("Vul je voornaam in."));
//     auto const postcode = form.parsed("postcode", locations::Postcode::parse, texts.translate("Vul ..."));
//     if (form.has_errors()) { return web::unprocessable(...); }
#pragma once

#include "platform/base/date.hpp"
#include "platform/text/texts.hpp"
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

    // With `texts` the form says in the reader's language that something is too long; without, in Dutch.
    Form(Fields typed, text::Texts const& texts);

    // What was typed, without spaces around it and without control characters; a line ends with "\n".
    [[nodiscard]] std::string value(std::string_view field) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view field) const;

    // Whether a box or choice with this value was chosen.
    [[nodiscard]] bool chosen(std::string_view field, std::string_view value) const;

    // Fills a field of a form that opens with something in it; once per box that is chosen. Does nothing to a
    // form that was sent: a box that was unchecked stays so.
    void prefill(std::string_view field, std::string_view value);

    void add_error(std::string_view field, std::string message);
    [[nodiscard]] std::string_view error(std::string_view field) const; // empty when nothing is wrong

    [[nodiscard]] std::vector<FieldError> const& errors() const { return errors_; }

    [[nodiscard]] bool has_errors() const { return !errors_.empty(); }

    // The value. The message becomes the error when nothing was typed; a value of more than `most` characters
    // (code points) gets an error of its own.
    std::string required(std::string_view field, std::string message, std::size_t most = 200);
    std::string optional(std::string_view field, std::size_t most = 200);

    // A day, from one field ("2026-11-21" or "21-11-2026") or from three fields <field>_day, <field>_month
    // and <field>_year; the month also as a word, "mrt" or "maart". The error stands under <field>.
    std::optional<base::Date> date(std::string_view field, std::string message);
    std::optional<base::Date> optional_date(std::string_view field, std::string message);

    // A month, from one field "2026-11" or from two fields <field>_month and <field>_year.
    std::optional<std::chrono::year_month> month(std::string_view field, std::string message);

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
    void check_length(std::string_view field, std::string_view value, std::size_t most);
    [[nodiscard]] std::string typed_date(std::string_view field) const;

    Fields typed_;
    std::string too_long_{text::mark("Maak deze tekst korter: hooguit {most} tekens.")};
    std::vector<std::pair<std::string, std::string>> prefilled_;
    std::vector<FieldError> errors_;
};

} // namespace web
