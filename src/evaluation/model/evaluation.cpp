#include "evaluation/model/evaluation.hpp"

namespace evaluation {

needs::Moment moment_of_scores(Moment moment)
{
    switch (moment) {
    case Moment::first_check:
        return needs::Moment::first_check;
    case Moment::interim:
        return needs::Moment::interim;
    case Moment::closing:
        return needs::Moment::closing;
    case Moment::follow_up:
        return needs::Moment::follow_up;
    }
    std::unreachable();
}

} // namespace evaluation
