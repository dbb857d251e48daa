#include "needs/pages/need_words.hpp"

namespace needs {

std::string word_for(Moment moment, text::Texts const& texts)
{
    switch (moment) {
    case Moment::acquaintance:
        return texts.translate("Kennismaking");
    case Moment::first_check:
        return texts.translate("Eerste check");
    case Moment::interim:
        return texts.translate("Tussentijdse evaluatie");
    case Moment::closing:
        return texts.translate("Eindevaluatie");
    case Moment::follow_up:
        return texts.translate("Bellen na drie maanden");
    }
    return {};
}

std::string word_for(ScoredBy who, text::Texts const& texts)
{
    switch (who) {
    case ScoredBy::parent:
        return texts.translate("De ouder");
    case ScoredBy::coordinator:
        return texts.translate("De coördinator");
    }
    return {};
}

} // namespace needs
