package releasebook

import (
	"errors"
	"testing"

	"regieroute/server/casework"
)

// FuzzReadCursor reads the place in the list of releases that a client gives back.
func FuzzReadCursor(f *testing.F) {
	for _, seed := range []string{"", cursor{1, casework.DerivedID("a")}.String(), cursor{latestMicros, casework.ID{}}.String(), "AAAA", "="} {
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
