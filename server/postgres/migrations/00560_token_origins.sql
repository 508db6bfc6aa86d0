-- A web page of a partner asks with a token from its own origin only (access §1).

-- +goose Up
ALTER TABLE access_tokens ADD COLUMN origins text[] NOT NULL DEFAULT '{}';
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_origins_check CHECK (cardinality(origins) <= 10);
COMMENT ON COLUMN access_tokens.origins IS 'Origins of web pages that may ask with it, as a browser sends them; none when no page may.';
CREATE INDEX access_tokens_origins ON access_tokens USING gin (origins) WHERE ended_at IS NULL;
-- A browser asks before a page's first question, without a token and so before
-- the region is known: only whether a living token names the origin is told.
CREATE POLICY origin ON access_tokens FOR SELECT TO regieroute_app
    USING (origins @> ARRAY[convert_from(decode(nullif(current_setting('app.origin', true), ''), 'hex'), 'UTF8')]);
