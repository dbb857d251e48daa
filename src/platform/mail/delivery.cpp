#include "platform/mail/delivery.hpp"

#include <algorithm>

namespace mail {

namespace {

constexpr auto most_attempts = 20;
constexpr auto mails_in_a_round = 50;

void settle(
    database::Connection& database, WaitingMail const& mail, DeliveryResult const& result, base::Instant now
)
{
    auto const wait = wait_before_attempt(mail.attempts + 1);
    switch (result.delivery) {
    case Delivery::accepted:
        mark_sent(database, mail.id, now);
        return;
    case Delivery::refused:
        mark_given_up(database, mail.id, result.problem, now);
        return;
    case Delivery::try_again:
        if (wait) {
            mark_failed(database, mail.id, result.problem, now + *wait);
        } else {
            mark_given_up(database, mail.id, result.problem, now);
        }
        return;
    }
}

DeliveryResult
try_mail(database::Connection& database, Postman const& postman, WaitingMail const& mail, base::Instant now)
{
    auto const address = postman.address_of(database, mail.person);
    if (!address) {
        return {Delivery::refused, "no address"};
    }
    return postman.send(
        {.from_name = postman.from_name,
         .from_address = postman.from_address,
         .to_address = *address,
         .subject = mail.subject,
         .body = mail.body,
         .message_id = mail.message_id},
        now
    );
}

} // namespace

std::optional<std::chrono::seconds> wait_before_attempt(int attempts_so_far)
{
    if (attempts_so_far >= most_attempts) {
        return std::nullopt;
    }
    auto const minutes = std::chrono::minutes{1LL << std::clamp(attempts_so_far - 1, 0, 9)};
    return std::min<std::chrono::seconds>(minutes, std::chrono::hours{6});
}

int deliver_waiting_mails(database::Connection& database, Postman const& postman, base::Instant now)
{
    // While an attempt runs nobody else tries; if this process dies meanwhile, the mail is tried again after
    // it.
    constexpr auto time_of_an_attempt = std::chrono::minutes{2};
    auto sent = 0;
    for (auto const& mail : list_waiting_mails(database, now, mails_in_a_round)) {
        if (!take_for_attempt(database, mail, now, now + time_of_an_attempt)) {
            continue;
        }
        auto const result = try_mail(database, postman, mail, now);
        settle(database, mail, result, now);
        sent += result.delivery == Delivery::accepted ? 1 : 0;
    }
    return sent;
}

} // namespace mail
