-- Figures read the events of a case and of a volunteer, and the scores of a case, from the index alone: the rows themselves
-- lie scattered over the years.
DROP INDEX case_events_of_case;
CREATE INDEX case_events_of_case ON case_events (family_case_id, happened_on, id, kind, match_id, code);
DROP INDEX volunteer_events_of_volunteer;
CREATE INDEX volunteer_events_of_volunteer ON volunteer_events (volunteer_id, happened_on, id, kind, code);
DROP INDEX scores_of_case;
CREATE INDEX scores_of_case ON scores (family_case_id, need_id, scored_on, id, moment, score);
