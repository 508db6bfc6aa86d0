package format

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// TestDaysAndMomentsAreAsTheLibraryWritesThem compares with package time, also before
// 1970, beyond the year 9999 and with every fraction of a second.
func TestDaysAndMomentsAreAsTheLibraryWritesThem(t *testing.T) {
	t.Parallel()
	compare := func(at time.Time) (got, want [2]string) {
		day, moment := DayOf(at), MomentOf(at)
		got = [2]string{string(appendDay(nil, &day)), string(appendMoment(nil, &moment))}
		return got, [2]string{at.Format(time.DateOnly), at.Format(time.RFC3339Nano)}
	}
	for _, text := range []string{
		"1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2000-02-29T12:00:00.5Z", "2026-12-01T09:05:07.000001Z", "2026-12-01T09:05:07.120000Z",
		"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
	} {
		at, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := compare(at); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got, want := compare(time.Date(12026, 1, 2, 3, 4, 5, 0, time.UTC)); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	rapid.Check(t, func(r *rapid.T) {
		at := time.UnixMicro(rapid.Int64Range(-62_135_596_800_000_000, 260_000_000_000_000_000).Draw(r, "microseconds")).UTC()
		if got, want := compare(at); got != want {
			r.Errorf("got %q, want %q", got, want)
		}
	})
}
