// Rows held in memory, all texts behind each other in one string.
#pragma once

#include "platform/database/connection.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace database {

class BufferedRows final : public Cursor {
public:
    explicit BufferedRows(int columns) : columns_{static_cast<std::size_t>(columns)} {}

    // Cells are added from left to right, row after row.
    void add_null() { cells_.emplace_back(); }

    void add(std::int64_t integer) { cells_.emplace_back(integer); }

    void add(double real) { cells_.emplace_back(real); }

    void add_text(std::string_view text);
    void add_bytes(std::string_view bytes);

    bool next() override;
    [[nodiscard]] bool is_null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] bool boolean(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] Bytes bytes(int column) const override;

private:
    struct Text {
        std::size_t begin;
        std::size_t size;
    };

    struct Blob {
        std::size_t begin;
        std::size_t size;
    };

    using Cell = std::variant<std::monostate, std::int64_t, double, Text, Blob>;

    [[nodiscard]] Cell const& cell(int column) const;

    std::size_t columns_;
    std::size_t rows_begun_ = 0;
    bool past_end_ = false;
    std::vector<Cell> cells_;
    std::string characters_;
};

} // namespace database
