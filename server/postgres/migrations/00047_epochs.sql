-- A database that was put back must not pass for the one before it: what tablets know of it counts no longer (tablet §3).

-- +goose Up
CREATE TABLE epochs (
    region_id uuid NOT NULL,
    value     uuid NOT NULL DEFAULT gen_random_uuid(),
    CONSTRAINT epochs_pkey PRIMARY KEY (region_id),
    CONSTRAINT epochs_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT
);
COMMENT ON TABLE epochs IS 'Random value that a restore renews; read together with the cluster''s identity and timeline.';
ALTER TABLE epochs ENABLE ROW LEVEL SECURITY;
ALTER TABLE epochs FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON epochs TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON epochs TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON epochs TO regieroute_system;
-- +goose StatementBegin
CREATE FUNCTION begin_epoch() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    INSERT INTO epochs (region_id) VALUES (NEW.id);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER begin_epoch AFTER INSERT ON regions FOR EACH ROW EXECUTE FUNCTION begin_epoch();
INSERT INTO epochs (region_id) SELECT id FROM regions;
