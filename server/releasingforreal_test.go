package main

import (
	"net/http"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/demo"
)

// The whole way, with the maker that people have: an administrator has a quarter
// published, and a team lead takes the files of their organisation out.
func TestReleasesOfTheRegionsFiles(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	p = started(t, p)
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	r := releasing{p, town, ""}
	publication := aPublication()
	publication.ID, publication.Period = casework.NewID(p.Now()), casework.MonthPeriod{From: "2026-01", To: "2026-03"}
	own := ownData()
	own.Formats = casework.ReleaseFormats()
	for part, order := range map[string]casework.ReleaseOrder{"beheerder": publication, "teamleider": own} {
		r.asks(t, part, order)
		done := r.becomes(t, part, order.ID, casework.ReleaseDone)
		who := p.enters(t, town, part)
		if len(done.Files) < 2 {
			t.Errorf("%s: %d files", part, len(done.Files))
		}
		for _, file := range done.Files {
			got := who.takes("/releases/" + order.ID.String() + "/" + strings.ReplaceAll(file.Name, "/", "%2F"))
			if got.status != http.StatusOK || int64(len(got.body)) != file.Bytes {
				t.Errorf("%s %s: got %d and %d bytes, want %d", part, file.Name, got.status, len(got.body), file.Bytes)
			}
		}
	}
}
