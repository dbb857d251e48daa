#include "evaluation/pages/score_words.hpp"

namespace evaluation {

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

std::string word_for(ScoringLinkRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case ScoringLinkRefusal::used:
        return texts.translate("Je hebt al verstuurd wat je koos. Je hoeft niets te doen.");
    case ScoringLinkRefusal::withdrawn:
        return texts.translate("Je coördinator vraagt dit niet meer. Je hoeft niets te doen.");
    case ScoringLinkRefusal::too_old:
        return texts.translate("Deze link is te oud.");
    case ScoringLinkRefusal::over:
        return texts.translate("Het is niet meer nodig. Je hoeft niets te doen.");
    }
    return {};
}

} // namespace evaluation
