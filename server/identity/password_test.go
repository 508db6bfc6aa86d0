package identity

import (
	"context"
	"crypto/ecdh"
	"crypto/x509"
	"errors"
	"strings"
	"testing"
)

func TestAPasswordMatchesItsOwnHashOnly(t *testing.T) {
	t.Parallel()
	phc := hashPassword("één lang wachtwoord")
	if !strings.HasPrefix(phc, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("got %s", phc)
	}
	tests := []struct {
		name, phc, password string
		want                bool
	}{
		{"the same", phc, "één lang wachtwoord", true},
		{"typed on a keyboard that composes letters", phc, "e\u0301e\u0301n lang wachtwoord", true},
		{"another case", phc, "Één lang wachtwoord", false},
		{"nothing typed", phc, "", false},
		{"no password yet", "", "", false},
		{"not a hash", "geheim", "geheim", false},
		{"a hash without cost", "$argon2id$v=19$m=0,t=0,p=0$c2FsdHNhbHQ$a2V5", "x", false},
	}
	h := newHasher()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got, err := h.matches(t.Context(), test.phc, test.password); err != nil || got != test.want {
				t.Errorf("got %v, %v; want %v", got, err, test.want)
			}
		})
	}
}

func TestAThirdHashWaitsForItsTurn(t *testing.T) {
	t.Parallel()
	h := newHasher()
	for range hashesAtATime {
		h.turns <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := h.hash(ctx, "x"); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want to have waited", err)
	}
}

func FuzzReadPHC(f *testing.F) {
	f.Add(nobody)
	f.Add("$argon2id$v=19$m=19456,t=2,p=1$$")
	f.Fuzz(func(t *testing.T, text string) {
		if stored, err := readPHC(text); err == nil && (stored.rounds == 0 || stored.threads == 0) {
			t.Errorf("%q was taken: argon2 would panic", text)
		}
	})
}

func TestTheHalvesOfARecoveryKeyFit(t *testing.T) {
	t.Parallel()
	region, private, err := NewRegion("Voorbeeldstad", monday)
	if err != nil {
		t.Fatal(err)
	}
	public, err := x509.ParsePKIXPublicKey(region.RecoveryKey)
	if err != nil {
		t.Fatal(err)
	}
	key, err := x509.ParsePKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	own, ok := key.(interface {
		ECDH() (*ecdh.PrivateKey, error)
	})
	other, ok2 := public.(interface {
		ECDH() (*ecdh.PublicKey, error)
	})
	if !ok || !ok2 {
		t.Fatalf("got %T and %T, want P-256 keys", key, public)
	}
	a, _ := own.ECDH()
	b, _ := other.ECDH()
	if !a.PublicKey().Equal(b) || a.Curve() != ecdh.P256() {
		t.Error("the halves do not fit")
	}
}
