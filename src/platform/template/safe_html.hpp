// HTML that is put into a page as it is. Made by name only, so that every place where escaping is left out
// can be found by looking for SafeHtml: charts and maps that the program itself draws.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace html {

class SafeHtml {
public:
    explicit SafeHtml(std::string html) : html_{std::move(html)} {}

    [[nodiscard]] std::string_view text() const { return html_; }

private:
    std::string html_;
};

} // namespace html
