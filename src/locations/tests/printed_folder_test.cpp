// The folder as it leaves the press: what poppler reads in the PDF, and zbar in the code.
#include "locations/pages/parent_folder_pages.hpp"
#include "locations/tests/visitor.hpp"
#include "platform/pdf/program.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ranges>
#include <set>

namespace locations {

namespace {

class PrintedFolder {
public:
    PrintedFolder(web::Response printed, std::string const& file) : response{std::move(printed)}
    {
        folder_.write(file, response.body);
        path_ = (folder_.path() / file).string();
    }

    // What a program of poppler says of the PDF.
    std::string
    says(std::string const& program, std::vector<std::string> arguments, std::string const& output = {})
    {
        arguments.push_back(path_);
        if (!output.empty()) {
            arguments.push_back(output == "-" ? output : (folder_.path() / output).string());
        }
        return run("/usr/bin/" + program, arguments);
    }

    std::string scanned(int page)
    {
        auto const number = std::to_string(page);
        says("pdftoppm", {"-r", "150", "-png", "-singlefile", "-f", number}, "page" + number);
        return run(
            "/usr/bin/zbarimg", {"--quiet", "--raw", (folder_.path() / ("page" + number + ".png")).string()}
        );
    }

    web::Response response;

private:
    static std::string run(std::string const& program, std::vector<std::string> const& arguments)
    {
        auto result = pdf::run_program(
            {.program = program, .arguments = arguments, .input = {}, .time_limit = std::chrono::minutes{1}}
        );
        CHECK_MESSAGE(result.succeeded, program << ": " << result.problem);
        return result.output;
    }

