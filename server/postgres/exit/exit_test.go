package exit_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/exit"
	"regieroute/server/postgres/postgrestest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

var now = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)

const region = demo.TownName

// aTown is a region with all that the demo has, a picture in two pieces and a
// sealed log, beside another region of which nothing may come along.
func aTown(t *testing.T) (url string) {
	t.Helper()
	return pgtest.Template(t, "exit_"+postgres.MigrationsDigest(), func(url string) error {
		ctx := context.Background()
		if err := errors.Join(postgres.Migrate(ctx, url), postgres.MakeLogin(ctx, url, postgres.OwnLogin)); err != nil {
			return err
		}
		return fill(ctx, url, pgtest.As(t, url, postgres.OwnLogin))
	})
}

func fill(ctx context.Context, url, login string) (err error) {
	db, err := postgres.Open(ctx, login)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	other, private, err := identity.NewRegion("Elders", now)
	if err != nil {
		return err
	}
	if err := db.Directory("test").AddRegion(ctx, other, private, now); err != nil {
		return err
	}
	town, err := demo.Found(ctx, db.Directory("demo"), now)
	if err != nil {
		return err
	}
	store := postgres.NewStore(db)
	if err := errors.Join(demo.FillPhones(ctx, store, town, now), demo.Fill(ctx, store, town.Cast(), now)); err != nil {
		return err
	}
	connection, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, connection.Close(ctx)) }()
	if _, err := connection.Exec(ctx, picture); err != nil {
		return err
	}
	for sealed := -1; sealed != 0 && err == nil; {
		sealed, err = store.SealLog(ctx, town.Region.ID, now.Add(time.Hour))
	}
	return err
}

// picture is one of five bytes, that came in two pieces.
const picture = `
WITH visit AS (SELECT region_id, household_id, readers, id, made_by, operation_id FROM visits ORDER BY id LIMIT 1),
     upload AS (INSERT INTO uploads (region_id, id, operation_id, household_id, author, kind, size_bytes, sha256, announced_at, received_bytes)
         SELECT region_id, id, operation_id, household_id, made_by, 'PHOTO', 5, repeat('0', 64), '2026-12-01', 5 FROM visit RETURNING *),
     attachment AS (INSERT INTO attachments (region_id, household_id, id, seq, readers, afterwards, ahead, visit_id, part, condition, kind, content_type, size_bytes, sha256)
         SELECT region_id, household_id, id, 1, readers, made_by IS NULL, made_by IS NULL, id, 'MONEY', '', 'PHOTO', 'image/jpeg', 5, repeat('0', 64) FROM visit)
INSERT INTO attachment_chunks (region_id, attachment_id, start_byte, author, readers, bytes)
SELECT region_id, id, piece.start, author, (SELECT readers FROM visit), piece.bytes FROM upload, (VALUES (0, '\xffd8ff'::bytea), (3, '\x0a2c'::bytea)) piece (start, bytes)`

func written(t *testing.T, url string) []byte {
	t.Helper()
	var file bytes.Buffer
	must(t, exit.Write(t.Context(), url, region, &file, now, func(string, int64) {}))
	return file.Bytes()
}

func loaded(t *testing.T, url string, file []byte) error {
	t.Helper()
	from, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	must(t, err)
	name, err := exit.Load(t.Context(), url, from, func(string, int64) {})
	if err == nil && name != region {
		t.Errorf("took in %q", name)
	}
	return err
}

