#include "matching/actions/answer_klik.hpp"

#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"
#include "matching/store/klik_store.hpp"

namespace matching {

namespace {

bool is_known_reason(GivenKlik const& given, programme::ProgrammeVersion const& programme)
{
    return given.reason.empty()
           || (given.answer == KlikAnswer::no
               && programme::find_choice(programme.no_klik_reasons, given.reason) != nullptr);
}

// What is asked of the programme is the answer only; why, and the remark, stay with the klik.
intake::CaseEvent klik_event(AnswerKlik const& wish)
{
    return {
        .event =
            {.kind = event_of(wish.side), .on = wish.on, .code = std::string{base::to_code(wish.given.answer)}
            }
    };
}

// Only the remark or the reason is new: the history stays as it is.
bool only_adds_words(
    programme::JourneyRefusal refusal, std::optional<GivenKlik> const& last, GivenKlik const& given
)
{
    return refusal == programme::JourneyRefusal::already_done && last && last->answer == given.answer;
}

} // namespace

std::expected<void, programme::JourneyRefusal>
answer_klik(database::Connection& database, accounts::Occasion const& occasion, AnswerKlik const& wish)
{
    if (!is_known_reason(wish.given, occasion.programme)) {
        return std::unexpected{programme::JourneyRefusal::unknown_code};
    }
    auto transaction = database::Transaction{database};
    auto const [match, family_case] = lock_match(database, wish.match, occasion);
    auto const last = find_klik(database, match.id, wish.side);
    if (last == wish.given) {
        return {};
    }
    auto const recorded = record_match_event(database, family_case, match, klik_event(wish), occasion);
    if (!recorded && !only_adds_words(recorded.error(), last, wish.given)) {
        return recorded;
    }
    insert_klik(database, match, wish.side, wish.given, occasion);
    transaction.commit();
    return {};
}

} // namespace matching
