-- A consent is kept a year after it ended, to show that there was one, and then forgotten (practice 11).

-- +goose Up
CREATE POLICY forgetting ON consents FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON consents FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, DELETE ON consents TO regieroute_retention;
