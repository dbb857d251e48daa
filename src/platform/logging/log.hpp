// The log: one line for each thing that happened, as name=value pairs. It never holds names, addresses, what
// somebody typed, or the path of a request (the route stands for it).
#pragma once

#include "platform/base/codes.hpp"

#include <array>
#include <chrono>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace logging {

enum class Level { debug, info, warning, error };

struct Field {
    std::string_view name;
    std::string value;
};

// Safe to use from several threads.
class Log {
public:
    // Lines of at least this level, to the end of the file, or to standard error when no file is named.
    // Throws std::runtime_error when the file cannot be opened.
    explicit Log(Level least, std::filesystem::path const& file = {});
    ~Log();
    Log(Log&&) noexcept;
    Log& operator=(Log&&) noexcept;
    Log(Log const&) = delete;
    Log& operator=(Log const&) = delete;

    // time=2026-11-21T10:15:00.123Z level=info event=started port=8080
    void write(Level level, std::string_view event, std::initializer_list<Field> fields = {}) const;

private:
    class Sink;

    std::unique_ptr<Sink> sink_;
};

// One request and its answer.
struct RequestLine {
    std::string_view id;
    std::string_view method;
    std::string_view route; // the pattern, "/cases/{case}"; "-" when there was none
    int status;
    std::chrono::microseconds took;
};

void log_request(Log const& log, RequestLine const& line);

} // namespace logging

template <>
struct base::Codes<logging::Level> {
    static constexpr auto table = std::to_array<std::pair<logging::Level, std::string_view>>({
        {logging::Level::debug, "debug"},
        {logging::Level::info, "info"},
        {logging::Level::warning, "warning"},
        {logging::Level::error, "error"},
    });
};
