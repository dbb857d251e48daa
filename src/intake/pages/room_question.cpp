#include "intake/pages/room_question.hpp"

#include "locations/store/finder_store.hpp"

namespace intake {

RoomQuestion read_room_question(accounts::PageRequest const& request)
{
    auto question = RoomQuestion{.form = web::Form{request.http.query, request.texts}, .answer = {}};
    if (!request.http.query.has("q")) {
        return question;
    }
    auto const typed = question.form.required(
        "q",
        request.texts.translate("Vul eerst een postcode, plaats of gemeente in."),
        request.http.query.first("q").size()
    );
    if (!question.form.has_errors()) {
        question.answer = locations::answer_finder(request.database, typed, request.today);
    }
    return question;
}

} // namespace intake
