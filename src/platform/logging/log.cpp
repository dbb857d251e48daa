#include "platform/logging/log.hpp"

#include <fmt/format.h>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace logging {

namespace {

spdlog::level::level_enum spdlog_level(Level level)
{
    switch (level) {
    case Level::debug:
        return spdlog::level::debug;
    case Level::info:
        return spdlog::level::info;
    case Level::warning:
        return spdlog::level::warn;
    case Level::error:
        return spdlog::level::err;
    }
    std::unreachable();
}

bool needs_no_quotes(char letter)
{
    return letter > ' ' && letter < '\x7F' && letter != '"' && letter != '\\' && letter != '=';
}

// A value that stays on its line and within its place, whatever it holds.
std::string in_one_word(std::string_view value)
{
    if (!value.empty() && std::ranges::all_of(value, needs_no_quotes)) {
        return std::string{value};
    }
    auto text = std::string{'"'};
    for (auto const letter : value) {
        if (letter == '"' || letter == '\\') {
            text += '\\';
            text += letter;
        } else if (static_cast<unsigned char>(letter) < 0x20U || letter == '\x7F') {
            text += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
        } else {
            text += letter;
        }
    }
    return text + '"';
}

spdlog::sink_ptr open(std::filesystem::path const& file)
{
    if (file.empty()) {
        return std::make_shared<spdlog::sinks::stderr_sink_mt>();
    }
    try {
        return std::make_shared<spdlog::sinks::basic_file_sink_mt>(file.string());
    } catch (spdlog::spdlog_ex const& error) {
        throw std::runtime_error{error.what()};
    }
}

} // namespace

class Log::Sink {
public:
    Sink(Level least, std::filesystem::path const& file) : logger_{"homestart", open(file)}
    {
        logger_.set_formatter(std::make_unique<spdlog::pattern_formatter>(
            "time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v", spdlog::pattern_time_type::utc
        ));
        logger_.set_level(spdlog_level(least));
        logger_.flush_on(spdlog::level::debug);
    }

    void write(Level level, std::string const& line)
    {
        logger_.log(spdlog_level(level), spdlog::string_view_t{line});
    }

private:
    spdlog::logger logger_;
};

Log::Log(Level least, std::filesystem::path const& file) : sink_{std::make_unique<Sink>(least, file)}
{
}

Log::~Log() = default;
Log::Log(Log&&) noexcept = default;
Log& Log::operator=(Log&&) noexcept = default;

void Log::write(Level level, std::string_view event, std::initializer_list<Field> fields) const
{
    auto line = "event=" + in_one_word(event);
    for (auto const& [name, value] : fields) {
        line += fmt::format(" {}={}", name, in_one_word(value));
    }
    sink_->write(level, line);
}

void log_request(Log const& log, RequestLine const& line)
{
    auto const milliseconds = std::chrono::duration<double, std::milli>{line.took}.count();
    log.write(
        line.status >= 500 ? Level::error : Level::info,
        "request",
        {
            {"id", std::string{line.id}},
            {"method", std::string{line.method}},
            {"route", std::string{line.route}},
            {"status", std::to_string(line.status)},
            {"ms", fmt::format("{:.1f}", milliseconds)},
        }
    );
}

} // namespace logging