// What another server takes in, it writes again byte for byte: nothing is lost
// on the way.
func TestARegionMovesWhole(t *testing.T) {
	t.Parallel()
	file := written(t, aTown(t))
	there := postgrestest.OwnerURL(t)
	must(t, loaded(t, there, file))
	if again := written(t, there); !bytes.Equal(again, file) {
		t.Errorf("%d bytes became %d: %s", len(file), len(again), firstDifference(t, file, again))
	}
	if texts := entries(t, file); strings.Contains(texts["data/regions.csv"], "Elders") || texts["data/households.csv"] == "" || !strings.Contains(texts["data/residents.csv"], "Voorbeeld-Test") {
		t.Error("another region came along, or this one did not")
	}
	for name, content := range entries(t, file) {
		if strings.HasPrefix(name, "attachments/") && (!strings.HasSuffix(name, ".jpg") || content != "\xff\xd8\xff\n,") {
			t.Errorf("picture %s is %x", name, content)
		}
	}
	if left := one(t, there, "SELECT string_agg(relname, ',') FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migrations' AND NOT (relrowsecurity AND relforcerowsecurity)"); left != "" {
		t.Errorf("row-level security binds the owner no longer in %s", left)
	}
	db, err := postgres.Open(t.Context(), postgrestest.LoginURL(t, there))
	must(t, err)
	defer func() { must(t, db.Close()) }()
	id, err := casework.ParseID(one(t, there, "SELECT id::text FROM regions"))
	must(t, err)
	report, err := postgres.NewStore(db).VerifyLog(t.Context(), id)
	if err != nil || report.Seals == 0 || len(report.Findings) > 0 {
		t.Errorf("the log that came along: %+v, %v", report, err)
	}
	if one(t, there, "SELECT count(*)::text FROM epochs") != "1" {
		t.Error("tablets are not told to send again")
	}
}

func firstDifference(t *testing.T, file, again []byte) string {
	t.Helper()
	before, after := entries(t, file), entries(t, again)
	for name, content := range before {
		if after[name] != content && name != "datapackage.json" {
			return fmt.Sprintf("%s: %d bytes, %d", name, len(content), len(after[name]))
		}
	}
	return "the description only"
}

func TestWhatIsRefusedLeavesNothing(t *testing.T) {
	t.Parallel()
	file, there := written(t, aTown(t)), postgrestest.OwnerURL(t)
	for name, test := range map[string]struct {
		change func(files map[string]string)
		want   error
	}{
		"a name that somebody changed": {func(files map[string]string) {
			files["data/residents.csv"] = strings.Replace(files["data/residents.csv"], "Anna", "Anne", 1)
			files["data/households.csv"] = strings.Replace(files["data/households.csv"], "Voorbeeld-Test", "Voorbeeld-Tast", 1)
		}, exit.ErrChanged},
		"a picture that somebody changed": {func(files map[string]string) {
			for name := range files {
				if strings.HasPrefix(name, "attachments/") {
					files[name] = "\xff\xd8\xff\n;"
				}
			}
		}, exit.ErrChanged},
		"a picture that is gone": {func(files map[string]string) {
			for name := range files {
				if strings.HasPrefix(name, "attachments/") {
					delete(files, name)
				}
			}
		}, exit.ErrNotAnExit},
		"a table that is gone":    {func(files map[string]string) { delete(files, "data/visits.csv") }, exit.ErrNotAnExit},
		"another kind of file":    {func(files map[string]string) { delete(files, "datapackage.json") }, exit.ErrNotAnExit},
		"an id that is no id":     {described(func(region map[string]any) { region["region"] = "'; DROP TABLE visits; --" }), exit.ErrNotAnExit},
		"another program's file":  {described(func(region map[string]any) { region["databaseVersion"] = 7 }), exit.ErrVersion},
		"a description with rats": {func(files map[string]string) { files["datapackage.json"] = "{" }, exit.ErrNotAnExit},
	} {
		t.Run(name, func(t *testing.T) {
			files := entries(t, file)
			test.change(files)
			if err := loaded(t, there, packed(t, files)); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
			if one(t, there, "SELECT (SELECT count(*) FROM regions) + (SELECT count(*) FROM households)") != "0" {
				t.Error("something stayed")
			}
		})
	}
}

func TestARegionIsTakenInOnce(t *testing.T) {
	t.Parallel()
	here := aTown(t)
	if err := loaded(t, here, written(t, here)); !errors.Is(err, exit.ErrHere) {
		t.Errorf("got %v", err)
	}
	if err := exit.Write(t.Context(), here, "Nergens", io.Discard, now, func(string, int64) {}); !errors.Is(err, exit.ErrNoRegion) {
		t.Errorf("got %v", err)
	}
}

// While the program works on the database nothing moves, also when it is idle:
// what it saves in a moment would stay behind.
func TestNothingMovesWhileTheProgramWorks(t *testing.T) {
	t.Parallel()
	here := aTown(t)
	db, err := postgres.Open(t.Context(), postgrestest.LoginURL(t, here))
	must(t, err)
	if err := exit.Write(t.Context(), here, region, io.Discard, now, func(string, int64) {}); !errors.Is(err, exit.ErrRunning) {
		t.Errorf("got %v", err)
	}
	must(t, db.Close())
	must(t, exit.Write(t.Context(), here, region, io.Discard, now, func(string, int64) {}))
}

