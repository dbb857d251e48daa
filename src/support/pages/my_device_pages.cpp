#include "support/pages/my_device_pages.hpp"

#include "support/actions/receive_visit.hpp"
#include "support/pages/gather_my_families.hpp"
#include "support/pages/support_words.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace support {

namespace {

web::Response as_json(int status, boost::json::object const& content)
{
    return {.status = status, .content_type = "application/json", .body = boost::json::serialize(content)};
}

// Nothing else of a family may stand here: this is what the device keeps.
boost::json::object known_on_device(MyFamily const& family)
{
    return {
        {"match", family.match.value()},
        {"name", family.name},
        {"dagdeel", family.dagdeel},
        {"weekday", family.weekday},
        {"place", family.place},
    };
}

struct DeviceAnswer {
    matching::MatchId match;
    VisitAnswer answer;
};

std::optional<DeviceAnswer> read_device_answer(web::Form& form, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto const match =
        form.number("match", 1, std::numeric_limits<int>::max(), texts.translate("Kies een gezin."));
    auto const on = form.date("on", texts.translate("Kies een dag."));
    auto const visit = read_visit(form, {}, on, texts);
    auto const key = form.required("key", texts.translate("Dit antwoord is niet volledig."));
    if (key.size() > most_characters_of_key) {
        form.add_error("key", texts.translate("Dit antwoord is niet volledig."));
    }
    if (form.has_errors() || !match || !visit) {
        return std::nullopt;
    }
    return DeviceAnswer{
        .match = matching::MatchId{*match},
        .answer =
            {.visit = *visit,
             .given_at = believable(base::parse_iso_instant(form.value("given_at")), request.now),
             .way = AnswerWay::device,
             .device_key = key},
    };
}

web::Response refuse_answer(std::string const& words)
{
    return as_json(422, {{"words", words}});
}

} // namespace

web::Response show_my_device(accounts::SignedInRequest& request)
{
    auto families = boost::json::array{};
    for (auto const& family : gather_my_families(request).families) {
        families.push_back(known_on_device(family));
    }
    return as_json(200, {{"csrf", request.csrf_token}, {"families", std::move(families)}});
}

web::Response create_device_answer(accounts::SignedInRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto const wish = read_device_answer(form, request);
    if (!wish) {
        return refuse_answer(form.errors().empty() ? "" : form.errors().front().message);
    }
    auto const received = receive_visit(
        request.database, request.occasion(), own_volunteer(request), wish->match, wish->answer
    );
    if (!received) {
        return refuse_answer(word_for(received.error(), request.texts));
    }
    if (*received == Received::match_ended) {
        return as_json(
            410,
            {{"words",
              request.texts.translate("Je komt niet meer bij dit gezin. Je antwoord telt niet mee; je "
                                      "coördinator kan het nog lezen.")}}
        );
    }
    return as_json(200, {{"words", ""}});
}

} // namespace support
