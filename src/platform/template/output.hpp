// What a compiled template writes to. Every value is escaped for the place where it stands in the page; the
// template compiler (tools/compile_template.py) knows the place and calls the function for it.
//
// A template shows texts, whole numbers and ids. What has a form of its own in a language, such as a day, is
// made a text first: texts.date(day).
#pragma once

#include "platform/base/id.hpp"
#include "platform/template/safe_html.hpp"
#include "platform/template/shown.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace html {

// HTML from the template itself, known when the program was built.
class Constant {
public:
    template <std::size_t size>
    consteval Constant(char const (&text)[size]) // NOLINT(google-explicit-constructor)
        : text_{text, size - 1}
    {
    }

    [[nodiscard]] constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

// A value for a {placeholder} in a text.
struct NamedValue {
    std::string_view name;
    Shown value;
};

class Output {
public:
    // Appends to this string, which must live as long as the output.
    explicit Output(std::string& page) : page_{page} {}

    void raw(Constant html) { page_.append(html.text()); }

    // Between tags.
    void text(SafeHtml const& html) { page_.append(html.text()); }

    void text(Shown const& value);
    void text(std::string_view words, std::initializer_list<NamedValue> values);

    // In an attribute, and in elements that hold text only (title, textarea).
    void attribute(Shown const& value);
    void attribute(std::string_view words, std::initializer_list<NamedValue> values);

    // A whole address. Only /path, ?query, #place, http(s)://, mailto: and tel: are written; all else becomes
    // "#".
    void url(Shown const& value);

    // A part of an address of which the template wrote the beginning.
    void url_path(Shown const& value);
    void url_query(Shown const& value);

private:
    std::string& page_;
};

// Content that a template puts into its layout. Does not own the function: it lives as long as the call.
class Slot {
public:
    template <std::invocable<Output&> Content>
        requires(!std::same_as<Content, Slot>)
    Slot(Content const& content) // NOLINT(google-explicit-constructor)
        : content_{&content},
          write_{[](void const* function, Output& out) { (*static_cast<Content const*>(function))(out); }}
    {
    }

    void operator()(Output& out) const { write_(content_, out); }

private:
    void const* content_;
    void (*write_)(void const*, Output&);
};

// How many, whatever whole number it was counted with.
template <std::integral Number>
    requires(!std::same_as<Number, bool>)
constexpr std::int64_t count(Number number)
{
    return static_cast<std::int64_t>(number);
}

} // namespace html
