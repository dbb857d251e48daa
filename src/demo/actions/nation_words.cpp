#include "demo/actions/nation_words.hpp"

#include "demo/actions/read_answer_lists.hpp"
#include "platform/base/csv.hpp"

namespace demo {

namespace {

void add_words(Words& words, std::filesystem::path const& file)
{
    for (auto const& row : base::read_csv(file, {"about", "words"})) {
        words.add(row.required("about"), row.text("words"));
    }
}

} // namespace

NationWords read_nation_words(std::filesystem::path const& folder)
{
    auto read = NationWords{};
    add_words(read.words, folder / "words.csv");
    add_words(read.words, folder / "nation_words.csv");
    for (auto const& row : base::read_csv(folder / "first_names.csv", {"language", "name"})) {
        read.names.add_first(row.required("language"), row.required("name"));
    }
    for (auto const& row : base::read_csv(folder / "last_names.csv", {"language", "name"})) {
        read.names.add_last(row.required("language"), row.required("name"));
    }
    read.answers = read_answer_lists(folder);
    return read;
}

} // namespace demo
