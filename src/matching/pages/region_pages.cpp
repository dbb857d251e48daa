#include "matching/pages/region_pages.hpp"

#include "matching/actions/region_letters.hpp"
#include "matching/actions/share_volunteers.hpp"
#include "matching/pages/id_in_form.hpp"
#include "matching/pages/region.html.hpp"
#include "matching/pages/region_page.hpp"

namespace matching {

namespace {

constexpr auto most_characters_of_no = std::size_t{300};

web::Response refuse(accounts::SignedInRequest& request, LoanRefusal refusal)
{
    auto page = load_region_page(request);
    page.form.add_error("", word_for(refusal, request.texts));
    return web::unprocessable(render_region(request, page));
}

} // namespace

web::Response show_region(accounts::SignedInRequest& request)
{
    return web::html(render_region(request, load_region_page(request)));
}

web::Response create_sharing(accounts::SignedInRequest& request)
{
    auto const form = web::Form{request.http.form, request.texts};
    auto const other = id_in_form<people::LocationId>(form, "location");
    if (form.chosen("do", "end")) {
        end_sharing(request.database, request.occasion(), other);
    } else {
        offer_sharing(request.database, request.occasion(), other);
    }
    return web::see_other(region_page);
}

web::Response create_loan(accounts::SignedInRequest& request)
{
    auto const form = web::Form{request.http.form, request.texts};
    auto const asked = ask_for_volunteer(
        request.database,
        request.occasion(),
        {.family_case = id_in_form<intake::FamilyCaseId>(form, "family"),
         .home = id_in_form<people::LocationId>(form, "location"),
         .volunteer = id_in_form<volunteers::VolunteerId>(form, "volunteer")}
    );
    return asked ? web::see_other(region_page) : refuse(request, asked.error());
}

web::Response create_loan_answer(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VolunteerLoanId>(request.http, "loan");
    auto form = web::Form{request.http.form, request.texts};
    auto wish = AnswerLoan{.loan = id, .answer = LoanAnswer::yes};
    if (!form.chosen("answer", base::to_code(LoanAnswer::yes))) {
        wish.answer = LoanAnswer::no;
        wish.reason = form.required(
            reason_field(id),
            request.texts.translate("Schrijf kort waarom. De andere locatie leest dit."),
            most_characters_of_no
        );
    }
    if (form.has_errors()) {
        auto page = load_region_page(request);
        page.form = form;
        return web::unprocessable(render_region(request, page));
    }
    auto const done = answer_loan(request.database, request.occasion(), wish);
    return done ? web::see_other(region_page) : refuse(request, done.error());
}

} // namespace matching
