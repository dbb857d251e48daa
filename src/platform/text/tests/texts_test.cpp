#include "platform/base/date.hpp"
#include "platform/text/texts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

using Messages = std::map<std::string, std::string>; // a plural is "one\0many" under "one\0many"

constexpr auto header = std::string_view{"Content-Type: text/plain; charset=UTF-8\n"
                                         "Plural-Forms: nplurals=2; plural=(n != 1);\n"};

std::string pair_of(std::string_view one, std::string_view many)
{
    return std::string{one} + '\0' + std::string{many};
}

void append_number(std::string& bytes, std::size_t number)
{
    for (auto shift = 0U; shift < 32; shift += 8) {
        bytes += static_cast<char>((number >> shift) & 0xFFU);
    }
}

// The .mo format of GNU gettext: a header, two tables of length and offset, the texts.
std::string mo_file(Messages messages)
{
    messages.emplace("", header);
    auto const table_size = 8 * messages.size();
    auto const texts_start = 28 + 2 * table_size;
    auto tables = std::string{};
    auto texts = std::string{};
    auto const add = [&](std::string const& text) {
        append_number(tables, text.size());
        append_number(tables, texts_start + texts.size());
        texts += text + '\0';
    };
    for (auto const& [dutch, translation] : messages) {
        add(dutch);
    }
    for (auto const& [dutch, translation] : messages) {
        add(translation);
    }

    auto file = std::string{};
    auto const preamble = std::vector<std::size_t>{0x950412de, 0, messages.size(), 28, 28 + table_size, 0, 0};
    for (auto const number : preamble) {
        append_number(file, number);
    }
    return file + tables + texts;
}

// A folder of catalogues that is gone after the test.
class Folder {
public:
    Folder()
        : path_{
              std::filesystem::temp_directory_path()
              / ("homestart-texts-" + std::to_string(std::uintptr_t(this)))
          }
    {
    }

    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    ~Folder() { std::filesystem::remove_all(path_); }

    void write(std::string_view language, std::string const& bytes) const
    {
        auto const messages = path_ / language / "LC_MESSAGES";
        std::filesystem::create_directories(messages);
        std::ofstream{messages / "homestart.mo", std::ios::binary} << bytes;
    }

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void write_empty_catalogues(Folder const& folder)
{
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        folder.write(code, mo_file({}));
    }
}

text::Catalogues dutch_and_english()
{
    auto const folder = Folder{};
    write_empty_catalogues(folder);
    folder.write(
        "en",
        mo_file({
            {"Vandaag", "Today"},
            {"Één gezin — €", "One family — €"},
            {pair_of("{count} kind", "{count} kinderen"), pair_of("{count} child", "{count} children")},
        })
    );
    return text::Catalogues{folder.path()};
}

base::Date const saturday = base::parse_iso_date("2026-11-21").value();

TEST_CASE("a Dutch text is its own translation into Dutch, and is translated into English")
{
    auto const catalogues = dutch_and_english();
    CHECK(catalogues.in(text::Language::nl).translate("Vandaag") == "Vandaag");
    CHECK(catalogues.in(text::Language::en).translate("Vandaag") == "Today");
    CHECK(catalogues.in(text::Language::en).translate("Één gezin — €") == "One family — €");
}

TEST_CASE("a text without translation is shown in Dutch")
{
    CHECK(dutch_and_english().in(text::Language::en).translate("Morgen") == "Morgen");
}

TEST_CASE("a text may be part of a longer one")
{
    auto const text = std::string_view{"Vandaag te laat"}.substr(0, 7);
    CHECK(dutch_and_english().in(text::Language::en).translate(text) == "Today");
}

TEST_CASE("one child is singular, none and many are plural, also beyond what an int can hold")
{
    auto const catalogues = dutch_and_english();
    auto const children = [&](text::Language language, std::int64_t count) {
        return catalogues.in(language).plural("{count} kind", "{count} kinderen", count);
    };
    CHECK(children(text::Language::nl, 1) == "{count} kind");
    CHECK(children(text::Language::nl, 0) == "{count} kinderen");
    CHECK(children(text::Language::en, 1) == "{count} child");
    CHECK(children(text::Language::en, 0) == "{count} children");
    CHECK(children(text::Language::en, 2) == "{count} children");
    CHECK(children(text::Language::en, (std::int64_t{1} << 32) + 1) == "{count} children");
}

TEST_CASE("days and months are written in the words of the language")
{
    auto const catalogues = dutch_and_english();
    auto const& dutch = catalogues.in(text::Language::nl);
    CHECK(dutch.date(saturday) == "21 november 2026");
    CHECK(dutch.short_date(saturday) == "21 nov 2026");
    CHECK(dutch.short_date(base::parse_iso_date("2027-03-01").value()) == "1 mrt 2027");
    CHECK(dutch.weekday_date(saturday) == "zaterdag 21 november");
    CHECK(dutch.weekday_date(base::add_days(saturday, 1)) == "zondag 22 november");
    CHECK(dutch.weekday_date(base::add_days(saturday, 2)) == "maandag 23 november");
    CHECK(dutch.month(saturday) == "november 2026");

    auto const& english = catalogues.in(text::Language::en);
    CHECK(english.date(saturday) == "21 November 2026");
    CHECK(english.weekday_date(saturday) == "Saturday, 21 November");
    CHECK(english.month(base::parse_iso_date("2026-12-01").value()) == "December 2026");
}

