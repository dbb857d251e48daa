#include "closing/pages/closing_words.hpp"

namespace closing {

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

std::string notice_words(intake::NoticeWay notice, text::Texts const& texts)
{
    switch (notice) {
    case intake::NoticeWay::send:
        return texts.translate(
            "De verwijzer krijgt bericht dat de steun is afgerond. De ouder vindt dat goed."
        );
    case intake::NoticeWay::not_allowed:
        return texts.translate("De verwijzer krijgt geen bericht: dat wil de ouder niet.");
    case intake::NoticeWay::no_referrer:
        return {};
    case intake::NoticeWay::ask_parent:
        return texts.translate("Vraag de ouder of de verwijzer mag horen dat de steun stopt.");
    case intake::NoticeWay::no_address:
        return texts.translate("De verwijzer mag horen dat de steun stopt, maar we hebben geen e-mailadres.");
    }
    return {};
}

} // namespace closing
