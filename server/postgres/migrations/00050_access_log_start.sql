-- What happened on a tablet without a network began before the server heard of it (access §3).

-- +goose Up
ALTER TABLE access_log ADD COLUMN started_at timestamptz;
COMMENT ON COLUMN access_log.started_at IS 'When it began, where that is not the moment it was logged: a read on a tablet, by the tablet''s clock.';
COMMENT ON COLUMN access_log.happened_at IS 'When the server logged it; also when it happened, unless started_at says otherwise.';
