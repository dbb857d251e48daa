#include "demo/actions/read_answer_lists.hpp"

#include "platform/base/csv.hpp"

namespace demo {

AnswerLists read_answer_lists(std::filesystem::path const& folder)
{
    auto lists = AnswerLists{};
    for (auto const& row :
         base::read_csv(folder / "answers.csv", {"question", "answer", "weight", "words"})) {
        if (row.text("answer").empty()) {
            lists.add_words(row.required("question"), row.required("words"));
        } else {
            lists.add_weight(row.required("question"), row.required("answer"), row.integer("weight"));
        }
    }
    return lists;
}

} // namespace demo
