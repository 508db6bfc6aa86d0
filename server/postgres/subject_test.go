package postgres

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
)

// subjects are the pseudonyms of a household in the log, the last one first.
func (w *world) subjects(t testing.TB, household casework.ID) []string {
	t.Helper()
	return column(t, w.url, "SELECT log_subject(key, household_id)::text FROM log_keys WHERE household_id = '"+household.String()+"' ORDER BY generation DESC")
}

func (w *world) subject(t testing.TB, household casework.ID) string {
	t.Helper()
	found := w.subjects(t, household)
	if len(found) == 0 {
		t.Fatal("the household has no pseudonym in the log")
	}
	return found[0]
}

// dumped is all that the log and its seals say, as a thief of it reads them.
func (w *world) dumped(t testing.TB) string {
	t.Helper()
	said := []string{}
	for _, table := range []string{"access_log", "logboek", "log_seals"} {
		said = append(said, column(t, w.url, "SELECT to_jsonb(l)::text || l::text FROM "+table+" l")...)
	}
	return strings.ToLower(strings.Join(said, "\n"))
}

// Everything that people do to a file leaves lines; none says whose.
func TestTheLogDoesNotSayWhoseItIs(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	service := w.service().ReadingLog(w.store)
	file := w.load(t, w.team(), household)[0]
	w.does(t, w.team(), household, `{"releaseOverview": {"resident": "`+file.Residents[0].ID.String()+`"}}`)
	if _, err := service.Overview(t.Context(), w.team(), household, file.Residents[0].ID, true); err != nil {
		t.Fatal(err)
	}
	if _, err := service.Files(t.Context(), w.team(), casework.Filter{Text: file.Name}, casework.PageRequest{First: 5}); err != nil {
		t.Fatal(err)
	}
	w.seals(t, now.Add(time.Minute))
	dump := w.dumped(t)
	words := []string{household.String(), strings.ReplaceAll(household.String(), "-", ""), file.Name, file.Address.Street, file.Address.City}
	for _, resident := range file.Residents {
		words = append(words, resident.ID.String(), resident.Name)
	}
	for _, word := range words {
		if word != "" && strings.Contains(dump, strings.ToLower(word)) {
			t.Errorf("the log says %q", word)
		}
	}
	if n := strings.Count(dump, w.subject(t, household)); n < 4 {
		t.Errorf("the household has %d lines under one pseudonym, want all of them", n)
	}
	if seen, err := service.WhoSaw(t.Context(), w.team(), household); err != nil || len(seen) == 0 {
		t.Errorf("who saw it: %v and %v", seen, err)
	}
}

func TestAnotherPseudonymFromNowOn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household, other := w.aRegisteredFile(t), w.aRegisteredFile(t)
	service := w.service().ReadingLog(w.store)
	reads := func() {
		t.Helper()
		if _, err := service.File(t.Context(), w.landlord(), household); err != nil {
			t.Fatal(err)
		}
	}
	reads()
	w.seals(t, now.Add(time.Minute))
	if renewed, err := w.store.RenewLogKeys(t.Context(), w.region); err != nil || renewed != 2 {
		t.Fatalf("renewed %d keys and %v, want 2", renewed, err)
	}
	reads()
	if names := w.subjects(t, household); len(names) != 2 || names[0] == names[1] || slices.Contains(w.subjects(t, other), names[0]) {
		t.Errorf("the pseudonyms are %v", names)
	}
	seen, err := service.WhoSaw(t.Context(), w.team(), household)
	at := slices.IndexFunc(seen, func(s casework.SeenBy) bool {
		return s.Organisation == w.landlord().Organisation && s.Event == casework.LogRead
	})
	if err != nil || at < 0 || seen[at].Times != 2 {
		t.Errorf("got %+v and %v, want the landlord's two reads, before and after", seen, err)
	}
	if got := w.verified(t); len(got.Findings) != 0 {
		t.Errorf("the log is not as it was sealed: %+v", got.Findings)
	}
}

// An auditor's tool reads the log of one region and nothing else.
func TestAnAuditorsToolReadsTheLogAlone(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aRegisteredFile(t)
	session := w.session(t, "regieroute_auditor")
	var lines int
	if err := session.QueryRow(t.Context(), "SELECT count(*) FROM logboek").Scan(&lines); err != nil || lines == 0 {
		t.Errorf("reads %d lines and %v", lines, err)
	}
	for _, table := range column(t, w.url, "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'access_log'") {
		step, err := session.Begin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := step.Exec(t.Context(), "SELECT FROM "+table); code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", table, err)
		}
		_ = step.Rollback(t.Context())
	}
}

