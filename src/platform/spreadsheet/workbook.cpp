#include "platform/spreadsheet/workbook.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <unistd.h>
#include <utility>
#include <xlsxwriter.h>

namespace spreadsheet {

namespace {

constexpr auto most_name_characters = std::size_t{31};
constexpr auto letters_in_alphabet = std::size_t{26};
constexpr auto title_size = 16.0;
constexpr auto plum = lxw_color_t{0x5A2A63};
constexpr auto soft_ink = lxw_color_t{0x5E564C};
// Any fixed moment: a file is known by what stands in it, not by when it was made.
constexpr auto made_at = time_t{1'704'067'200};

void insist(lxw_error error)
{
    if (error != LXW_NO_ERROR) {
        throw NotWritten{lxw_strerror(error)};
    }
}

std::string allowed_name(std::string_view name)
{
    auto allowed = std::string{};
    for (auto const letter : name.substr(0, most_name_characters)) {
        if (std::string_view{"[]:*?/\\'"}.find(letter) == std::string_view::npos) {
            allowed += letter;
        }
    }
    return allowed;
}

// The library writes to a file only; this one is gone with the object.
class TemporaryFile {
public:
    TemporaryFile() : name_{(std::filesystem::temp_directory_path() / "homestart-XXXXXX").string()}
    {
        auto const file = mkstemp(name_.data());
        if (file == -1) {
            throw NotWritten{"no room for a file in " + name_};
        }
        close(file);
    }

    ~TemporaryFile()
    {
        auto ignored = std::error_code{};
        std::filesystem::remove(name_, ignored);
    }

    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    [[nodiscard]] std::string const& name() const { return name_; }

    [[nodiscard]] std::string read() const
    {
        auto stream = std::ifstream{name_, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }

private:
    std::string name_;
};

class Writer {
public:
    Writer() : book_{workbook_new(file_.name().c_str())}
    {
        if (book_ == nullptr) {
            throw NotWritten{"no room for a workbook"};
        }
        make_formats();
    }

    ~Writer()
    {
        if (book_ != nullptr) {
            workbook_close(book_);
        }
    }

    Writer(Writer const&) = delete;
    Writer& operator=(Writer const&) = delete;
    Writer(Writer&&) = delete;
    Writer& operator=(Writer&&) = delete;

    void describe(Properties const& properties)
    {
        auto title = properties.title;
        auto author = properties.author;
        auto about = lxw_doc_properties{};
        about.title = title.data();
        about.author = author.data();
        about.created = made_at;
        insist(workbook_set_properties(book_, &about));
    }

    void add(Sheet const& sheet)
    {
        auto* const page = workbook_add_worksheet(book_, allowed_name(sheet.name).c_str());
        if (page == nullptr) {
            throw NotWritten{"no sheet with the name " + sheet.name};
        }
        for (auto column = std::size_t{0}; column < sheet.widths.size(); ++column) {
            auto const place = static_cast<lxw_col_t>(column);
            insist(worksheet_set_column(page, place, place, sheet.widths[column], nullptr));
        }
        if (sheet.rows_above > 0) {
            worksheet_freeze_panes(page, static_cast<lxw_row_t>(sheet.rows_above), 1);
        }
        for (auto row = std::size_t{0}; row < sheet.rows.size(); ++row) {
            for (auto column = std::size_t{0}; column < sheet.rows[row].size(); ++column) {
                write(page, row, column, sheet.rows[row][column]);
            }
        }
    }

    std::string finish()
    {
        auto* const book = std::exchange(book_, nullptr);
        insist(workbook_close(book));
        return file_.read();
    }

private:
    void make_formats()
    {
        for (auto const style :
             {Style::plain,
              Style::heading,
              Style::title,
              Style::soft,
              Style::whole,
              Style::decimal,
              Style::percent,
              Style::year,
              Style::difference,
              Style::decimal_difference}) {
            formats_[style] = make_format(style);
        }
    }

    lxw_format* make_format(Style style)
    {
        auto* const format = workbook_add_format(book_);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        switch (style) {
        case Style::plain:
            format_set_text_wrap(format);
            break;
        case Style::heading:
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
            break;
        case Style::title:
            format_set_bold(format);
            format_set_font_size(format, title_size);
            format_set_font_color(format, plum);
            break;
        case Style::soft:
            format_set_font_color(format, soft_ink);
            format_set_text_wrap(format);
            break;
        case Style::whole:
            format_set_num_format(format, "#,##0");
            break;
        case Style::decimal:
            format_set_num_format(format, "#,##0.0");
            break;
        case Style::percent:
            format_set_num_format(format, "0.0%");
            break;
        case Style::year:
            format_set_num_format(format, "0");
            break;
        case Style::difference:
            format_set_num_format(format, "+#,##0;-#,##0;0");
            break;
        case Style::decimal_difference:
            format_set_num_format(format, "+#,##0.0;-#,##0.0;0.0");
            break;
        }
        return format;
    }

    void write(lxw_worksheet* page, std::size_t row, std::size_t column, Cell const& cell)
    {
        auto const at_row = static_cast<lxw_row_t>(row);
        auto const at_column = static_cast<lxw_col_t>(column);
        if (auto const* const text = std::get_if<Text>(&cell)) {
            insist(
                worksheet_write_string(page, at_row, at_column, text->words.c_str(), formats_.at(text->style))
            );
        } else if (auto const* const number = std::get_if<Number>(&cell)) {
            auto const value = number->style == Style::percent ? number->value / per_hundred : number->value;
            insist(worksheet_write_number(page, at_row, at_column, value, formats_.at(number->style)));
        } else if (auto const* const formula = std::get_if<Formula>(&cell)) {
            insist(worksheet_write_formula_num(
                page, at_row, at_column, formula->formula.c_str(), formats_.at(formula->style), formula->value
            ));
        }
    }

    static constexpr auto per_hundred = 100.0;

    TemporaryFile file_;
    lxw_workbook* book_;
    std::map<Style, lxw_format*> formats_;
};

} // namespace

std::string to_xlsx(std::vector<Sheet> const& sheets, Properties const& properties)
{
    auto writer = Writer{};
    writer.describe(properties);
    for (auto const& sheet : sheets) {
        writer.add(sheet);
    }
    return writer.finish();
}

std::string cell_name(std::size_t row, std::size_t column)
{
    auto letters = std::string{};
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / letters_in_alphabet) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % letters_in_alphabet));
    }
    return letters + std::to_string(row + 1);
}

} // namespace spreadsheet
