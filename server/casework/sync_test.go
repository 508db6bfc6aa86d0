package casework

import "testing"

// The app makes the same of the same files (pwa/src/sync/pull.test.ts).
func TestTheHashOfWhatATabletHolds(t *testing.T) {
	one, two := HeldFile{HouseholdID: ID{15: 1}, Tag: "aa"}, HeldFile{HouseholdID: ID{15: 2}, Tag: "bb"}
	const want = "7831983b764897b213c9913fdae1114c879e6c0aef3d0ef7d55dba97b590faa0"
	for name, held := range map[string][]HeldFile{"in order": {one, two}, "the other way round": {two, one}} {
		if got := HeldHash(held); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
	if HeldHash([]HeldFile{one}) == want {
		t.Error("one file has the hash of two")
	}
}
