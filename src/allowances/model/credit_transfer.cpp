#include "allowances/model/credit_transfer.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <numeric>
#include <pugixml.hpp>
#include <sstream>
#include <stdexcept>

namespace allowances {

namespace {

constexpr auto most_of_name = std::size_t{70};
constexpr auto most_of_words = std::size_t{140};
constexpr auto most_of_id = std::size_t{35};

std::string in_latin_letters(std::string_view text)
{
    auto status = U_ZERO_ERROR;
    auto const transliterator = std::unique_ptr<icu::Transliterator>{
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status)
    };
    if (U_FAILURE(status) || !transliterator) {
        throw std::runtime_error{std::string{"ICU: no transliterator: "} + u_errorName(status)};
    }
    auto letters = icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<int>(text.size())});
    transliterator->transliterate(letters);
    auto latin = std::string{};
    letters.toUTF8String(latin);
    return latin;
}

bool is_sepa_letter(char letter)
{
    constexpr auto others = std::string_view{"/-?:().,'+ "};
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
           || (letter >= '0' && letter <= '9') || others.contains(letter);
}

void add_text(pugi::xml_node parent, char const* name, std::string const& text)
{
    parent.append_child(name).text().set(text.c_str());
}

void add_account(pugi::xml_node parent, char const* name, Iban const& iban)
{
    add_text(parent.append_child(name).append_child("Id"), "IBAN", iban.value());
}

void add_party(pugi::xml_node parent, char const* name, std::string const& party)
{
    add_text(parent.append_child(name), "Nm", in_sepa_letters(party, most_of_name));
}

// The bank is known by the number of the account.
void add_unnamed_bank(pugi::xml_node parent, char const* name)
{
    auto bank = parent.append_child(name).append_child("FinInstnId").append_child("Othr");
    add_text(bank, "Id", "NOTPROVIDED");
}

std::string sum_of(std::vector<Transfer> const& transfers)
{
    return to_decimal(std::accumulate(
        transfers.begin(),
        transfers.end(),
        Money{},
        [](Money sum, Transfer const& transfer) { return sum + transfer.sum; }
    ));
}

void add_totals(pugi::xml_node parent, CreditTransfer const& order)
{
    add_text(parent, "NbOfTxs", std::to_string(order.transfers.size()));
    add_text(parent, "CtrlSum", sum_of(order.transfers));
}

void add_header(pugi::xml_node document, CreditTransfer const& order)
{
    auto header = document.append_child("GrpHdr");
    add_text(header, "MsgId", in_sepa_letters(order.id, most_of_id));
    add_text(header, "CreDtTm", order.made_at);
    add_totals(header, order);
    add_party(header, "InitgPty", order.payer.holder);
}

void add_transfer(pugi::xml_node payment, Transfer const& transfer)
{
    auto node = payment.append_child("CdtTrfTxInf");
    add_text(node.append_child("PmtId"), "EndToEndId", in_sepa_letters(transfer.id, most_of_id));
    auto sum = node.append_child("Amt").append_child("InstdAmt");
    sum.append_attribute("Ccy") = "EUR";
    sum.text().set(to_decimal(transfer.sum).c_str());
    add_party(node, "Cdtr", transfer.to.holder);
    add_account(node, "CdtrAcct", transfer.to.iban);
    add_text(node.append_child("RmtInf"), "Ustrd", in_sepa_letters(transfer.about, most_of_words));
}

void add_payment(pugi::xml_node document, CreditTransfer const& order)
{
    auto payment = document.append_child("PmtInf");
    add_text(payment, "PmtInfId", in_sepa_letters(order.id, most_of_id));
    add_text(payment, "PmtMtd", "TRF");
    add_totals(payment, order);
    add_text(payment.append_child("PmtTpInf").append_child("SvcLvl"), "Cd", "SEPA");
    add_text(payment.append_child("ReqdExctnDt"), "Dt", base::to_iso(order.pay_on));
    add_party(payment, "Dbtr", order.payer.holder);
    add_account(payment, "DbtrAcct", order.payer.iban);
    add_unnamed_bank(payment, "DbtrAgt");
    add_text(payment, "ChrgBr", "SLEV");
    for (auto const& transfer : order.transfers) {
        add_transfer(payment, transfer);
    }
}

} // namespace

std::string in_sepa_letters(std::string_view text, std::size_t most)
{
    auto words = std::string{};
    for (auto const letter : in_latin_letters(text)) {
        words.push_back(is_sepa_letter(letter) ? letter : ' ');
    }
    auto const start = words.find_first_not_of(' ');
    words = start == std::string::npos ? std::string{"-"} : words.substr(start, most);
    words.erase(words.find_last_not_of(' ') + 1);
    return words;
}

std::string to_pain_001(CreditTransfer const& order)
{
    auto document = pugi::xml_document{};
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto root = document.append_child("Document");
    root.append_attribute("xmlns") = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    auto initiation = root.append_child("CstmrCdtTrfInitn");
    add_header(initiation, order);
    add_payment(initiation, order);
    auto stream = std::ostringstream{};
    document.save(stream, "  ", pugi::format_default, pugi::encoding_utf8);
    return stream.str();
}

} // namespace allowances
