#include "intake/pages/notice_pages.hpp"

#include "intake/actions/settle_notice.hpp"
#include "intake/pages/consent_page.hpp"
#include "intake/pages/notice_form.html.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

namespace {

NoticeKind notice_kind_in_path(web::Request const& request)
{
    auto const word = request.path_parameters.find("kind");
    auto const kind =
        word == request.path_parameters.end() ? std::nullopt : base::from_code<NoticeKind>(word->second);
    return kind && settling_event(*kind) ? *kind : throw base::NotFound{"kind of notice"};
}

NoticePage notice_page(accounts::SignedInRequest& request)
{
    auto const kind = notice_kind_in_path(request.http);
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    auto const question = consent_question(request, family_case, kind);
    auto page = NoticePage{
        .about = open_case_form(request),
        .kind = kind,
        .way = notice_way(find_referrer(request.database, family_case), question.known),
        .questions = {},
        .referrer = referrer_name(request, family_case),
    };
    if (family_case.referrer) {
        page.questions.push_back(question);
    }
    prefill_consents(page.about.form, page.questions);
    return page;
}

// The answer, when the parent gave one that we did not know yet.
std::optional<Consent> read_new_answer(NoticePage& page, accounts::SignedInRequest const& request)
{
    auto& form = page.about.form;
    auto const on = read_day(form, request).value_or(request.today);
    auto const like_this = Consent{
        .purpose = purpose_of(page.kind), .given = false, .answered_on = on, .how = ConsentChannel::phone
    };
    auto answers = read_consents(form, page.questions, like_this);
    if (answers.empty()) {
        return std::nullopt;
    }
    auto const& known = page.questions.front().known;
    if (known && known->given == answers.front().given) {
        return std::nullopt;
    }
    auto const how =
        read_choice<ConsentChannel>(form, "how", request.texts.translate("Kies hoe de ouder het zei."));
    answers.front().how = how.value_or(ConsentChannel::phone);
    return answers.front();
}

std::string_view place_of(NoticePage const& page, NoticeObjection const& objection)
{
    return std::holds_alternative<NoticeRefusal>(objection) && !page.questions.empty()
               ? std::string_view{page.questions.front().field}
               : std::string_view{};
}

} // namespace

web::Response show_notice(accounts::SignedInRequest& request)
{
    return web::html(render_notice_form(request, notice_page(request)));
}

web::Response create_notice(accounts::SignedInRequest& request)
{
    auto page = notice_page(request);
    auto const answer = read_new_answer(page, request);
    if (page.about.form.has_errors()) {
        return web::unprocessable(render_notice_form(request, page));
    }
    auto const wish = SettleNotice{.family_case = page.about.heading.id, .kind = page.kind, .answer = answer};
    if (auto const done = settle_notice(request.database, request.occasion(), wish); !done) {
        auto const say = [&](auto refusal) { return word_for(refusal, request.texts); };
        page.about.form.add_error(place_of(page, done.error()), std::visit(say, done.error()));
        return web::unprocessable(render_notice_form(request, page));
    }
    return back_to_case(wish.family_case);
}

} // namespace intake
