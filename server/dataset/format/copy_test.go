package format_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/dataset/format"
	"regieroute/server/embedded/pgtest"
)

// TestPostgreSQLReadsTheCSVBack copies the file into a table and compares every value,
// also which are unknown and which are empty.
func TestPostgreSQLReadsTheCSVBack(t *testing.T) {
	t.Parallel()
	connection, err := pgx.Connect(t.Context(), pgtest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close(t.Context())
	if _, err := connection.Exec(t.Context(), `CREATE TABLE copied (number serial, pseudonym text, arrears bigint, first_signal date, decided_at timestamptz, minors boolean, outcome text, note text)`); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	write(t, format.CSV, &file, rows)
	if _, err := connection.PgConn().CopyFrom(t.Context(), &file, `COPY copied (pseudonym, arrears, first_signal, decided_at, minors, outcome, note) FROM STDIN (FORMAT csv, HEADER match)`); err != nil {
		t.Fatal(err)
	}
	read, err := connection.Query(t.Context(), `SELECT pseudonym, arrears::text, first_signal::text,
		to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS'), minors::text, outcome, note FROM copied ORDER BY number`)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := pgx.CollectRows(read, func(row pgx.CollectableRow) (line [7]*string, err error) {
		err = row.Scan(&line[0], &line[1], &line[2], &line[3], &line[4], &line[5], &line[6])
		return line, err
	})
	if err != nil || len(lines) != rows {
		t.Fatalf("read %d rows: %v", len(lines), err)
	}
	for number, line := range lines {
		for at, value := range aRow(number) {
			want, known := plain(value, time.DateTime)
			if value.Type == format.Text {
				want = guarded(value)
			}
			if known != (line[at] != nil) || known && *line[at] != want {
				t.Fatalf("row %d, column %d: got %v, want %q", number, at, line[at], want)
			}
		}
	}
}
