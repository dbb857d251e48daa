#include "intake/pages/wait_words.hpp"

namespace intake {

std::string word_for_wait(std::chrono::seconds wait, text::Texts const& texts)
{
    if (wait > std::chrono::hours{1}) {
        return texts.translate("Dit waren er veel op één dag. Verstuur dit morgen nog eens, of bel ons.");
    }
    auto const minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(wait).count());
    auto const words = texts.plural(
        "Dit ging vaak achter elkaar. Wacht {count} minuut en verstuur het dan nog eens. Wat u invulde, "
        "blijft staan.",
        "Dit ging vaak achter elkaar. Wacht {count} minuten en verstuur het dan nog eens. Wat u invulde, "
        "blijft staan.",
        minutes
    );
    return text::fill(words, {{"count", texts.number(minutes)}});
}

web::Response too_often(std::string body, std::chrono::seconds wait)
{
    auto response = web::with_status(429, std::move(body));
    response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return response;
}

} // namespace intake
