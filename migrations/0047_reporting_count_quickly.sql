-- Figures count visits and starts of many matches at once.
CREATE INDEX visits_to_count ON visits (match_id, visited_on, happened, minutes);
CREATE INDEX case_events_starts ON case_events (match_id, happened_on) WHERE kind = 'support_started';
