#include "allowances/model/credit_transfer.hpp"
#include "allowances/pages/allowance_pages.hpp"
#include "allowances/pages/allowance_words.hpp"
#include "allowances/store/claim_store.hpp"
#include "locations/store/location_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/base/spreadsheet_cell.hpp"

namespace allowances {

namespace {

std::string to_csv(Payment const& payment, std::vector<PaymentLine> const& lines)
{
    auto csv = std::string{"volunteer,account_holder,iban,month,euros,made_on,claim\r\n"};
    for (auto const& line : lines) {
        csv += base::spreadsheet_cell(line.name) + "," + base::spreadsheet_cell(line.to.holder) + ","
               + line.to.iban.value() + "," + to_code(line.month) + "," + to_decimal(line.sum) + ","
               + base::to_iso(payment.made_on) + "," + std::to_string(line.claim.value()) + "\r\n";
    }
    return csv;
}

std::string transfer_id(Payment const& payment)
{
    return "HS" + std::to_string(payment.location.value()) + "-" + std::to_string(payment.id.value());
}

CreditTransfer
credit_transfer(Payment const& payment, std::vector<PaymentLine> const& lines, std::string const& location)
{
    auto const id = transfer_id(payment);
    auto order = CreditTransfer{
        .id = id,
        .made_at = base::to_iso(payment.made_at),
        .pay_on = payment.made_on,
        .payer = payment.payer,
        .transfers = {},
    };
    for (auto const& line : lines) {
        if (line.sum > Money{}) {
            order.transfers.push_back({
                .id = id + "-" + std::to_string(line.claim.value()),
                .to = line.to,
                .sum = line.sum,
                .about = location + " vergoeding " + to_code(line.month),
            });
        }
    }
    return order;
}

web::Response download(std::string body, std::string content_type, std::string const& file)
{
    return {
        .content_type = std::move(content_type),
        .body = std::move(body),
        .headers = {{"Content-Disposition", "attachment; filename=\"" + file + "\""}},
    };
}

} // namespace

web::Response show_payment_file(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<PaymentId>(request.http, "payment");
    auto const payment = load_payment(request.database, id, request.location());
    auto const lines = list_payment_lines(request.database, id);
    auto const& file = request.http.path_parameters.find("file")->second;
    if (file == "claims.csv") {
        return download(to_csv(payment, lines), "text/csv; charset=utf-8", transfer_id(payment) + ".csv");
    }
    auto const location = locations::load_location(request.database, payment.location).name;
    auto const order = credit_transfer(payment, lines, location);
    if (file != "transfer.xml" || order.transfers.empty()) {
        throw base::NotFound{"file of a payment"};
    }
    return download(to_pain_001(order), "application/xml; charset=utf-8", transfer_id(payment) + ".xml");
}

} // namespace allowances
