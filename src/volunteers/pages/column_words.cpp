#include "volunteers/pages/volunteer_words.hpp"

namespace volunteers {

namespace {

// The state of the pipeline that a column shows, and that has the words for both.
PipelineState state_behind(BoardColumn column)
{
    switch (column) {
    case BoardColumn::registered:
        return PipelineState::registered;
    case BoardColumn::talk_planned:
        return PipelineState::talk_planned;
    case BoardColumn::suited:
        return PipelineState::suited;
    case BoardColumn::in_training:
        return PipelineState::in_training;
    case BoardColumn::certified:
    case BoardColumn::vog_seen:
        return PipelineState::certified;
    case BoardColumn::available:
    case BoardColumn::matched:
        return PipelineState::available;
    case BoardColumn::paused:
        return PipelineState::paused;
    case BoardColumn::stopped:
        return PipelineState::stopped;
    case BoardColumn::not_suited:
        return PipelineState::not_suited;
    }
    return PipelineState::registered;
}

} // namespace

std::string word_for(BoardColumn column, text::Texts const& texts)
{
    if (column == BoardColumn::vog_seen) {
        return word_for(VolunteerEventKind::vog_seen, texts);
    }
    return column == BoardColumn::matched ? texts.translate("Gekoppeld")
                                          : word_for(state_behind(column), texts);
}

Badge badge_for(BoardColumn column, text::Texts const& texts)
{
    return {.words = word_for(column, texts), .kind = badge_for(state_behind(column), texts).kind};
}

} // namespace volunteers
