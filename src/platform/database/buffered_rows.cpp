#include "platform/database/buffered_rows.hpp"

#include <fmt/format.h>

#include <span>

namespace database {

namespace {

[[noreturn]] void refuse(std::string_view wanted, int column)
{
    throw Error{Problem::other, fmt::format("column {} does not hold {}", column, wanted)};
}

} // namespace

void BufferedRows::add_text(std::string_view text)
{
    cells_.emplace_back(Text{.begin = characters_.size(), .size = text.size()});
    characters_ += text;
}

void BufferedRows::add_bytes(std::string_view bytes)
{
    cells_.emplace_back(Blob{.begin = characters_.size(), .size = bytes.size()});
    characters_ += bytes;
}

bool BufferedRows::next()
{
    auto const more = rows_begun_ * columns_ < cells_.size();
    rows_begun_ += more ? 1 : 0;
    past_end_ = !more;
    return more;
}

BufferedRows::Cell const& BufferedRows::cell(int column) const
{
    auto const index = static_cast<std::size_t>(column);
    if (rows_begun_ == 0 || past_end_) {
        throw Error{Problem::other, "there is no row to read"};
    }
    if (index >= columns_) {
        throw Error{Problem::other, fmt::format("there is no column {}", column)};
    }
    return cells_[(rows_begun_ - 1) * columns_ + index];
}

bool BufferedRows::is_null(int column) const
{
    return std::holds_alternative<std::monostate>(cell(column));
}

std::int64_t BufferedRows::integer(int column) const
{
    auto const* const number = std::get_if<std::int64_t>(&cell(column));
    if (number == nullptr) {
        refuse("an integer", column);
    }
    return *number;
}

bool BufferedRows::boolean(int column) const
{
    auto const* const number = std::get_if<std::int64_t>(&cell(column));
    if (number == nullptr || (*number != 0 && *number != 1)) {
        refuse("true or false", column);
    }
    return *number == 1;
}

double BufferedRows::real(int column) const
{
    if (auto const* const number = std::get_if<std::int64_t>(&cell(column)); number != nullptr) {
        return static_cast<double>(*number);
    }
    auto const* const number = std::get_if<double>(&cell(column));
    if (number == nullptr) {
        refuse("a number", column);
    }
    return *number;
}

std::string_view BufferedRows::text(int column) const
{
    auto const* const text = std::get_if<Text>(&cell(column));
    if (text == nullptr) {
        refuse("a text", column);
    }
    return std::string_view{characters_}.substr(text->begin, text->size);
}

Bytes BufferedRows::bytes(int column) const
{
    auto const* const blob = std::get_if<Blob>(&cell(column));
    if (blob == nullptr) {
        refuse("bytes", column);
    }
    auto const stored = std::as_bytes(std::span{characters_}.subspan(blob->begin, blob->size));
    return {stored.begin(), stored.end()};
}

} // namespace database
