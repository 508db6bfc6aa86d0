package postgres

import (
	"errors"
	"testing"

	"regieroute/server/casework"
)

func FuzzReadCursor(f *testing.F) {
	for _, seed := range []string{"", cursor{"2026-12-01", casework.DerivedID("a")}.String(), cursor{"infinity", casework.ID{}}.String(), "AAAA", "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := readCursor(text)
		if refusal := (*casework.Error)(nil); err != nil && !errors.As(err, &refusal) {
			t.Errorf("%q: got %v, want a refusal", text, err)
		}
		if err == nil && text != "" {
			if again, err := readCursor(read.String()); err != nil || again != read {
				t.Errorf("%q: read as %v and then as %v, %v", text, read, again, err)
			}
		}
	})
}

// FuzzReadAlertCursor reads the place in a work list that a client gives back.
func FuzzReadAlertCursor(f *testing.F) {
	for _, seed := range []string{"", alertCursor{9, "2026-12-01", casework.DerivedID("a"), 2}.String(), alertCursor{0, "infinity", casework.ID{}, 0}.String(), "AAAA", "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := readAlertCursor(text)
		if refusal := (*casework.Error)(nil); err != nil && !errors.As(err, &refusal) {
			t.Errorf("%q: got %v, want a refusal", text, err)
		}
		if err == nil && text != "" {
			if again, err := readAlertCursor(read.String()); err != nil || again != read {
				t.Errorf("%q: read as %v and then as %v, %v", text, read, again, err)
			}
		}
	})
}

// FuzzReadNewestCursor reads the place in what is newest that a client gives back.
func FuzzReadNewestCursor(f *testing.F) {
	for _, seed := range []string{"", newestCursor{1, casework.DerivedID("a")}.String(), newestCursor{latestMicros, casework.ID{}}.String(), "AAAA", "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := readNewestCursor(text)
		if refusal := (*casework.Error)(nil); err != nil && !errors.As(err, &refusal) {
			t.Errorf("%q: got %v, want a refusal", text, err)
		}
		if err == nil && text != "" {
			if again, err := readNewestCursor(read.String()); err != nil || again != read {
				t.Errorf("%q: read as %v and then as %v, %v", text, read, again, err)
			}
		}
	})
}

// FuzzReadArrearsCursor reads the place in a landlord's list that a client gives
// back.
func FuzzReadArrearsCursor(f *testing.F) {
	for _, seed := range []string{"", arrearsCursor{9, "2026-12-01", casework.DerivedID("a")}.String(), arrearsCursor{0, "1900-01-01", casework.ID{}}.String(), "AAAA", "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := readArrearsCursor(text)
		if refusal := (*casework.Error)(nil); err != nil && !errors.As(err, &refusal) {
			t.Errorf("%q: got %v, want a refusal", text, err)
		}
		if err == nil && text != "" {
			if again, err := readArrearsCursor(read.String()); err != nil || again != read {
				t.Errorf("%q: read as %v and then as %v, %v", text, read, again, err)
			}
		}
	})
}

// FuzzReadTeamCursor reads the place in a team's list that a client gives
// back.
func FuzzReadTeamCursor(f *testing.F) {
	for _, seed := range []string{"", teamCursor{9, "2026-12-01", casework.DerivedID("a")}.String(), teamCursor{0, "1900-01-01", casework.ID{}}.String(), "AAAA", "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := readTeamCursor(text)
		if refusal := (*casework.Error)(nil); err != nil && !errors.As(err, &refusal) {
			t.Errorf("%q: got %v, want a refusal", text, err)
		}
		if err == nil && text != "" {
			if again, err := readTeamCursor(read.String()); err != nil || again != read {
				t.Errorf("%q: read as %v and then as %v, %v", text, read, again, err)
			}
		}
	})
}

// FuzzReadStored reads whatever might stand in a column.
func FuzzReadStored(f *testing.F) {
	id := casework.DerivedID("a")
	f.Add([]byte(id.String()))
	f.Add([]byte("{" + id.String() + "," + id.String() + "}"))
	f.Add([]byte("{}"))
	f.Add(make([]byte, arrayHead))
	f.Add(append(make([]byte, arrayStart+4), id[:]...))
	f.Fuzz(func(t *testing.T, stored []byte) {
		for _, value := range []any{string(stored), stored} {
			if ids, err := readIDs(value); err != nil && ids != nil {
				t.Errorf("%q: %d ids beside %v", stored, len(ids), err)
			}
			if one, err := readID(value); err != nil && !one.IsZero() {
				t.Errorf("%q: %s beside %v", stored, one, err)
			}
			var scanned uid
			_ = scanned.Scan(value)
			_, _ = readDay(value)
			_, _ = readMonth(value)
			_, _ = readMoment(value)
			_, _ = readBytes(value)
		}
	})
}
