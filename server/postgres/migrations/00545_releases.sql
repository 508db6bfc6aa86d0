-- Releases: named, dated publications of data, made beside the requests and taken while they live (datasets, releases).
-- The row of a release is its history and its place in the queue at once: whoever makes it holds it for a while. Its bytes
-- stand in pieces of at most 1 MB, so that writing and reading one takes little memory. readers are the organisations that
-- see it; only_for is the one person who takes a file in which people stand as themselves (practice 5).

-- +goose Up
CREATE TABLE research_projects (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    name            text        NOT NULL,
    purpose         text        NOT NULL,
    agreement       text        NOT NULL,
    k               integer     NOT NULL,
    l               integer     NOT NULL,
    key             bytea,
    until_day       date        NOT NULL,
    begun_by        uuid        NOT NULL,
    begun_at        timestamptz NOT NULL,
    ended_by        uuid,
    ended_at        timestamptz,
    CONSTRAINT research_projects_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT research_projects_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT research_projects_begun_by_fkey FOREIGN KEY (region_id, begun_by) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT research_projects_ended_by_fkey FOREIGN KEY (region_id, ended_by) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT research_projects_k_check CHECK (k >= 5),
    CONSTRAINT research_projects_l_check CHECK (l >= 2),
    CONSTRAINT research_projects_key_check CHECK (octet_length(key) = 32),
    CONSTRAINT research_projects_ended_check CHECK ((key IS NULL) = (ended_at IS NOT NULL))
);
COMMENT ON TABLE research_projects IS 'For what researchers get microdata, and by which agreement.';
COMMENT ON COLUMN research_projects.key IS 'Makes the pseudonyms. Destroyed when the project ends: no pseudonym can be made or traced then.';
COMMENT ON COLUMN research_projects.ended_by IS 'Who ended it; null while it runs, and when its time was over.';

CREATE TABLE releases (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    readers         uuid[]      NOT NULL,
    only_for        uuid,
    asked_by        uuid        NOT NULL,
    asked_at        timestamptz NOT NULL,
    kind            text        NOT NULL,
    asked           jsonb       NOT NULL,
    household_id    uuid,
    project_id      uuid,
    state           text        NOT NULL,
    done            bigint      NOT NULL DEFAULT 0,
    total           bigint      NOT NULL DEFAULT 0,
    refusal         jsonb,
    report          jsonb       NOT NULL DEFAULT '{}',
    published       bytea,
    snapshot_at     timestamptz,
    ended_at        timestamptz,
    expires_at      timestamptz,
    erased_at       timestamptz,
    attempts        integer     NOT NULL DEFAULT 0,
    held_by         uuid,
    held_until      timestamptz,
    CONSTRAINT releases_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT releases_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT releases_asked_by_fkey FOREIGN KEY (region_id, asked_by) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT releases_project_fkey FOREIGN KEY (region_id, project_id) REFERENCES research_projects (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT releases_kind_check CHECK (kind IN ('PUBLICATION', 'MICRODATA', 'OWN_DATA', 'OVERVIEW')),
    CONSTRAINT releases_only_for_check CHECK ((only_for IS NOT NULL) = (kind IN ('OWN_DATA', 'OVERVIEW'))),
    CONSTRAINT releases_state_check CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED', 'EXPIRED')),
    CONSTRAINT releases_ended_check CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'RUNNING'))),
    CONSTRAINT releases_expires_check CHECK (expires_at IS NOT NULL OR state NOT IN ('DONE', 'EXPIRED'))
);
CREATE INDEX releases_newest ON releases (region_id, asked_at DESC, id DESC);
CREATE INDEX releases_open ON releases (region_id, asked_at) WHERE ended_at IS NULL;
CREATE INDEX releases_household ON releases (region_id, household_id) WHERE household_id IS NOT NULL;
COMMENT ON TABLE releases IS 'What data was asked for, how far it is and what came of it. Nothing of what stands in its files, but for the tables that were published.';
COMMENT ON COLUMN releases.only_for IS 'The one person who takes its files: people stand in them as themselves.';
COMMENT ON COLUMN releases.asked IS 'The whole order.';
COMMENT ON COLUMN releases.household_id IS 'Of an overview; erased with the household.';
COMMENT ON COLUMN releases.published IS 'Of a publication: its tables with the counts behind them, against which later ones are protected. They stay, and nobody reads them.';
COMMENT ON COLUMN releases.snapshot_at IS 'What was saved until then is in it.';
COMMENT ON COLUMN releases.erased_at IS 'When something was erased that may stand in it: nobody takes it any more, or it is made again.';
COMMENT ON COLUMN releases.attempts IS 'How often somebody began in a row and broke.';
COMMENT ON COLUMN releases.held_by IS 'Who makes it: pieces of an earlier attempt count for nothing.';
COMMENT ON COLUMN releases.held_until IS 'Until then nobody else begins.';

