#include "matching/pages/link_words.hpp"

namespace matching {

std::vector<web::Choice> proposal_link_choices(text::Texts const& texts)
{
    return {
        {.value = "yes", .label = texts.translate("Ja, ik wil graag kennismaken")},
        {.value = "no", .label = texts.translate("Nee, dit gezin niet")},
        {.value = std::string{talk_first}, .label = texts.translate("Bel mij eerst")},
    };
}

std::string words_for(LinkThanks thanks, text::Texts const& texts)
{
    switch (thanks) {
    case LinkThanks::yes:
        return texts.translate("Fijn. Je coördinator belt je over het vervolg.");
    case LinkThanks::no:
        return texts.translate("Dank dat je het eerlijk zegt. Je coördinator zoekt verder.");
    case LinkThanks::not_yet:
        return texts.translate("Neem de tijd. Met dezelfde link kun je later antwoorden.");
    case LinkThanks::talk:
        return texts.translate("Je coördinator belt je. Met dezelfde link kun je daarna antwoorden.");
    }
    return {};
}

} // namespace matching
