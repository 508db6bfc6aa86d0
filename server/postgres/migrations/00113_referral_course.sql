-- A referral is returned with a reason and sent again, or withdrawn; an announced eviction that nobody
-- reported is registered by the chair, with its source (practice 15).

-- +goose Up
ALTER TABLE referrals
    ADD COLUMN follows_up_id uuid,
    ADD COLUMN draft_id uuid,
    ADD COLUMN source text NOT NULL DEFAULT '',
    ADD COLUMN unreferred boolean NOT NULL DEFAULT false,
    ADD COLUMN returned_on date,
    ADD COLUMN returned_reason text NOT NULL DEFAULT '',
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_reason text NOT NULL DEFAULT '';
