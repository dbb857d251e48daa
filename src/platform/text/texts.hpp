// The words on screens and in mails, in one language. Dutch is the source: a text is its own key.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/instant.hpp"

#include <array>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace text {

// In the order in which they are offered.
enum class Language { nl, en, ar, fa, pl, ti, tr, uk };

// Every language has the texts for parents; only these two have those of staff, volunteers and referrers too.
constexpr bool has_all_texts(Language language)
{
    return language == Language::nl || language == Language::en;
}

class Texts {
public:
    virtual ~Texts() = default;

    [[nodiscard]] virtual Language language() const = 0;
    [[nodiscard]] virtual bool right_to_left() const = 0;

    [[nodiscard]] virtual std::string translate(std::string_view dutch) const = 0;
    [[nodiscard]] virtual std::string
    plural(std::string_view dutch_one, std::string_view dutch_many, std::int64_t count) const = 0;

    [[nodiscard]] virtual std::string date(base::Date date) const = 0;         // 21 november 2026
    [[nodiscard]] virtual std::string short_date(base::Date date) const = 0;   // 21 nov 2026
    [[nodiscard]] virtual std::string weekday_date(base::Date date) const = 0; // zaterdag 21 november
    [[nodiscard]] virtual std::string month(base::Date date) const = 0;        // november 2026
    [[nodiscard]] virtual std::string moment(base::Instant instant
    ) const = 0; // 21 nov 2026, 10:15 (Dutch time)
    [[nodiscard]] virtual std::string number(std::int64_t number) const = 0; // 3.242
    [[nodiscard]] virtual std::string in_own_digits(std::string_view text) const = 0;
};

// Puts values into a text: fill("Nog {days} dagen", {{"days", "3"}}). Values are not escaped: a template
// escapes.
struct Placeholder {
    std::string_view name;
    std::string_view value;
};

std::string fill(std::string_view text, std::initializer_list<Placeholder> values);

// Marks a Dutch text for translation where no Texts is at hand, such as in a table. Gives the text itself.
constexpr std::string_view mark(std::string_view dutch)
{
    return dutch;
}

// All languages, read once from <folder>/<language>/LC_MESSAGES/homestart.mo. Safe to use from several
// threads.
class Catalogues {
public:
    explicit Catalogues(std::filesystem::path const& folder);

    [[nodiscard]] Texts const& in(Language language) const;

private:
    std::vector<std::shared_ptr<Texts const>> languages_; // in the order of Language
};

// The best language for an Accept-Language header; Dutch when none fits.
Language best_language(std::string_view accept_language);

} // namespace text

template <>
struct base::Codes<text::Language> {
    static constexpr auto table = std::to_array<std::pair<text::Language, std::string_view>>({
        {text::Language::nl, "nl"},
        {text::Language::en, "en"},
        {text::Language::ar, "ar"},
        {text::Language::fa, "fa"},
        {text::Language::pl, "pl"},
        {text::Language::ti, "ti"},
        {text::Language::tr, "tr"},
        {text::Language::uk, "uk"},
    });
};
