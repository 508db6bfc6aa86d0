-- The login that the program works with owns nothing (access §2): it is a member
-- of the roles of migrations 1 and 53 and can do what they can. It may ask which
-- migrations there are, to say when it is newer than its database.

-- +goose Up
GRANT SELECT (version_id, is_applied) ON migrations TO regieroute_app;
