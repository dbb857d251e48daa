// What stands in the tab of the browser, and what search engines read. A form that comes back with errors
// says so first, for those who listen.
#pragma once

#include "platform/template/safe_html.hpp"
#include "platform/web/form.hpp"

#include <concepts>
#include <string>
#include <utility>

namespace accounts {

struct PageTitle {
    std::string words;
    bool has_errors = false;
    std::string description = {};       // for search engines; empty: what Home-Start is
    std::string stable_address = {};    // whole, of a page that search engines may keep; empty for all others
    html::SafeHtml structured_data{""}; // JSON-LD

    // A title stands in a layout as a plain text: staff_layout(request, texts.translate("Vandaag")).
    template <std::convertible_to<std::string> Words>
    PageTitle(Words&& title) // NOLINT(google-explicit-constructor,bugprone-forwarding-reference-overload)
        : words{std::forward<Words>(title)}
    {
    }

    // Of a page with a form: public_layout(request, {texts.translate("Inloggen"), form}).
    PageTitle(std::string title, web::Form const& form)
        : words{std::move(title)}, has_errors{form.has_errors()}
    {
    }
};

} // namespace accounts
