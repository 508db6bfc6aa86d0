package pgtest

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestOnlyAbandonedFoldersAreRemoved(t *testing.T) {
	t.Parallel()
	parent, now := t.TempDir(), time.Now()
	tests := []struct {
		name   string
		age    time.Duration
		locked bool
		stays  bool
	}{
		{throwawayPrefix + "abandoned", time.Hour, false, false},
		{throwawayPrefix + "in use", time.Hour, true, true},
		{throwawayPrefix + "about to be used", time.Second, false, true},
		{"something else", time.Hour, false, true},
	}
	for _, test := range tests {
		folder := filepath.Join(parent, test.name)
		must(t, os.MkdirAll(filepath.Join(folder, "postgres"), 0o700))
		must(t, os.Chtimes(folder, now, now.Add(-test.age)))
		if test.locked {
			file, err := lockFolder(folder)
			must(t, err)
			defer func() { _ = file.Close() }()
		}
	}
	removeAbandoned(parent, now.Add(-time.Minute))
	for _, test := range tests {
		if _, err := os.Stat(filepath.Join(parent, test.name)); (err == nil) != test.stays {
			t.Errorf("%s stays: %v, want %v", test.name, err == nil, test.stays)
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
