-- Devices are enrolled, named and listed; who is told to wipe one, and who did that, is kept (access §1).

-- +goose Up
CREATE TABLE devices (
    region_id         uuid        NOT NULL,
    id                uuid        NOT NULL,
    token_hash        bytea       NOT NULL,
    name              text        NOT NULL,
    state             text        NOT NULL,
    version           bigint      NOT NULL,
    enrolled_at       timestamptz NOT NULL,
    contact_at        timestamptz NOT NULL,
    unsent_operations integer     NOT NULL DEFAULT 0,
    unsent_drafts     integer     NOT NULL DEFAULT 0,
    unsent_photos     integer     NOT NULL DEFAULT 0,
    reported_at       timestamptz,
    app_version       text        NOT NULL DEFAULT '',
    wiped_at          timestamptz,
    CONSTRAINT devices_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT devices_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id),
    CONSTRAINT devices_token_hash_key UNIQUE (region_id, token_hash),
    CONSTRAINT devices_token_hash_check CHECK (octet_length(token_hash) = 32),
    CONSTRAINT devices_name_check CHECK (name <> ''),
    CONSTRAINT devices_state_check CHECK (state IN ('ACTIVE', 'RETIRING', 'RETIRED', 'LOST')),
    CONSTRAINT devices_unsent_check CHECK (unsent_operations >= 0 AND unsent_drafts >= 0 AND unsent_photos >= 0)
);
CREATE TABLE device_users (
    region_id       uuid        NOT NULL,
    device_id       uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    since           timestamptz NOT NULL,
    CONSTRAINT device_users_pkey PRIMARY KEY (region_id, device_id, person_id, organisation_id),
    CONSTRAINT device_users_device_fkey FOREIGN KEY (region_id, device_id) REFERENCES devices (region_id, id),
    CONSTRAINT device_users_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT device_users_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id)
);
CREATE TABLE device_keys (
    region_id  uuid        NOT NULL,
    id         bytea       NOT NULL,
    device_id  uuid        NOT NULL,
    public_key bytea       NOT NULL,
    since      timestamptz NOT NULL,
    CONSTRAINT device_keys_pkey PRIMARY KEY (region_id, device_id, id),
    CONSTRAINT device_keys_device_fkey FOREIGN KEY (region_id, device_id) REFERENCES devices (region_id, id),
    CONSTRAINT device_keys_id_check CHECK (octet_length(id) = 32)
);
CREATE TABLE device_changes (
    region_id       uuid        NOT NULL,
    device_id       uuid        NOT NULL,
    version         bigint      NOT NULL,
    id              uuid        NOT NULL,
    act             text        NOT NULL,
    name            text        NOT NULL,
    person_id       uuid,
    organisation_id uuid,
    at              timestamptz NOT NULL,
    CONSTRAINT device_changes_pkey PRIMARY KEY (region_id, device_id, version),
    CONSTRAINT device_changes_device_fkey FOREIGN KEY (region_id, device_id) REFERENCES devices (region_id, id),
    CONSTRAINT device_changes_act_check CHECK (act IN ('RENAMED', 'RETIRE', 'LOST', 'WIPED'))
);
COMMENT ON TABLE devices IS 'Tablets and computers with a vault. Of the cookie that outlives sessions only the SHA-256 is kept. Nothing of a household.';
COMMENT ON TABLE device_users IS 'Who made a vault on a device, and for which organisation. Never deleted: what they left behind is theirs.';
COMMENT ON TABLE device_keys IS 'Public halves of what a device signs its sealed files with: ECDSA P-256, SPKI in DER. The id is the SHA-256 of it.';
COMMENT ON TABLE device_changes IS 'Who renamed, retired or reported lost what, and when. Only added to.';
COMMENT ON COLUMN device_changes.person_id IS 'Null when the device said itself that it is empty.';
ALTER TABLE devices ENABLE ROW LEVEL SECURITY;
ALTER TABLE devices FORCE ROW LEVEL SECURITY;
ALTER TABLE device_users ENABLE ROW LEVEL SECURITY;
ALTER TABLE device_users FORCE ROW LEVEL SECURITY;
ALTER TABLE device_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE device_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE device_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE device_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON devices TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON device_users TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON device_keys TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON device_changes TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON devices TO regieroute_app;
GRANT SELECT, INSERT ON device_users, device_keys, device_changes TO regieroute_app;
GRANT SELECT ON devices, device_users, device_keys, device_changes TO regieroute_system;

-- A session knows the device it is on, so that losing the device ends it.
ALTER TABLE sessions ADD COLUMN device_id uuid;
COMMENT ON COLUMN sessions.device_id IS 'The device it is on; null where none was enrolled.';
GRANT UPDATE (device_id) ON sessions TO regieroute_app;
