-- Everybody who lives in the dwelling is a resident, also a lodger or a child who lives there part of the week (practice 1).

-- +goose Up
CREATE TABLE residents (
    region_id    uuid NOT NULL,
    household_id uuid NOT NULL,
    id           uuid NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[] NOT NULL,
    operation_id uuid,
    made_by      uuid,
    made_for     uuid,
    made_at      timestamptz,
    recorded_at  timestamptz,
    afterwards   boolean NOT NULL,
    ahead        boolean NOT NULL,
    name         text NOT NULL,
    birth_date   date,
    role         text NOT NULL,
    language     text NOT NULL,
    interpreter  boolean NOT NULL,
    pregnant     boolean NOT NULL,
    absent       boolean NOT NULL,
    from_day     date,
    left_on      date,
    left_reason  text NOT NULL,
    left_source  text NOT NULL,
    CONSTRAINT residents_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT residents_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE residents IS 'Who lives in the dwelling. An unknown birth date may be a minor (practice 2).';
