#include "closing/pages/closing_words.hpp"

namespace closing {

std::string word_for(Reached reached, text::Texts const& texts)
{
    switch (reached) {
    case Reached::reached:
        return texts.translate("Ja");
    case Reached::partly:
        return texts.translate("Deels");
    case Reached::not_reached:
        return texts.translate("Nee");
    }
    return {};
}

std::string word_for(FollowUpResult result, text::Texts const& texts)
{
    switch (result) {
    case FollowUpResult::reached:
        return texts.translate("Gesproken");
    case FollowUpResult::not_reached:
        return texts.translate("Niet bereikt");
    case FollowUpResult::not_wanted:
        return texts.translate("De ouder wil geen gesprek");
    }
    return {};
}

} // namespace closing
