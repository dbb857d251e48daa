// The building blocks of every form: what a template says of a field (veld). The HTML is in
// components/*.html:
//
//     {{use "platform/web/form_components.hpp"}}
//     {{> web::error_summary(texts, form)}}
//     <form class="form" method="post" novalidate>
//       {{> web::csrf_field(request.csrf_token)}}
//       {{> web::text_field(texts, form, {.name = "phone", .label = texts.translate("Telefoonnummer")})}}
//       {{> web::buttons({.submit = texts.translate("Vraag aan")})}}
//     </form>
//
// A control has the name of its field as its id, so that the error summary leads to it; so do the first of
// several choices, and the day of a date. What was typed and what is wrong comes from the Form.
//
// Classes for the stylesheet: field field-group field-label field-label-page field-optional field-hint
// field-error has-error; control control-short control-medium; choices choices-inline choice choice-input
// choice-text choice-hint; date-fields date-field date-field-month date-field-year; error-summary
// error-summary-title error-summary-list; form-actions button button-quiet; visually-hidden.
#pragma once

#include "platform/base/date.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace web {

enum class Width { full, medium, narrow };

struct TextField {
    std::string name;
    std::string label;
    std::string hint = {};
    std::string type = "text";     // text, email, tel, search, password, url
    std::string autocomplete = {}; // such as "given-name", for what people fill in about themselves
    std::string input_mode = {};   // such as "numeric": which keyboard a phone shows
    Width width = Width::full;
    bool optional = false;     // says "(niet verplicht)"
    bool page_heading = false; // the label is the heading of a page with one question
};

struct TextArea {
    std::string name;
    std::string label;
    std::string hint = {};
    int rows = 5;
    int most_characters = 0; // 0: says nothing about it
    bool optional = false;
    bool page_heading = false;
};

struct Choice {
    std::string value; // a code without spaces
    std::string label;
    std::string hint = {};
};

// One answer (radio_group, select) or several (check_group) out of a few.
struct ChoiceField {
    std::string name;
    std::string label;
    std::vector<Choice> choices;
    std::string hint = {};
    bool optional = false;
    bool page_heading = false; // not for a select
    bool in_line = false;      // short answers beside each other; not for a select
};

// One box that is ticked or not.
struct CheckBox {
    std::string name;
    std::string label;
    std::string value = "yes";
    std::string hint = {};
};

// A day of which people know the date (date_fields) or the month (month_fields).
struct DateFields {
    std::string name;
    std::string label;
    std::string hint = {};
    bool optional = false;
    bool page_heading = false;
};

// A day that staff plan, picked from a calendar.
struct DayField {
    std::string name;
    std::string label;
    std::string hint = {};
    std::optional<base::Date> first = std::nullopt;
    std::optional<base::Date> last = std::nullopt;
    bool optional = false;
};

// The one button that does what the page is for, and perhaps a link beside it.
struct Buttons {
    std::string submit;
    std::string other = {};
    std::string other_link = {};
};

// --- what the components share ---

// The label or legend above a field.
struct FieldLabel {
    std::string_view text;
    bool optional = false;
    bool page_heading = false;
};

// One of the fields of a date: its suffix is day, month or year.
struct DatePart {
    std::string id;
    std::string_view suffix;
    std::string label;
    std::string_view value;
};

// The ids of the hint and the error of a field, for aria-describedby; empty when it has neither.
std::string described_by(Form const& form, std::string_view field, std::string_view hint);

// The id of a choice of this field. The first has the name of the field itself.
std::string choice_id(ChoiceField const& field, Choice const& choice);

// The hint, and how many characters there may be.
std::string text_area_hint(text::Texts const& texts, TextArea const& field);

// The classes of a control as wide as this.
std::string_view control_class(Width width);

// "ltr" for what is written from left to right in every language, such as a phone number; empty for the rest.
std::string_view direction_of(std::string_view input_type);

// A day or month as it stands in its three fields.
struct DateParts {
    std::string day;
    std::string month;
    std::string year;
};

// What was typed in <field>_day, <field>_month and <field>_year, or the parts of a day "2026-11-21" (or a
// month "2026-11") in the field itself.
DateParts date_parts(Form const& form, std::string_view field);

} // namespace web
