#include "intake/pages/apply_application.hpp"

#include "intake/pages/apply_form.hpp"
#include "intake/pages/apply_referrer_form.hpp"

namespace intake {

namespace {

// The answers to one step as the form in which they were typed.
web::Form form_of(accounts::PageRequest const& request, ApplicationDraft const& draft, ApplicationStep step)
{
    return web::Form{web::Fields{draft.answers(step)}, request.texts};
}

locations::Children as_offers_know_them(std::vector<Child> const& children)
{
    auto known = locations::Children{};
    for (auto const& child : children) {
        if (child.born_in) {
            known.born.emplace_back(child.born_in->year(), child.born_in->month());
        } else {
            known.due = child.due_on;
        }
    }
    return known;
}

// Reads step after step, and remembers the first whose answers no longer hold.
class DraftReader {
public:
    DraftReader(accounts::PageRequest const& request, ApplicationDraft const& draft)
        : request_{request}, draft_{draft}
    {
    }

    template <typename Read>
    auto read(ApplicationStep step, Read const& read_answer)
    {
        auto form = form_of(request_, draft_, step);
        auto answer = read_answer(form);
        if (form.has_errors() && !broken_) {
            broken_ = step;
        }
        return answer;
    }

    std::optional<FamilyPlace> read_place()
    {
        auto const answer = read(ApplicationStep::place, [&](web::Form& form) {
            return read_family_place(form, request_.database, request_.today, request_.texts);
        });
        auto const* const place = answer ? std::get_if<FamilyPlace>(&*answer) : nullptr;
        if (place == nullptr) {
            broken_ = ApplicationStep::place;
            return std::nullopt;
        }
        return *place;
    }

    [[nodiscard]] std::optional<ApplicationStep> broken() const { return broken_; }

private:
    accounts::PageRequest const& request_;
    ApplicationDraft const& draft_;
    std::optional<ApplicationStep> broken_;
};

Application read_answers(DraftReader& reader, accounts::PageRequest const& request, FamilyPlace const& place)
{
    auto const& texts = request.texts;
    auto const& programme = request.programme;
    auto name =
        reader.read(ApplicationStep::name, [&](web::Form& form) { return read_name_answer(form, texts); });
    auto reach =
        reader.read(ApplicationStep::reach, [&](web::Form& form) { return read_reach_answer(form, texts); });
    auto children = reader.read(ApplicationStep::children, [&](web::Form& form) {
        return read_children_answer(form, request.today, texts);
    });
    auto language = reader.read(ApplicationStep::language, [&](web::Form& form) {
        return read_language_answer(form, programme, texts);
    });
    auto question = reader.read(ApplicationStep::question, [&](web::Form& form) {
        return read_question_answer(form, programme, texts);
    });
    auto named = reader.read(ApplicationStep::referrer, [&](web::Form& form) {
        return read_referrer_answer(form, texts);
    });
    return {
        .municipality_code = place.municipality.code.value(),
        .postcode = place.postcode,
        .first_name = std::move(name.first_name),
        .last_name = std::move(name.last_name),
        .email = std::move(reach.email),
        .phone = std::move(reach.phone),
        .reach_by = reach.by,
        .reach_when = std::move(reach.when),
        .children = std::move(children),
        .home_language = std::move(language.home_language),
        .interpreter = language.interpreter,
        .question = std::move(question.question),
        .needs = std::move(question.needs),
        .language = texts.language(),
        .source = ApplicationSource::parent,
        .applied_on = request.today,
        .permission = {},
        .referrer = std::move(named.referrer),
        .referrer_may_hear = named.may_hear,
        .submission_key = {},
    };
}

} // namespace

std::expected<ReadyApplication, ApplicationStep>
read_ready_application(accounts::PageRequest const& request, ApplicationDraft const& draft)
{
    auto reader = DraftReader{request, draft};
    auto const place = reader.read_place();
    if (!place) {
        return std::unexpected{ApplicationStep::place};
    }
    auto application = read_answers(reader, request, *place);
    if (reader.broken()) {
        return std::unexpected{*reader.broken()};
    }
    auto const children = as_offers_know_them(application.children);
    return ReadyApplication{
        .application = std::move(application),
        .municipality = place->municipality,
        .choice = locations::choose_offer(place->offers, children, request.today),
    };
}

} // namespace intake
