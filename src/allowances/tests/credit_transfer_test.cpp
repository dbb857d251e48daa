#include "allowances/model/credit_transfer.hpp"

#include <doctest/doctest.h>

#include <pugixml.hpp>

namespace allowances {

namespace {

CreditTransfer order_of(std::vector<Transfer> transfers)
{
    return {
        .id = "HS3-7",
        .made_at = "2026-11-21T09:00:00Z",
        .pay_on = base::parse_iso_date("2026-11-21").value(),
        .payer = {.iban = Iban::parse("NL91ABNA0417164300").value(), .holder = "Welzijn Achterhoek & Co"},
        .transfers = std::move(transfers),
    };
}

Transfer to_anna(std::int64_t cents)
{
    return {
        .id = "HS3-7-1",
        .to = {.iban = Iban::parse("DE89370400440532013000").value(), .holder = "Änna <Kłein>"},
        .sum = {cents},
        .about = "Home-Start Aalten vergoeding 2026-10",
    };
}

std::vector<std::string> names_of_children(pugi::xml_node node)
{
    auto names = std::vector<std::string>{};
    for (auto const& child : node.children()) {
        names.emplace_back(child.name());
    }
    return names;
}

} // namespace

TEST_CASE("the file for the bank can be read back, and its sums are right")
{
    auto document = pugi::xml_document{};
    auto const xml = to_pain_001(order_of({to_anna(4050), to_anna(1), to_anna(100'000)}));
    REQUIRE(document.load_string(xml.c_str()));
    auto const root = document.child("Document");
    CHECK(std::string{root.attribute("xmlns").value()} == "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
    auto const header = root.first_child().child("GrpHdr");
    auto const payment = root.first_child().child("PmtInf");
    for (auto const& node : {header, payment}) {
        CHECK(std::string{node.child_value("NbOfTxs")} == "3");
        CHECK(std::string{node.child_value("CtrlSum")} == "1040.51");
    }
    auto const transfer = payment.child("CdtTrfTxInf");
    CHECK(std::string{transfer.child("Amt").child_value("InstdAmt")} == "40.50");
    CHECK(std::string{transfer.child("Cdtr").child_value("Nm")} == "Anna  Klein");
    CHECK(
        std::string{transfer.child("CdtrAcct").child("Id").child_value("IBAN")} == "DE89370400440532013000"
    );
    CHECK(std::string{payment.child("Dbtr").child_value("Nm")} == "Welzijn Achterhoek   Co");
}

// ISO 20022, pain.001.001.09: the parts stand in this order.
TEST_CASE("the parts of the file stand in the order of the standard")
{
    auto document = pugi::xml_document{};
    REQUIRE(document.load_string(to_pain_001(order_of({to_anna(4050)})).c_str()));
    auto const initiation = document.child("Document").first_child();
    using Names = std::vector<std::string>;
    CHECK(names_of_children(initiation) == Names{"GrpHdr", "PmtInf"});
    CHECK(
        names_of_children(initiation.child("GrpHdr"))
        == Names{"MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"}
    );
    CHECK(
        names_of_children(initiation.child("PmtInf"))
        == Names{"PmtInfId", "PmtMtd", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt", "ChrgBr", "CdtTrfTxInf"}
    );
    CHECK(
        names_of_children(initiation.child("PmtInf").child("CdtTrfTxInf"))
        == Names{"PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf"}
    );
}

TEST_CASE("a bank reads no letters but those of SEPA, and never an empty name")
{
    CHECK(in_sepa_letters("Ünal Çelik", 70) == "Unal Celik");
    CHECK(in_sepa_letters("Олена", 70) == "Olena");
    CHECK(in_sepa_letters("a_b|c", 70) == "a b c");
    CHECK(in_sepa_letters("!!", 70) == "-");
    CHECK(in_sepa_letters(std::string(100, 'x'), 35).size() == 35);
}

} // namespace allowances
