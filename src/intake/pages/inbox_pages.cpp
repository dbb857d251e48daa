#include "intake/pages/inbox_pages.hpp"

#include "intake/model/first_contact.hpp"
#include "intake/pages/alike_families.hpp"
#include "intake/pages/case_heading.hpp"
#include "intake/pages/inbox.html.hpp"
#include "intake/pages/intake_words.hpp"
#include "intake/pages/place_name.hpp"
#include "intake/pages/recorded_by.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace intake {

namespace {

// What every row says of the person who waits.
Waiting waiting(accounts::SignedInRequest const& request, people::Person const& parent, base::Date since)
{
    return {
        .parent = parent.id,
        .name = people::full_name(parent),
        .address = {},
        .place = {},
        .phone = parent.phone ? parent.phone->for_people() : std::string{},
        .phone_number = parent.phone ? parent.phone->value() : std::string{},
        .told = {},
        .from = {},
        .mark = {},
        .repeats = 0,
        .since = since,
        .days = base::days_between(since, request.today),
        .due = std::nullopt,
        .attempts = 0,
        .alike = {},
    };
}

int count_attempts(programme::CaseHistory const& history)
{
    return static_cast<int>(
        std::ranges::count(history.events, programme::EventKind::contact_attempted, &programme::Event::kind)
    );
}

Waiting waiting_application(
    accounts::SignedInRequest& request, CaseWithHistory const& told, programme::DueItem const& due
)
{
    auto const family_case = load_family_case(request.database, told.family_case, request.location());
    auto const parent = people::load_person(request.database, family_case.parent, request.location());
    auto row = waiting(request, parent, family_case.applied_on);
    row.address = address_of(family_case.id);
    row.place = place_name(request.database, family_case.municipality_code);
    row.told = family_case.question;
    row.due = due;
    row.attempts = count_attempts(told.history);
    row.alike = list_alike_families(request, parent.id, traits_of(parent, family_case));
    return row;
}

// What a parent who asked for a call could tell: only in which language she did.
std::string words_of_asking(people::Person const& parent, text::Texts const& texts)
{
    auto const asked = texts.translate("Vroeg zelf om een telefoontje.");
    auto const language = text::fill(
        texts.translate("Las onze pagina in het {language}."),
        {{"language", word_for(parent.language, texts)}}
    );
    return parent.language == text::Language::nl ? asked : asked + " " + language;
}

Waiting waiting_permission(accounts::SignedInRequest& request, CallPermission const& permission)
{
    auto const parent = people::load_person(request.database, permission.parent, request.location());
    auto row = waiting(request, parent, permission.permitted_on);
    row.address = "/call-permissions/" + std::to_string(permission.id.value());
    row.place = place_name(request.database, permission.municipality_code);
    row.told = permission.referrer ? permission.line : words_of_asking(parent, request.texts);
    if (permission.referrer) {
        auto const referrer = people::load_person_anywhere(request.database, *permission.referrer);
        row.from = name_with_role(referrer, permission.referrer_role);
        row.mark = mark_of_address(request, referrer);
    }
    row.repeats =
        static_cast<int>(list_repeats_of(request.database, permission.id, request.location()).size());
    row.due = first_contact_due_since(request.programme, permission.permitted_on, request.today);
    row.attempts = static_cast<int>(list_call_attempts(request.database, permission.id).size());
    row.alike = list_alike_families(request, parent.id, traits_of(parent));
    return row;
}

std::vector<Waiting> list_waiting_applications(accounts::SignedInRequest& request)
{
    auto rows = std::vector<Waiting>{};
    for (auto const& told : list_open_histories(request.database, request.location())) {
        if (auto const due = first_contact_due(request.programme, told.history, request.today)) {
            rows.push_back(waiting_application(request, told, *due));
        }
    }
    std::ranges::stable_sort(rows, {}, &Waiting::since);
    return rows;
}

std::vector<Waiting> list_waiting_permissions(accounts::SignedInRequest& request)
{
    auto rows = std::vector<Waiting>{};
    for (auto const& permission : list_open_call_permissions(request.database, request.location())) {
        rows.push_back(waiting_permission(request, permission));
    }
    return rows;
}

} // namespace

web::Response show_inbox(accounts::SignedInRequest& request)
{
    auto const page = InboxPage{
        .applications = list_waiting_applications(request),
        .permissions = list_waiting_permissions(request),
        .today = request.today,
    };
    return web::html(render_inbox(request, page));
}

} // namespace intake
