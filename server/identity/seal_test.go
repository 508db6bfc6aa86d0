package identity

import (
	"bytes"
	"testing"
	"time"
)

func TestOnlyItsRegionOpensWhatIsSealed(t *testing.T) {
	t.Parallel()
	ours, key, err := NewRegion("Ons", time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	_, other, err := NewRegion("Elders", time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := Seal(ours.RecoveryKey, []byte("de vries"))
	if err != nil || bytes.Contains(sealed, []byte("vries")) {
		t.Fatalf("got %d bytes and %v", len(sealed), err)
	}
	if text, err := OpenSealed(key, sealed); err != nil || string(text) != "de vries" {
		t.Errorf("its own region reads %q and %v", text, err)
	}
	if _, err := OpenSealed(other, sealed); err == nil {
		t.Error("another region opens it")
	}
	for at := range sealed {
		broken := bytes.Clone(sealed)
		broken[at] ^= 1
		if _, err := OpenSealed(key, broken); err == nil {
			t.Fatalf("it opens with byte %d changed", at)
		}
	}
	if _, err := OpenSealed(key, nil); err == nil {
		t.Error("nothing opens")
	}
}
