package postgres

import (
	"context"
	"slices"
	"testing"
	"time"

	"regieroute/server/casework"
)

// Access 3: what an administrator hears of a verification is what was found, and
// two do not go on beside each other.
func TestAVerificationIsKept(t *testing.T) {
	t.Parallel()
	w := aSealedLog(t)
	execute(t, w.url, "UPDATE people SET name = 'Bo' WHERE id = '"+w.team().Person.String()+"'")
	clock := func() time.Time { return now.Add(time.Hour) }
	begin := func(at time.Time) bool {
		t.Helper()
		begun, err := w.store.BeginLogCheck(t.Context(), w.region, w.team().Person, at, at.Add(-casework.LogCut))
		if err != nil {
			t.Fatal(err)
		}
		return begun
	}
	checked := func(at time.Time) casework.LogCheck {
		t.Helper()
		if err := w.store.CheckLog(t.Context(), w.region, at, clock); err != nil {
			t.Fatal(err)
		}
		check, err := w.store.LogCheck(t.Context(), w.region)
		if err != nil || check == nil {
			t.Fatalf("got %+v, %v", check, err)
		}
		return *check
	}
	if !begin(now) || begin(now.Add(time.Minute)) || !begin(now.Add(3*time.Minute)) {
		t.Error("one goes on at a time, until it is silent")
	}
	got := checked(now.Add(3 * time.Minute))
	if got.Lines != 8 || got.OfLines != 8 || got.Unsealed != 2 || len(got.Found) != 0 || !got.EndedAt.Equal(clock()) || got.ByName != "Bo" {
		t.Errorf("as it was sealed: %+v", got)
	}
	second, fourth := w.nth(t, 2), w.nth(t, 4)
	execute(t, w.url, "UPDATE access_log SET activity = 'other' WHERE id = '"+second+"'")
	execute(t, w.url, "DELETE FROM access_log WHERE id = '"+fourth+"'")
	again := now.Add(4 * time.Minute)
	if !begin(again) {
		t.Error("another does not begin after the first ended")
	}
	want := []casework.LogFound{{Kind: "LINE_CHANGED", Count: 1}, {Kind: "LINE_REMOVED", Count: 1}}
	if got := checked(again); !slices.Equal(got.Found, want) {
		t.Errorf("found %v, want %v", got.Found, want)
	}
	if !begin(now.Add(5 * time.Minute)) {
		t.Fatal("the third does not begin")
	}
	ending, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.store.CheckLog(ending, w.region, now.Add(5*time.Minute), clock); err == nil {
		t.Error("verified while the program ends")
	}
	if cut, err := w.store.LogCheck(t.Context(), w.region); err != nil || !cut.EndedAt.IsZero() {
		t.Errorf("cut off: %+v, %v", cut, err)
	}
}
