-- The bytes of pictures come in after the words, from the author of the operation that announced them, also when they lost access since
-- (tablet §3). Who reads them follows the picture in the file; as long as its words wait for review, nobody does.

-- +goose Up
CREATE TABLE uploads (
    region_id      uuid        NOT NULL,
    id             uuid        NOT NULL,
    operation_id   uuid        NOT NULL,
    household_id   uuid        NOT NULL,
    author         uuid        NOT NULL,
    kind           text        NOT NULL,
    size_bytes     bigint      NOT NULL,
    sha256         text        NOT NULL,
    announced_at   timestamptz NOT NULL,
    received_bytes bigint      NOT NULL DEFAULT 0,
    settled_at     timestamptz,
    usable         boolean     NOT NULL DEFAULT false,
    CONSTRAINT uploads_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT uploads_operation_fkey FOREIGN KEY (region_id, operation_id) REFERENCES operations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT uploads_received_check CHECK (received_bytes BETWEEN 0 AND size_bytes)
);
COMMENT ON TABLE uploads IS 'How far the bytes of each announced picture are; for its author only.';
COMMENT ON COLUMN uploads.household_id IS 'Of the operation; nobody may know such a file.';
COMMENT ON COLUMN uploads.settled_at IS 'When all bytes were looked at.';
ALTER TABLE uploads ENABLE ROW LEVEL SECURITY;
ALTER TABLE uploads FORCE ROW LEVEL SECURITY;
CREATE POLICY author ON uploads TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND author = nullif(current_setting('app.person', true), '')::uuid);
CREATE POLICY finishing ON uploads TO regieroute_process
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'attachment');
CREATE POLICY region ON uploads FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON uploads TO regieroute_app;
GRANT UPDATE (received_bytes) ON uploads TO regieroute_app;
GRANT UPDATE (settled_at, usable) ON uploads TO regieroute_process;
GRANT SELECT ON uploads TO regieroute_system;

CREATE TABLE attachment_chunks (
    region_id     uuid   NOT NULL,
    attachment_id uuid   NOT NULL,
    start_byte    bigint NOT NULL,
    author        uuid   NOT NULL,
    readers       uuid[] NOT NULL,
    bytes         bytea  NOT NULL,
    CONSTRAINT attachment_chunks_pkey PRIMARY KEY (region_id, attachment_id, start_byte),
    CONSTRAINT attachment_chunks_upload_fkey FOREIGN KEY (region_id, attachment_id) REFERENCES uploads (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT attachment_chunks_bytes_check CHECK (octet_length(bytes) BETWEEN 1 AND 262144)
);
ALTER TABLE attachment_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL; -- pictures are compressed already
COMMENT ON TABLE attachment_chunks IS 'The bytes of pictures, in the pieces in which they came.';
COMMENT ON COLUMN attachment_chunks.readers IS 'Those of the picture in the file; the database fills it.';
ALTER TABLE attachment_chunks ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment_chunks FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON attachment_chunks FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]);
CREATE POLICY sending ON attachment_chunks FOR INSERT TO regieroute_app
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND author = nullif(current_setting('app.person', true), '')::uuid);
CREATE POLICY finishing ON attachment_chunks TO regieroute_process
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'attachment');
CREATE POLICY region ON attachment_chunks FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON attachment_chunks TO regieroute_app;
GRANT DELETE ON attachment_chunks TO regieroute_process;
GRANT SELECT ON attachment_chunks TO regieroute_system;

-- That bytes are here says nothing of whose they are: who takes words in that waited for review must know it of another's picture.
CREATE TABLE attachment_arrivals (
    region_id     uuid        NOT NULL,
    attachment_id uuid        NOT NULL,
    arrived_at    timestamptz NOT NULL,
    usable        boolean     NOT NULL,
    CONSTRAINT attachment_arrivals_pkey PRIMARY KEY (region_id, attachment_id),
    CONSTRAINT attachment_arrivals_upload_fkey FOREIGN KEY (region_id, attachment_id) REFERENCES uploads (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE attachment_arrivals IS 'Which pictures have all their bytes here.';
ALTER TABLE attachment_arrivals ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment_arrivals FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON attachment_arrivals FOR SELECT TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY finishing ON attachment_arrivals FOR INSERT TO regieroute_process
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'attachment');
GRANT SELECT ON attachment_arrivals TO regieroute_app, regieroute_system;
GRANT INSERT ON attachment_arrivals TO regieroute_process;

CREATE POLICY attachment_readers ON attachments FOR SELECT TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY attachment_readers ON attachment_chunks TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
-- +goose StatementBegin
CREATE FUNCTION read_as_the_attachment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    NEW.readers := coalesce((SELECT a.readers FROM attachments a WHERE a.region_id = NEW.region_id AND a.id = NEW.attachment_id), '{}');
    RETURN NEW;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER read_as_the_attachment BEFORE INSERT ON attachment_chunks
    FOR EACH ROW EXECUTE FUNCTION read_as_the_attachment();
-- +goose StatementBegin
CREATE FUNCTION reread_as_the_attachment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    UPDATE attachment_chunks c SET readers = NEW.readers
    WHERE c.region_id = NEW.region_id AND c.attachment_id = NEW.id AND c.readers IS DISTINCT FROM NEW.readers;
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER reread_as_the_attachment AFTER INSERT OR UPDATE ON attachments
    FOR EACH ROW EXECUTE FUNCTION reread_as_the_attachment();