    support::TemporaryFolder folder_;
    std::string path_;
};

web::Request get_folder(Visitor const& visitor, std::string const& language, std::string const& file)
{
    return support::get(
        {{"location", std::to_string(visitor.data.oost.value())}, {"language", language}, {"file", file}}
    );
}

PrintedFolder print(Visitor& visitor, std::string const& language, std::string const& file)
{
    return {visitor.open(show_printed_parent_folder, get_folder(visitor, language, file)), file};
}

bool has(std::string const& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

struct Word {
    double left;
    double right;
    double top;
    double bottom;
};

constexpr auto points_per_millimetre = 72 / 25.4;

// The number in an attribute of an element, in millimetres. There must be one.
double place_in(std::string_view element, std::string const& attribute)
{
    auto const start = element.find(attribute + "=\"");
    REQUIRE(start != std::string_view::npos);
    return std::stod(std::string{element.substr(start + attribute.size() + 2)}) / points_per_millimetre;
}

// Where the words of each page stand, in millimetres.
std::vector<std::vector<Word>> words_on_pages(std::string_view boxes)
{
    auto pages = std::vector<std::vector<Word>>{};
    for (auto const part : boxes | std::views::split('<')) {
        auto const element = std::string_view{part};
        if (element.starts_with("page ")) {
            pages.emplace_back();
        } else if (element.starts_with("word ")) {
            pages.back().push_back(
                {.left = place_in(element, "xMin"),
                 .right = place_in(element, "xMax"),
                 .top = place_in(element, "yMin"),
                 .bottom = place_in(element, "yMax")}
            );
        }
    }
    return pages;
}

// Text with every run of white space made one space.
std::string on_one_line(std::string_view text)
{
    auto line = std::string{};
    for (auto const letter : text) {
        auto const is_space = letter == ' ' || letter == '\n';
        if (!is_space || !line.ends_with(' ')) {
            line.push_back(is_space ? ' ' : letter);
        }
    }
    return line;
}

// Nothing near an edge, and nothing over a fold.
void check_places(
    std::vector<Word> const& words, double width, double height, std::vector<double> const& folds
)
{
    CHECK(words.size() > 10);
    for (auto const& word : words) {
        CHECK(word.left > 8);
        CHECK(word.right < width - 8);
        CHECK(word.top > 8);
        CHECK(word.bottom < height - 8);
        for (auto const fold : folds) {
            CHECK_FALSE((word.left < fold + 4 && word.right > fold - 4));
        }
    }
}

} // namespace

TEST_CASE("the Dutch folder on one page is tagged, has a title and a language, and its code can be read")
{
    auto visitor = Visitor{};
    auto folder = print(visitor, "nl", "flat.pdf");
    auto const facts = folder.says("pdfinfo", {});
    auto const structure = on_one_line(folder.says("pdfinfo", {"-struct-text"}));
    auto const oost = std::to_string(visitor.data.oost.value());

    CHECK(folder.response.content_type == "application/pdf");
    CHECK(has(facts, "Title:           Home-Start Oost - Steun bij jou thuis, van een ouder met ervaring."));
    CHECK(has(facts, "Tagged:          yes"));
    CHECK(has(facts, "Pages:           1\n"));
    CHECK(has(facts, "(A4)"));
    CHECK(has(folder.response.body, "/Lang (nl)"));
    CHECK(has(folder.response.body, "pdfuaid"));
    CHECK(has(structure, R"x(H1 (block) "Steun bij jou thuis)x"));
    CHECK(has(structure, R"x(H2 (block) "Jij beslist")x"));
    CHECK(has(structure, R"x(LI (block))x"));
    CHECK(has(structure, "Figure"));
    CHECK(
        has(folder.response.body, "/Alt (QR-code naar https://steun.example/home-start/" + oost + "?lang=nl)")
    );
    CHECK(folder.scanned(1) == "https://steun.example/home-start/" + oost + "?lang=nl\n");
    CHECK(folder.response.body.size() < most_kilobytes_of_folder * 1000);
    check_places(words_on_pages(folder.says("pdftotext", {"-bbox"}, "-")).at(0), 210, 297, {});
}

TEST_CASE("each text of the folder belongs to one tag")
{
    auto visitor = Visitor{};
    auto folder = print(visitor, "nl", "flat.pdf");
    auto const structure = on_one_line(folder.says("pdfinfo", {"-struct-text"}));
    auto const first = structure.find("Klikt het niet?");

    CHECK(first != std::string::npos);
    CHECK(structure.find("Klikt het niet?", first + 1) == std::string::npos);
}

TEST_CASE("the Arabic folder to fold has two sides with the front at the left, and can be read and copied")
{
    auto visitor = Visitor{};
    auto folder = print(visitor, "ar", "folded.pdf");
    auto const facts = folder.says("pdfinfo", {});
    auto const pages = words_on_pages(folder.says("pdftotext", {"-bbox"}, "-"));

    CHECK(has(facts, "Tagged:          yes"));
    CHECK(has(facts, "Pages:           2\n"));
    CHECK(has(folder.response.body, "/Lang (ar)"));
    CHECK(has(
        folder.says("pdftotext", {"-x", "0", "-y", "0", "-W", "283", "-H", "595", "-f", "1", "-l", "1"}, "-"),
        "دعم في بيتك"
    ));
    CHECK(has(folder.says("pdffonts", {}), "Noto-Sans-Arabic"));
    CHECK(has(folder.scanned(1), "?lang=ar\n"));
    CHECK(folder.response.body.size() < most_kilobytes_of_folder * 1000);
    check_places(pages.at(0), 297, 210, {100, 200});
    check_places(pages.at(1), 297, 210, {97, 197});
}

TEST_CASE("a folder that the browser has is not sent again")
{
    auto visitor = Visitor{};
    auto request = get_folder(visitor, "nl", "flat.pdf");
    auto const first = visitor.open(show_printed_parent_folder, request);
    request.if_none_match = "W/\"other\", " + std::string{first.header("ETag")};
    auto const second = visitor.open(show_printed_parent_folder, request);

    CHECK(first.status == 200);
    CHECK(first.header("Content-Disposition") == "inline; filename=\"ouderfolder-homestart-oost-nl.pdf\"");
    CHECK(first.header("Cache-Control") == "private, no-cache");
    CHECK(second.status == 304);
    CHECK(second.body.empty());
    CHECK(second.header("ETag") == first.header("ETag"));
}

TEST_CASE("the longest and strangest name leaves the folder whole")
{
    auto visitor = Visitor{};
    auto oost = load_location(visitor.data.database, visitor.data.oost);
    oost.name = "<b>Oost & \"West\" 'Zuid'</b> ";
    while (oost.name.size() < 200) {
        oost.name += oost.name.size() < 100 ? "Gelderland " : "x";
    }
    CHECK(update_location(visitor.data.database, oost));
    auto flat = print(visitor, "uk", "flat.pdf");
    auto folded = print(visitor, "uk", "folded.pdf");

    auto const facts = on_one_line(flat.says("pdfinfo", {}));
    CHECK((has(facts, "Pages: 1 ") || has(facts, "Pages: 2 ")));
    CHECK(has(folded.says("pdfinfo", {}), "Pages:           2\n"));
    CHECK(has(flat.says("pdftotext", {}, "-"), "<b>Oost & \"West\" 'Zuid'</b>"));
    check_places(words_on_pages(flat.says("pdftotext", {"-bbox"}, "-")).at(0), 210, 297, {});
    check_places(words_on_pages(folded.says("pdftotext", {"-bbox"}, "-")).at(0), 297, 210, {97, 197});
}

} // namespace locations
