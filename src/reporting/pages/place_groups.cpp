#include "reporting/pages/chosen.hpp"

#include <utility>

namespace reporting {

std::vector<PlaceGroup> Chosen::groups() const
{
    auto all = std::vector<PlaceGroup>{};
    for (auto const& choice : choices) {
        if (all.empty() || all.back().kind != choice.kind) {
            all.push_back({.kind = choice.kind, .choices = {}});
        }
        all.back().choices.push_back(choice);
    }
    return all;
}

std::string word_for(PlaceKind kind, text::Texts const& texts)
{
    switch (kind) {
    case PlaceKind::organisation:
        return texts.translate("Organisatie");
    case PlaceKind::location:
        return texts.translate("Locatie");
    case PlaceKind::municipality:
        return texts.translate("Gemeente");
    }
    std::unreachable();
}

} // namespace reporting
