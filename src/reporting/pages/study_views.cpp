#include "reporting/pages/study_views.hpp"

namespace reporting {

namespace {

std::string translated(std::string_view dutch, text::Texts const& texts)
{
    return dutch.empty() ? std::string{} : texts.translate(dutch);
}

// Who published it and when, as far as that is known; else what kind of study it is.
std::string name_of(Study const& study, text::Texts const& texts)
{
    auto const who = study.authors.empty() ? translated(study.design, texts) : std::string{study.authors};
    return study.year.empty() ? who : who + " (" + std::string{study.year} + ")";
}

std::string how_of(Study const& study, text::Texts const& texts)
{
    auto const design = study.authors.empty() ? std::string{} : translated(study.design, texts);
    auto const people = translated(study.people, texts);
    return design.empty() || people.empty() ? design + people : design + ". " + people;
}

StudyView view_of(Study const& study, text::Texts const& texts)
{
    return {
        .who = name_of(study, texts),
        .where = translated(study.country, texts),
        .how = how_of(study, texts),
        .found = translated(study.found, texts),
        .found_nothing = translated(study.found_nothing, texts),
        .caveat = translated(study.caveat, texts),
        .address = std::string{study.address},
    };
}

} // namespace

std::vector<StudyView> studies_of(StudyOf what, text::Texts const& texts)
{
    auto views = std::vector<StudyView>{};
    for (auto const& study : studies()) {
        if (study.of == what) {
            views.push_back(view_of(study, texts));
        }
    }
    return views;
}

} // namespace reporting