// Route 3.2f holds for what comes from elsewhere too.
func TestAClearanceWithoutAPlaceIsNotTakenIn(t *testing.T) {
	t.Parallel()
	here := aTown(t)
	execute(t, here, `ALTER TABLE clearances DISABLE TRIGGER never_on_the_street`)
	execute(t, here, `INSERT INTO clearances (region_id, household_id, id, seq, readers, afterwards, ahead, evict_on, given_on, revoked_cause, revoked_rule)
		SELECT region_id, id, gen_random_uuid(), 1, readers, id IS NULL, id IS NULL, current_date + 14, current_date, '', '' FROM households WHERE name = 'Voorbeeld-Test'`)
	there := postgrestest.OwnerURL(t)
	err := loaded(t, there, written(t, here))
	if refusal, is := errors.AsType[*pgconn.PgError](err); !is || refusal.Code != "RG32F" {
		t.Errorf("got %v", err)
	}
	if one(t, there, "SELECT count(*)::text FROM households") != "0" {
		t.Error("something stayed")
	}
}

// described changes what the description says of the region.
func described(change func(region map[string]any)) func(files map[string]string) {
	return func(files map[string]string) {
		var told map[string]any
		if err := json.Unmarshal([]byte(files["datapackage.json"]), &told); err != nil {
			panic(err)
		}
		about, _ := told["regieroute"].(map[string]any)
		change(about)
		changed, _ := json.Marshal(told)
		files["datapackage.json"] = string(changed)
	}
}

// The description says of every file what it is by a hash that anybody can take.
func TestTheDescriptionTellsWhatIsInIt(t *testing.T) {
	t.Parallel()
	files := entries(t, written(t, aTown(t)))
	var told struct {
		Resources []struct {
			Path, Hash, Description string
			Rows                    int
			Schema                  struct {
				Fields []struct{ Name, Type string }
			}
		}
	}
	must(t, json.Unmarshal([]byte(files["datapackage.json"]), &told))
	for _, resource := range told.Resources {
		sum := sha256.Sum256([]byte(files[resource.Path]))
		header, _, _ := strings.Cut(files[resource.Path], "\n")
		names := make([]string, 0, len(resource.Schema.Fields))
		for _, field := range resource.Schema.Fields {
			names = append(names, field.Name)
		}
		if resource.Hash != "sha256:"+hex.EncodeToString(sum[:]) || header != strings.Join(names, ",") {
			t.Errorf("%s is described by %v and %s, and begins with %s", resource.Path, names, resource.Hash, header)
		}
	}
	for _, secret := range []string{"data/sessions.csv", "data/one_time_links.csv"} {
		if _, there := files[secret]; there {
			t.Errorf("%s came along", secret)
		}
	}
}

func entries(t *testing.T, file []byte) map[string]string {
	t.Helper()
	from, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	must(t, err)
	found := map[string]string{}
	for _, entry := range from.File {
		content, err := entry.Open()
		must(t, err)
		all, err := io.ReadAll(content)
		must(t, errors.Join(err, content.Close()))
		found[entry.Name] = string(all)
	}
	return found
}

func packed(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var to bytes.Buffer
	w := zip.NewWriter(&to)
	for name, content := range files {
		file, err := w.Create(name)
		must(t, err)
		_, err = io.WriteString(file, content)
		must(t, err)
	}
	must(t, w.Close())
	return to.Bytes()
}

func connected(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	must(t, err)
	return connection
}

func execute(t *testing.T, url, statement string) {
	t.Helper()
	connection := connected(t, url)
	defer func() { _ = connection.Close(context.Background()) }()
	_, err := connection.Exec(t.Context(), statement)
	must(t, err)
}

func one(t *testing.T, url, query string) string {
	t.Helper()
	connection := connected(t, url)
	defer func() { _ = connection.Close(context.Background()) }()
	var value *string
	must(t, connection.QueryRow(t.Context(), "SELECT ("+query+")::text").Scan(&value))
	if value == nil {
		return ""
	}
	return *value
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
