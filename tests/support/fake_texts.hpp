// Dutch texts as they stand in the templates: what a test of a page uses when no translation is at stake.
#pragma once

#include "platform/text/texts.hpp"

#include <map>
#include <string>
#include <utility>

namespace support {

class FakeTexts : public text::Texts {
public:
    FakeTexts() = default;

    // With these translations in place of the Dutch texts.
    explicit FakeTexts(std::map<std::string, std::string, std::less<>> translations)
        : translations_{std::move(translations)}
    {
    }

    [[nodiscard]] text::Language language() const override { return text::Language::nl; }

    [[nodiscard]] bool right_to_left() const override { return false; }

    [[nodiscard]] std::string translate(std::string_view dutch) const override
    {
        auto const found = translations_.find(dutch);
        return found == translations_.end() ? std::string{dutch} : found->second;
    }

    [[nodiscard]] std::string
    plural(std::string_view dutch_one, std::string_view dutch_many, std::int64_t count) const override
    {
        return translate(count == 1 ? dutch_one : dutch_many);
    }

    [[nodiscard]] std::string date(base::Date date) const override { return base::to_iso(date); }

    [[nodiscard]] std::string short_date(base::Date date) const override { return base::to_iso(date); }

    [[nodiscard]] std::string weekday_date(base::Date date) const override { return base::to_iso(date); }

    [[nodiscard]] std::string month(base::Date date) const override
    {
        return base::to_iso(date).substr(0, 7);
    }

    [[nodiscard]] std::string moment(base::Instant instant) const override { return base::to_iso(instant); }

    [[nodiscard]] std::string number(std::int64_t number) const override { return std::to_string(number); }

    [[nodiscard]] std::string in_own_digits(std::string_view text) const override
    {
        return std::string{text};
    }

private:
    std::map<std::string, std::string, std::less<>> translations_;
};

} // namespace support
