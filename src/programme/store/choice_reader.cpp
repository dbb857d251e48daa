#include "programme/store/choice_reader.hpp"

namespace programme {

std::vector<Choice> read_choices(Section& parent, std::string_view key, Faults& faults)
{
    auto choices = std::vector<Choice>{};
    for (auto const* const value : parent.tables(key)) {
        auto section = Section{std::get<TomlTable>(value->content), value->line, std::string{key}, faults};
        auto choice = Choice{
            .code = section.code("code"),
            .name = section.text("name"),
            .explanation = section.optional_text("explanation"),
        };
        if (find_choice(choices, choice.code) != nullptr) {
            section.fault("code", "\"" + choice.code + "\" is used twice");
        }
        section.refuse_other_keys();
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace programme