TEST_CASE("a moment is shown on the Dutch clock, whatever the language")
{
    auto const catalogues = dutch_and_english();
    auto const winter = base::parse_iso_instant("2026-11-21T09:15:00Z").value();
    auto const summer = base::parse_iso_instant("2026-06-30T22:05:00Z").value();
    CHECK(catalogues.in(text::Language::nl).moment(winter) == "21 nov 2026, 10:15");
    CHECK(catalogues.in(text::Language::en).moment(summer) == "1 Jul 2026, 00:05");
}

TEST_CASE("large numbers are grouped as the language does")
{
    auto const catalogues = dutch_and_english();
    auto const& dutch = catalogues.in(text::Language::nl);
    CHECK(dutch.number(0) == "0");
    CHECK(dutch.number(999) == "999");
    CHECK(dutch.number(3242) == "3.242");
    CHECK(dutch.number(-100) == "-100");
    CHECK(dutch.number(-1234567) == "-1.234.567");
    CHECK(catalogues.in(text::Language::en).number(1234567) == "1,234,567");
}

TEST_CASE("Arabic and Farsi are written from right to left, the others from left to right")
{
    auto const catalogues = dutch_and_english();
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        CAPTURE(code);
        auto const to_the_left = language == text::Language::ar || language == text::Language::fa;
        CHECK(catalogues.in(language).right_to_left() == to_the_left);
        CHECK(catalogues.in(language).language() == language);
    }
}

TEST_CASE("every language writes the day of the Dutch calendar in its own words")
{
    auto const catalogues = dutch_and_english();
    auto const written = [&](text::Language language) {
        return catalogues.in(language).weekday_date(saturday);
    };
    CHECK(written(text::Language::ar) == "السبت، 21 نوفمبر");
    CHECK(written(text::Language::fa) == "شنبه ۲۱ نوامبر");
    CHECK(written(text::Language::pl) == "sobota, 21 listopada");
    CHECK(written(text::Language::ti) == "ቀዳም፣ 21 ሕዳር");
    CHECK(written(text::Language::tr) == "21 Kasım Cumartesi");
    CHECK(written(text::Language::uk) == "субота, 21 листопада");
}

TEST_CASE("a month without a day stands in its own form")
{
    auto const catalogues = dutch_and_english();
    CHECK(catalogues.in(text::Language::pl).date(saturday) == "21 listopada 2026");
    CHECK(catalogues.in(text::Language::pl).month(saturday) == "listopad 2026");
    CHECK(catalogues.in(text::Language::uk).month(saturday) == "листопад 2026\u202Fр.");
}

TEST_CASE("Farsi has digits of its own, Arabic keeps those of postcodes")
{
    auto const catalogues = dutch_and_english();
    CHECK(catalogues.in(text::Language::fa).number(3242) == "۳٬۲۴۲");
    CHECK(catalogues.in(text::Language::fa).in_own_digits("10:15") == "۱۰:۱۵");
    CHECK(catalogues.in(text::Language::ar).number(12) == "12");
}

TEST_CASE("a catalogue that is missing stops the start and is named")
{
    auto const folder = Folder{};
    write_empty_catalogues(folder);
    std::filesystem::remove_all(folder.path() / "en");
    auto const file = (folder.path() / "en" / "LC_MESSAGES" / "homestart.mo").string();
    CHECK_THROWS_WITH_AS(
        text::Catalogues{folder.path()}, doctest::Contains(file.c_str()), std::runtime_error
    );
}

TEST_CASE("a damaged catalogue stops the start and is named")
{
    auto const folder = Folder{};
    write_empty_catalogues(folder);
    folder.write("en", "this is not a catalogue");
    auto const file = (folder.path() / "en" / "LC_MESSAGES" / "homestart.mo").string();
    CHECK_THROWS_WITH_AS(
        text::Catalogues{folder.path()}, doctest::Contains(file.c_str()), std::runtime_error
    );
}

TEST_CASE("texts are read from several threads at once")
{
    auto const catalogues = dutch_and_english();
    auto wrong = std::array<int, 4>{};
    auto threads = std::vector<std::jthread>{};
    for (auto& count : wrong) {
        threads.emplace_back([&] {
            for (auto round = 0; round < 1000; ++round) {
                auto const& english = catalogues.in(text::Language::en);
                count += english.translate("Vandaag") == "Today" ? 0 : 1;
                count += english.date(saturday) == "21 November 2026" ? 0 : 1;
            }
        });
    }
    threads.clear();
    CHECK(wrong == std::array<int, 4>{});
}

} // namespace
