#include "platform/pdf/press.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/pdf/program.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace pdf {

namespace {

// Counts who is inside, as long as it lives.
class Turn {
public:
    Turn(std::mutex& counting, std::size_t& inside, std::size_t most) : counting_{counting}, inside_{inside}
    {
        auto const lock = std::lock_guard{counting_};
        if (inside_ >= most) {
            throw NotPrinted{"the press has too much to do"};
        }
        ++inside_;
    }

    ~Turn()
    {
        auto const lock = std::lock_guard{counting_};
        --inside_;
    }

    Turn(Turn const&) = delete;
    Turn& operator=(Turn const&) = delete;
    Turn(Turn&&) = delete;
    Turn& operator=(Turn&&) = delete;

private:
    std::mutex& counting_;
    std::size_t& inside_;
};

std::optional<std::string> content_of(std::filesystem::path const& file)
{
    auto stream = std::ifstream{file, std::ios::binary};
    if (!stream) {
        return std::nullopt;
    }
    auto content = std::ostringstream{};
    content << stream.rdbuf();
    return std::move(content).str();
}

std::string age_of(std::filesystem::path const& folder)
{
    auto error = std::error_code{};
    auto const changed = std::filesystem::last_write_time(folder, error);
    return error ? std::string{} : std::to_string(changed.time_since_epoch().count());
}

std::filesystem::path file_of(PressSettings const& settings, Sheet const& sheet, std::string const& version)
{
    return settings.folder / (sheet.name + "." + version + ".pdf");
}

bool is_of(Sheet const& sheet, std::filesystem::path const& file)
{
    return file.filename().string().starts_with(sheet.name + ".");
}

} // namespace

Press::Press(PressSettings settings) : settings_{std::move(settings)}
{
}

Printed Press::print(Sheet const& sheet)
{
    auto const version = version_of(sheet);
    auto const file = file_of(settings_, sheet, version);
    auto const find_kept = [&] { return sheet.keep ? content_of(file) : std::nullopt; };
    if (auto kept = find_kept()) {
        return {.pdf = *std::move(kept), .version = version};
    }
    auto const turn = Turn{counting_, inside_, settings_.most_at_once};
    auto const lock = std::lock_guard{printing_};
    if (auto kept = find_kept()) { // somebody else asked for it too
        return {.pdf = *std::move(kept), .version = version};
    }
    auto pdf = run(sheet);
    if (sheet.keep) {
        keep(sheet, file, pdf);
    }
    return {.pdf = std::move(pdf), .version = version};
}

std::string Press::print_once(Sheet const& sheet)
{
    auto const turn = Turn{counting_, inside_, settings_.most_at_once};
    auto const lock = std::lock_guard{printing_};
    return run(sheet);
}

std::string Press::version_of(Sheet const& sheet) const
{
    constexpr auto letters = std::size_t{32};
    auto const beside = settings_.program.parent_path();
    auto files = std::vector{settings_.program, beside / "tagging.py"};
    for (auto const& stylesheet : sheet.stylesheets) {
        files.push_back(beside / stylesheet);
    }
    auto all = age_of(settings_.fonts) + sheet.html;
    for (auto const& file : files) {
        all += '\0' + content_of(file).value_or("");
    }
    return crypto::hash_token(all).substr(0, letters);
}

std::string Press::run(Sheet const& sheet) const
{
    auto const ran = run_program({
        .program = settings_.program,
        .arguments = sheet.stylesheets,
        .input = sheet.html,
        .time_limit = settings_.time_limit,
    });
    if (!ran.succeeded || !ran.output.starts_with("%PDF-")) {
        throw NotPrinted{sheet.name + " was not printed: " + ran.problem};
    }
    return ran.output;
}

void Press::keep(Sheet const& sheet, std::filesystem::path const& file, std::string const& pdf) const
{
    try {
        std::filesystem::create_directories(settings_.folder);
        for (auto const& entry : std::filesystem::directory_iterator{settings_.folder}) {
            if (is_of(sheet, entry.path())) {
                std::filesystem::remove(entry.path());
            }
        }
        auto const unfinished = settings_.folder / (sheet.name + ".unfinished");
        auto stream = std::ofstream{unfinished, std::ios::binary};
        stream.exceptions(std::ios::failbit | std::ios::badbit);
        stream << pdf;
        stream.close();
        std::filesystem::rename(unfinished, file);
    } catch (std::exception const& problem) {
        throw NotPrinted{sheet.name + " cannot be kept: " + problem.what()};
    }
}

} // namespace pdf