CREATE TABLE release_files (
    region_id  uuid    NOT NULL,
    release_id uuid    NOT NULL,
    number     integer NOT NULL,
    readers    uuid[]  NOT NULL,
    name       text    NOT NULL,
    media_type text    NOT NULL,
    rows       bigint  NOT NULL,
    size_bytes bigint  NOT NULL,
    sha256     text    NOT NULL,
    CONSTRAINT release_files_pkey PRIMARY KEY (region_id, release_id, number),
    CONSTRAINT release_files_name UNIQUE (region_id, release_id, name),
    CONSTRAINT release_files_release_fkey FOREIGN KEY (region_id, release_id) REFERENCES releases (region_id, id) ON DELETE CASCADE,
    CONSTRAINT release_files_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE release_files IS 'The files of a release that is done. They stay known when their bytes are gone.';

CREATE TABLE release_chunks (
    region_id  uuid    NOT NULL,
    release_id uuid    NOT NULL,
    file       integer NOT NULL,
    number     integer NOT NULL,
    readers    uuid[]  NOT NULL,
    only_for   uuid,
    bytes      bytea   NOT NULL,
    CONSTRAINT release_chunks_pkey PRIMARY KEY (region_id, release_id, file, number),
    CONSTRAINT release_chunks_release_fkey FOREIGN KEY (region_id, release_id) REFERENCES releases (region_id, id) ON DELETE CASCADE,
    CONSTRAINT release_chunks_bytes_check CHECK (octet_length(bytes) BETWEEN 1 AND 1048576)
);
ALTER TABLE release_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL; -- read whole, and much of it is compressed already
COMMENT ON TABLE release_chunks IS 'The bytes of releases, in pieces of 1 MB; the last of a file is shorter. Destroyed when the release expires.';

CREATE TABLE release_downloads (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    release_id uuid        NOT NULL,
    readers    uuid[]      NOT NULL,
    file       text        NOT NULL,
    taken_by   uuid        NOT NULL,
    taken_at   timestamptz NOT NULL,
    first_byte bigint      NOT NULL,
    last_byte  bigint      NOT NULL,
    CONSTRAINT release_downloads_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT release_downloads_release_fkey FOREIGN KEY (region_id, release_id) REFERENCES releases (region_id, id) ON DELETE CASCADE,
    CONSTRAINT release_downloads_taken_by_fkey FOREIGN KEY (region_id, taken_by) REFERENCES people (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX release_downloads_newest ON release_downloads (region_id, release_id, taken_at DESC, id);
COMMENT ON TABLE release_downloads IS 'Who took which bytes of a release. Only added to.';

-- +goose StatementBegin
DO $$
DECLARE
    part   text;
    region CONSTANT text := $policy$region_id = nullif(current_setting('app.region', true), '')::uuid$policy$;
    own    CONSTANT text := region || $policy$ AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]$policy$;
    mine   CONSTANT text := own || $policy$ AND (only_for IS NULL OR only_for = nullif(current_setting('app.person', true), '')::uuid)$policy$;
    made   CONSTANT text := region || $policy$ AND current_setting('app.process', true) = 'release'$policy$;
    erased CONSTANT text := region || $policy$ AND current_setting('app.process', true) = 'erase'$policy$;
BEGIN
    FOREACH part IN ARRAY ARRAY['research_projects', 'releases', 'release_files', 'release_chunks', 'release_downloads'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY making ON %I TO regieroute_system USING (%s)', part, made);
    END LOOP;
    FOREACH part IN ARRAY ARRAY['releases', 'release_files', 'release_downloads'] LOOP
        EXECUTE format('CREATE POLICY own ON %I TO regieroute_app USING (%s) WITH CHECK (%s)', part, own, region);
    END LOOP;
    EXECUTE format('CREATE POLICY own ON release_chunks FOR SELECT TO regieroute_app USING (%s)', mine);
    EXECUTE format($policy$CREATE POLICY own ON research_projects TO regieroute_app
        USING (%s AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])) WITH CHECK (%s)$policy$, region, region);
    EXECUTE format('CREATE POLICY erasing ON releases FOR DELETE TO regieroute_retention USING (%s)', erased);
    EXECUTE format('CREATE POLICY erasing_looks ON releases FOR SELECT TO regieroute_retention USING (%s)', erased);
    EXECUTE format('CREATE POLICY erasing_marks ON releases FOR UPDATE TO regieroute_retention USING (%s)', erased);
END
$$;
-- +goose StatementEnd
GRANT SELECT (region_id, id, organisation_id, readers, only_for, asked_by, asked_at, kind, asked, household_id, project_id, state, done, total, refusal, report,
    snapshot_at, ended_at, expires_at, erased_at), INSERT ON releases TO regieroute_app; -- what was published holds true counts: it never leaves
GRANT UPDATE (state, ended_at) ON releases TO regieroute_app;
GRANT SELECT ON release_files, release_chunks TO regieroute_app;
GRANT SELECT, INSERT ON release_downloads TO regieroute_app;
GRANT SELECT (region_id, id, organisation_id, name, purpose, agreement, k, l, until_day, begun_by, begun_at, ended_by, ended_at), INSERT ON research_projects TO regieroute_app;
GRANT UPDATE (key, ended_by, ended_at) ON research_projects TO regieroute_app; -- destroys a key that it cannot read
GRANT SELECT, UPDATE (state, done, total, refusal, report, published, snapshot_at, ended_at, expires_at, erased_at, attempts, held_by, held_until) ON releases TO regieroute_system;
GRANT SELECT, INSERT, DELETE ON release_files, release_chunks TO regieroute_system;
GRANT SELECT ON release_downloads TO regieroute_system;
GRANT SELECT, UPDATE (key, ended_at) ON research_projects TO regieroute_system;
GRANT SELECT, DELETE, UPDATE (erased_at) ON releases TO regieroute_retention;
