#include "platform/text/texts.hpp"

#include "platform/base/local_time.hpp"
#include "platform/text/calendar_words.hpp"

#include <boost/locale/generator.hpp>
#include <boost/locale/localization_backend.hpp>
#include <boost/locale/message.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <locale>
#include <stdexcept>

namespace text {

namespace {

constexpr auto domain = "homestart";
constexpr auto time_zone = std::string_view{"Europe/Amsterdam"};

// Dates are those of the Dutch calendar in every language. Arabic keeps the digits of postcodes and
// telephones.
std::string icu_locale(Language language)
{
    switch (language) {
    case Language::nl:
        return "nl_NL";
    case Language::en:
        return "en_GB"; // days before months, as in Dutch
    case Language::ar:
        return "ar@calendar=gregorian;numbers=latn";
    case Language::fa:
        return "fa@calendar=gregorian";
    case Language::pl:
    case Language::ti:
    case Language::tr:
    case Language::uk:
        return std::string{base::to_code(language)};
    }
    std::unreachable();
}

std::filesystem::path catalogue_file(std::filesystem::path const& folder, Language language)
{
    return folder / base::to_code(language) / "LC_MESSAGES" / fmt::format("{}.mo", domain);
}

std::locale generate(std::filesystem::path const& folder, std::string const& locale)
{
    auto backend = boost::locale::localization_backend_manager::global();
    backend.select("icu");
    auto generator = boost::locale::generator{backend};
    generator.categories(boost::locale::category_t::message);
    generator.add_messages_path(folder.string());
    generator.add_messages_domain(domain);
    return generator(locale);
}

// Boost.Locale is silent about a catalogue that is not there, and would show Dutch to everybody.
std::locale load_messages(std::filesystem::path const& folder, Language language)
{
    auto const file = catalogue_file(folder, language);
    if (!std::filesystem::is_regular_file(file)) {
        throw std::runtime_error(fmt::format("The texts {} are missing", file.string()));
    }
    try {
        return generate(folder, std::string{base::to_code(language)} + ".UTF-8");
    } catch (std::runtime_error const& error) {
        throw std::runtime_error(fmt::format("The texts {} cannot be read: {}", file.string(), error.what()));
    }
}

class CatalogueTexts : public Texts {
public:
    CatalogueTexts(std::filesystem::path const& folder, Language language)
        : language_{language}, messages_{load_messages(folder, language)}, words_{icu_locale(language)}
    {
    }

    [[nodiscard]] Language language() const override { return language_; }

    [[nodiscard]] bool right_to_left() const override
    {
        return language_ == Language::ar || language_ == Language::fa;
    }

    [[nodiscard]] std::string translate(std::string_view dutch) const override
    {
        return boost::locale::gettext(std::string{dutch}.c_str(), messages_);
    }

    [[nodiscard]] std::string
    plural(std::string_view dutch_one, std::string_view dutch_many, std::int64_t count) const override
    {
        // Boost.Locale counts in int; no language has other forms above its largest.
        auto const limited =
            static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
        return boost::locale::ngettext(
            std::string{dutch_one}.c_str(), std::string{dutch_many}.c_str(), limited, messages_
        );
    }

    [[nodiscard]] std::string date(base::Date date) const override { return words_.date(date); }

    [[nodiscard]] std::string short_date(base::Date date) const override { return words_.short_date(date); }

    [[nodiscard]] std::string weekday_date(base::Date date) const override
    {
        return words_.weekday_date(date);
    }

    [[nodiscard]] std::string month(base::Date date) const override { return words_.month(date); }

    [[nodiscard]] std::string moment(base::Instant instant) const override
    {
        auto const local = base::local_time(instant, time_zone);
        auto const time = fmt::format("{:02}:{:02}", local.hour, local.minute);
        return fmt::format("{}, {}", short_date(local.date), in_own_digits(time));
    }

    [[nodiscard]] std::string number(std::int64_t number) const override { return words_.number(number); }

    [[nodiscard]] std::string in_own_digits(std::string_view text) const override
    {
        return words_.in_own_digits(text);
    }

private:
    Language language_;
    std::locale messages_;
    CalendarWords words_;
};

} // namespace

Catalogues::Catalogues(std::filesystem::path const& folder)
{
    for (auto const& [language, code] : base::Codes<Language>::table) {
        languages_.push_back(std::make_shared<CatalogueTexts>(folder, language));
    }
}

Texts const& Catalogues::in(Language language) const
{
    return *languages_.at(static_cast<std::size_t>(language));
}

} // namespace text
