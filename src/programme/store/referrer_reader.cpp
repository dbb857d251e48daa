#include "programme/store/referrer_reader.hpp"

#include "platform/base/letters.hpp"
#include "programme/store/choice_reader.hpp"

#include <algorithm>

namespace programme {

namespace {

constexpr auto part_key = std::string_view{"part_of_word"};
constexpr auto word_key = std::string_view{"whole_word"};

std::string in_quotes(std::string_view text)
{
    return "\"" + std::string{text} + "\"";
}

std::vector<std::string> read_letters(Section& section, std::string_view key)
{
    auto texts = section.optional_texts(key);
    for (auto const& letters : texts) {
        if (!base::begins_with_letter(letters) || !base::ends_with_letter(letters)) {
            section.fault(
                key, "holds " + in_quotes(letters) + ", which does not begin and end with a letter"
            );
        } else if (base::lower_case(letters) != letters) {
            section.fault(key, "holds " + in_quotes(letters) + ", which is not in small letters");
        }
    }
    return texts;
}

// What an earlier sign finds never comes to a later one.
void refuse_found_before(
    Section& section, std::string_view key, std::vector<std::string> const& texts, ReferrerKinds const& before
)
{
    for (auto const& letters : texts) {
        if (auto const kind = referrer_kind(before, letters); !kind.empty()) {
            section.fault(
                key, "holds " + in_quotes(letters) + ", which is of the kind " + in_quotes(kind) + " already"
            );
        }
    }
}

ReferrerSign read_sign(Section section, std::vector<Choice> const& kinds, ReferrerKinds const& before)
{
    auto sign = ReferrerSign{
        .kind = section.code("kind"),
        .parts = read_letters(section, part_key),
        .words = read_letters(section, word_key),
    };
    if (!sign.kind.empty() && find_choice(kinds, sign.kind) == nullptr) {
        section.fault("kind", "does not know " + in_quotes(sign.kind));
    }
    if (!section.has(part_key) && !section.has(word_key)) {
        section.fault(part_key, "or " + std::string{word_key} + " must be given");
    }
    refuse_found_before(section, part_key, sign.parts, before);
    refuse_found_before(section, word_key, sign.words, before);
    section.refuse_other_keys();
    return sign;
}

// Somebody who is never recognised as of a kind would be counted with all else, and nobody would see why.
void demand_signs(Section& referrers, ReferrerKinds const& read)
{
    for (auto const& kind : read.kinds) {
        if (kind.code != read.all_else
            && std::ranges::find(read.signs, kind.code, &ReferrerSign::kind) == read.signs.end()) {
            referrers.fault("signs", "have none of the kind " + in_quotes(kind.code));
        }
    }
}

} // namespace

ReferrerKinds read_referrers(Section referrers, Faults& faults)
{
    auto const kinds = read_choices(referrers, "kinds", faults);
    auto read = ReferrerKinds{};
    for (auto const* const value : referrers.tables("signs")) {
        auto const& table = std::get<TomlTable>(value->content);
        read.signs.push_back(read_sign({table, value->line, "referrers.signs", faults}, kinds, read));
    }
    read.kinds = kinds;
    read.all_else = referrers.code("all_else");
    if (find_choice(kinds, read.all_else) != nullptr) {
        demand_signs(referrers, read);
    } else if (!read.all_else.empty()) {
        referrers.fault("all_else", "does not know " + in_quotes(read.all_else));
    }
    referrers.refuse_other_keys();
    return read;
}

} // namespace programme
