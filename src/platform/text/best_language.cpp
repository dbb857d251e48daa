#include "platform/text/texts.hpp"

#include <cctype>
#include <charconv>

namespace text {

namespace {

std::string_view trimmed(std::string_view text)
{
    auto const first = text.find_first_not_of(" \t");
    auto const last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, last - first + 1);
}

// The first part up to the separator; the text keeps what follows.
std::string_view take_until(std::string_view& text, char separator)
{
    auto const end = text.find(separator);
    auto const part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return trimmed(part);
}

std::string lower(std::string_view text)
{
    auto result = std::string{text};
    for (auto& letter : result) {
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return result;
}

// The weight of "en-GB;q=0.8", between 0 and 1; 0 when it cannot be read.
double weight(std::string_view parameters)
{
    auto const parameter = trimmed(parameters);
    if (parameter.empty()) {
        return 1;
    }
    auto const number = parameter.starts_with("q=") ? parameter.substr(2) : std::string_view{};
    auto value = 0.0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    auto const readable = error == std::errc{} && end == number.data() + number.size();
    return readable && value >= 0 && value <= 1 ? value : 0;
}

} // namespace

Language best_language(std::string_view accept_language)
{
    auto best = Language::nl;
    auto best_weight = 0.0;
    while (!accept_language.empty()) {
        auto range = take_until(accept_language, ',');
        auto tag = take_until(range, ';');
        auto const language = base::from_code<Language>(lower(take_until(tag, '-')));
        auto const its_weight = weight(range);
        if (language && its_weight > best_weight) {
            best = *language;
            best_weight = its_weight;
        }
    }
    return best;
}

} // namespace text
