#include "intake/pages/news_words.hpp"

#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"

namespace intake {

namespace {

std::string word_for(ContactMade contact, text::Texts const& texts)
{
    switch (contact) {
    case ContactMade::not_yet:
        return texts.translate("Wij bellen de ouder nog.");
    case ContactMade::made:
        return texts.translate("Wij hadden contact met de ouder.");
    case ContactMade::not_made:
        return texts.translate("Wij kregen geen contact met de ouder.");
    }
    return {};
}

std::string words_of(NoticeKind kind, text::Texts const& texts)
{
    switch (kind) {
    case NoticeKind::start:
        return texts.translate("De steun is begonnen. Bericht van {date}.");
    case NoticeKind::end:
        return texts.translate("De steun is afgerond. Bericht van {date}.");
    case NoticeKind::not_suitable:
        return texts.translate(
            "De vraag past niet bij Home-Start. Het gezin weet waar het wel terecht kan. Bericht van {date}."
        );
    case NoticeKind::no_start:
        return texts.translate("De steun begint niet. Bericht van {date}.");
    }
    return {};
}

std::string word_for(Told const& told, text::Texts const& texts)
{
    return text::fill(words_of(told.kind, texts), {{"date", texts.date(told.on)}});
}

std::vector<Told>
list_told(database::Connection& database, people::PersonId referrer, FamilyCaseId family_case)
{
    auto told = std::vector<Told>{};
    for (auto const& notice : list_notices_to(database, referrer)) {
        if (notice.family_case == family_case) {
            told.insert(told.begin(), {.kind = notice.kind, .on = notice.told_on});
        }
    }
    return told;
}

} // namespace

ReferrerNews load_news(accounts::PageRequest const& request, Followed const& followed)
{
    auto& database = request.database;
    auto const& zone = request.programme.time_zone;
    if (!followed.family_case) {
        return news_of(followed, {}, {}, zone);
    }
    return news_of(
        followed,
        list_consents_about(database, *followed.family_case, followed.referrer),
        list_told(database, followed.referrer, *followed.family_case),
        zone
    );
}

std::vector<std::string> lines_of(ReferrerNews const& news, text::Texts const& texts)
{
    if (news.is_withdrawn) {
        return {texts.translate("Er is geen verder nieuws.")};
    }
    auto lines = std::vector<std::string>{};
    if (news.received_on) {
        lines.push_back(
            text::fill(texts.translate("Ontvangen op {date}."), {{"date", texts.date(*news.received_on)}})
        );
    }
    if (news.contact) {
        lines.push_back(word_for(*news.contact, texts));
    }
    for (auto const& told : news.told) {
        lines.push_back(word_for(told, texts));
    }
    return lines;
}

} // namespace intake
