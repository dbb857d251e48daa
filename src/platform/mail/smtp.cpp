#include "platform/mail/smtp.hpp"

#include <curl/curl.h>
#include <fmt/core.h>

#include <memory>
#include <mutex>

namespace mail {

namespace {

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;
using Mime = std::unique_ptr<curl_mime, decltype(&curl_mime_free)>;

void start()
{
    static auto once = std::once_flag{};
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

Lines lines(std::initializer_list<std::string> texts)
{
    curl_slist* list = nullptr;
    for (auto const& text : texts) {
        list = curl_slist_append(list, text.c_str());
    }
    return {list, curl_slist_free_all};
}

std::string angled(std::string const& address)
{
    return "<" + address + ">";
}

Lines headers(Message const& message, base::Instant now)
{
    return lines({
        "Date: " + mail_date(now),
        "From: " + encode_header(message.from_name) + " " + angled(message.from_address),
        "To: " + angled(message.to_address),
        "Subject: " + encode_header(message.subject),
        fmt::format("Message-ID: <{}@{}>", message.message_id, domain_of(message.from_address)),
        "Auto-Submitted: auto-generated",
    });
}

Mime text_body(CURL* curl, std::string const& body)
{
    auto mime = Mime{curl_mime_init(curl), curl_mime_free};
    auto* const part = curl_mime_addpart(mime.get());
    curl_mime_data(part, body.data(), body.size());
    curl_mime_type(part, "text/plain; charset=utf-8");
    curl_mime_encoder(part, "quoted-printable");
    return mime;
}

void set_server(CURL* curl, SmtpSettings const& settings)
{
    auto const scheme = settings.security == Security::tls ? "smtps" : "smtp";
    auto const address = fmt::format("{}://{}:{}", scheme, settings.host, settings.port);
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(
        curl, CURLOPT_USE_SSL, settings.security == Security::starttls ? CURLUSESSL_ALL : CURLUSESSL_NONE
    );
    if (!settings.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long{settings.time_limit.count()});
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

DeliveryResult result_of(CURL* curl, CURLcode code)
{
    if (code == CURLE_OK) {
        return {Delivery::accepted, {}};
    }
    auto answer = 0L;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    auto const problem = fmt::format("{} (answer {})", curl_easy_strerror(code), answer);
    return {answer >= 500 && answer < 600 ? Delivery::refused : Delivery::try_again, problem};
}

} // namespace

DeliveryResult send(SmtpSettings const& settings, Message const& message, base::Instant now)
{
    start();
    auto const curl = Curl{curl_easy_init(), curl_easy_cleanup};
    auto const sender = angled(message.from_address);
    auto const receivers = lines({angled(message.to_address)});
    auto const header_lines = headers(message, now);
    auto const body = text_body(curl.get(), message.body);

    set_server(curl.get(), settings);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, sender.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, receivers.get());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, header_lines.get());
    curl_easy_setopt(curl.get(), CURLOPT_MIMEPOST, body.get());
    return result_of(curl.get(), curl_easy_perform(curl.get()));
}

} // namespace mail
