// What parents of the demo answer to the questionnaires of the programme, drawn by chance: how often an
// answer is given, and words for texts. They stand in data/demo.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "programme/model/answer.hpp"

#include <map>
#include <string>
#include <vector>

namespace demo {

class AnswerLists {
public:
    // An option or number; of options of which more can be chosen, so many of hundred choose it.
    void add_weight(std::string const& question, std::string answer, int weight)
    {
        weights_[question].push_back({std::move(answer), weight});
    }

    void add_words(std::string const& question, std::string words)
    {
        words_[question].push_back(std::move(words));
    }

    // Most answer, and some leave out a question or all of them. A question without a list is left out.
    [[nodiscard]] programme::Answers draw(Draw& draw, programme::Questionnaire const& questionnaire) const;

private:
    using Weights = std::vector<std::pair<std::string, int>>;

    [[nodiscard]] programme::AnswerValue draw_answer(Draw& draw, programme::Question const& question) const;

    std::map<std::string, Weights, std::less<>> weights_;
    std::map<std::string, std::vector<std::string>, std::less<>> words_;
};

} // namespace demo
