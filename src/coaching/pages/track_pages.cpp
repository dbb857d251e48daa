#include "coaching/actions/change_birthday.hpp"
#include "coaching/actions/hold_talk.hpp"
#include "coaching/actions/thank_volunteer.hpp"
#include "coaching/pages/birthday_form.hpp"
#include "coaching/pages/coaching_pages.hpp"
#include "coaching/pages/coaching_words.hpp"
#include "coaching/pages/intervision_lines.hpp"
#include "coaching/pages/track.html.hpp"
#include "coaching/store/talk_store.hpp"
#include "intake/pages/case_form.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace coaching {

namespace {

constexpr auto most_characters_of_talk = std::size_t{2000};
constexpr auto most_characters_of_thanks = std::size_t{1000};

VolunteerId volunteer_in_path(accounts::PageRequest const& request)
{
    return web::id_in_path<VolunteerId>(request.http, "volunteer");
}

std::optional<base::Date> end_of_pause(volunteers::VolunteerHistory const& history)
{
    using volunteers::PipelineState;
    using volunteers::VolunteerEventKind;
    return volunteers::pipeline_state(history) == PipelineState::paused
               ? volunteers::last_event(history, VolunteerEventKind::paused)->planned_for
               : std::nullopt;
}

void open_forms(TrackPage& page, accounts::SignedInRequest const& request)
{
    page.talk_form.prefill("on", base::to_iso(request.today));
    page.talk_form.prefill("submission_key", crypto::random_token());
    page.thanks_form.prefill("submission_key", crypto::random_token());
    prefill_birthday(page.birthday_form, page.birthday);
}

TrackPage track_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const location = request.location();
    auto const volunteer = volunteers::load_volunteer(database, volunteer_in_path(request), location);
    auto const person = people::load_person(database, volunteer.person, location);
    auto const history = volunteers::load_volunteer_history(database, volunteer.id);
    auto const last = list_last_talks(database, location);
    auto const talk = last.find(volunteer.id);
    auto const last_talk = talk == last.end() ? std::nullopt : std::optional{talk->second};
    return {
        .volunteer = volunteer.id,
        .name = people::full_name(person),
        .silence = silence_of(history, last_talk, request.programme, request.today),
        .talks = list_talks(database, volunteer.id, location),
        .thanks = list_thanks(database, volunteer.id, location),
        .intervision = intervision_lines(database, volunteer.id, location),
        .birthday = find_birthday(database, volunteer.id, location),
        .serves_since = serves_since(history),
        .paused_until = end_of_pause(history),
        .has_email = person.email.has_value(),
        .talk_form = {},
        .thanks_form = {},
        .birthday_form = {},
    };
}

web::Response answer_track(accounts::SignedInRequest const& request, TrackPage& page)
{
    open_forms(page, request);
    return web::unprocessable(render_track(request, page));
}

std::string key_in(web::Form const& form)
{
    auto const key = form.value("submission_key");
    return key.empty() ? crypto::random_token() : key;
}

} // namespace

web::Response show_track(accounts::SignedInRequest& request)
{
    auto page = track_page(request);
    open_forms(page, request);
    return web::html(render_track(request, page));
}

web::Response create_talk(accounts::SignedInRequest& request)
{
    auto page = track_page(request);
    auto& form = page.talk_form = web::Form{request.http.form, request.texts};
    auto const on = intake::read_day(form, request);
    auto const note = form.optional("note", most_characters_of_talk);
    if (form.has_errors() || !on) {
        return answer_track(request, page);
    }
    auto const done = hold_talk(
        request.database,
        request.occasion(),
        {.volunteer = page.volunteer, .on = *on, .note = note, .submission_key = key_in(form)}
    );
    if (!done) {
        form.add_error("on", word_for(done.error(), request.texts));
        return answer_track(request, page);
    }
    return web::see_other(track_address(page.volunteer));
}

web::Response create_thanks(accounts::SignedInRequest& request)
{
    auto page = track_page(request);
    auto& form = page.thanks_form = web::Form{request.http.form, request.texts};
    auto const words = form.required(
        "words", request.texts.translate("Schrijf een paar woorden."), most_characters_of_thanks
    );
    if (form.has_errors()) {
        return answer_track(request, page);
    }
    thank_volunteer(
        request.database,
        request.occasion(),
        {.volunteer = page.volunteer, .words = words, .submission_key = key_in(form)}
    );
    return web::see_other(track_address(page.volunteer));
}

web::Response update_birthday(accounts::SignedInRequest& request)
{
    auto page = track_page(request);
    auto& form = page.birthday_form = web::Form{request.http.form, request.texts};
    auto const birthday = read_birthday_form(form, request.texts);
    if (form.has_errors()) {
        return answer_track(request, page);
    }
    change_birthday(request.database, request.occasion(), page.volunteer, birthday);
    return web::see_other(track_address(page.volunteer));
}

} // namespace coaching