// A log that was sealed before lines had pseudonyms: nothing in it says whose it
// is any more, and what was done to it before is still found.
func TestAnOlderLogIsSealedAgain(t *testing.T) {
	t.Parallel()
	url := pgtest.Empty(t)
	pgtest.Alone(t, func() {
		upTo(t, url, 161)
		if err := MakeLogin(t.Context(), url, OwnLogin); err != nil {
			t.Fatal(err)
		}
	})
	w := &world{url: url, db: opened(t, asLogin(t, url)), region: anID()}
	w.store = NewStore(w.db)
	execute(t, url, "INSERT INTO regions (id, name, recovery_public_key, created_at) VALUES ($1, 'Oudestad', '', now())", w.region.String())
	households := make([]casework.ID, 8)
	for i := range households {
		households[i] = anID()
		w.oldLine(t, households[i], now.Add(time.Duration(i)*time.Second))
		if i == 3 {
			w.seals(t, now.Add(10*time.Second))
		}
	}
	w.seals(t, now.Add(time.Minute))
	w.oldLine(t, households[5], now.Add(2*time.Minute)) // not sealed yet
	execute(t, url, `INSERT INTO households (region_id, id, readers, version, name, street, house_number, suffix, postal_code, city, phone, email, best_time, language, phase, vulnerable, arrears_cents, search)
		VALUES ($1, $2, ARRAY[$1::uuid], 1, '', '', '', '', '', '', '', '', '', '', 'PREVENTION', false, 0, '')`, w.region.String(), households[5].String())
	changed := w.nth(t, 2)
	execute(t, url, "UPDATE access_log SET person_id = gen_random_uuid() WHERE id = '"+changed+"'")
	before := w.verified(t)
	if err := Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	after := w.verified(t)
	if len(after.Findings) != 1 || after.Findings[0].Line.String() != changed || after.Findings[0].Trouble != LineChanged {
		t.Errorf("found %+v, want the line that was changed before", after.Findings)
	}
	if after.Lines != before.Lines || after.Unsealed != before.Unsealed || after.Unsealed != 1 {
		t.Errorf("got %+v, had %+v", after, before)
	}
	for _, household := range households {
		if strings.Contains(w.dumped(t), household.String()) {
			t.Error("the log still says whose a line is")
		}
	}
	if got := w.seals(t, now.Add(time.Hour*3)); got != 1 {
		t.Errorf("sealed %d lines, want the tail of one", got)
	}
	seen, err := w.store.WhoSaw(t.Context(), w.region, households[5], 10)
	if err != nil || len(seen) != 2 {
		t.Errorf("who saw the file that is there: %+v, %v", seen, err)
	}
	if got := column(t, url, "SELECT count(*)::text FROM log_keys"); got[0] != "1" {
		t.Errorf("%s households have a key, want the one whose file is there", got[0])
	}
	execute(t, url, "UPDATE access_log SET subject = gen_random_uuid() WHERE id = '"+w.nth(t, 5)+"'")
	if got := w.verified(t); len(got.Findings) != 2 {
		t.Errorf("found %+v, want one more", got.Findings)
	}
}

// oldLine is a line as it was written before lines had pseudonyms.
func (w *world) oldLine(t testing.TB, household casework.ID, at time.Time) {
	t.Helper()
	execute(t, w.url, `INSERT INTO access_log (region_id, id, household_id, event, activity, organisation_id, organisation_role, person_id, process, happened_at, offline, trace_id)
		VALUES ($1, $2, $3, 'READ', 'households', $4, 'CASE_TEAM', $5, '', $6, false, '')`,
		w.region.String(), casework.NewID(at).String(), household.String(), anID().String(), anID().String(), at)
}

// upTo makes a database as an older version left it.
func upTo(t testing.TB, url string, version int64) {
	t.Helper()
	config, err := pgx.ParseConfig(url)
	if err != nil {
		t.Fatal(err)
	}
	db := stdlib.OpenDB(*config)
	defer func() { _ = db.Close() }()
	migrations, err := provider(db)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := migrations.UpTo(context.Background(), version); err != nil {
		t.Fatal(err)
	}
}
