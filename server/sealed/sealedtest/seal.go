// Package sealedtest seals files as a tablet does, for tests.
package sealedtest

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"testing"
)

// Tablet is a vault on a device.
type Tablet struct {
	Device    string // its id at the office
	Region    string
	Vault     string
	PublicKey []byte // SPKI
	pair      *ecdsa.PrivateKey
	secret    [32]byte
}

// Record is one record of the vault: its store, its place in it, and its words,
// or bytes as they are. Operation is of a chunk of a photo.
type Record struct {
	Store, ID string
	Value     any
	Operation string
}

// New makes a tablet with a key to sign with.
func New(t testing.TB) *Tablet {
	t.Helper()
	pair, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	public, err := x509.MarshalPKIXPublicKey(&pair.PublicKey)
	must(t, err)
	tablet := &Tablet{Vault: "0123456789abcdef0123456789abcdef", PublicKey: public, pair: pair}
	_, _ = rand.Read(tablet.secret[:])
	return tablet
}

// Body seals records for the region's public key, unsigned.
func (tb *Tablet) Body(t testing.TB, recoveryKey []byte, person, organisation string, records ...Record) string {
	t.Helper()
	key, err := hkdf.Key(sha256.New, tb.secret[:], nil, "regieroute outbox seal v1", 32)
	must(t, err)
	sealed := []map[string]any{}
	for _, record := range records {
		one := tb.sealed(t, key, record)
		one["store"], one["id"], one["operationId"] = record.Store, record.ID, record.Operation
		sealed = append(sealed, one)
	}
	owner := tb.sealed(t, key, Record{Store: "meta", ID: "owner", Value: map[string]string{"personId": person, "organisationId": organisation}})
	return text(t, map[string]any{
		"region": tb.Region, "vault": tb.Vault, "recoveryWrap": tb.wrap(t, recoveryKey), "fingerprint": "f", "owner": owner, "records": sealed,
	})
}

// Sign makes a file of a body.
func (tb *Tablet) Sign(t testing.TB, body string) string {
	t.Helper()
	sum := sha256.Sum256([]byte(body))
	r, s, err := ecdsa.Sign(rand.Reader, tb.pair, sum[:])
	must(t, err)
	signature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
	return tb.File(t, body, signature)
}

// File puts a body and a signature together, as the tablet writes them.
func (tb *Tablet) File(t testing.TB, body string, signature []byte) string {
	t.Helper()
	key := sha256.Sum256(tb.PublicKey)
	return `{"format":"regieroute-unsent","version":2,"device":` + text(t, tb.Device) + `,"key":` + text(t, hex.EncodeToString(key[:])) +
		`,"signature":` + text(t, signature) + `,"body":` + text(t, body) + `}`
}

func (tb *Tablet) sealed(t testing.TB, key []byte, record Record) map[string]any {
	t.Helper()
	box, iv := aBox(t, key)
	place := text(t, []any{record.Store, record.ID, 1})
	plain, raw := record.Value.([]byte)
	if !raw {
		plain = []byte(text(t, record.Value))
	}
	return map[string]any{"schema": 1, "iv": iv, "data": box.Seal(nil, iv, plain, []byte(place))}
}

func (tb *Tablet) wrap(t testing.TB, spki []byte) map[string]any {
	t.Helper()
	parsed, err := x509.ParsePKIXPublicKey(spki)
	must(t, err)
	key, is := parsed.(*ecdsa.PublicKey)
	if !is {
		t.Fatal("not of an elliptic curve")
	}
	region, err := key.ECDH()
	must(t, err)
	once, err := ecdh.P256().GenerateKey(rand.Reader)
	must(t, err)
	shared, err := once.ECDH(region)
	must(t, err)
	salt := append(append([]byte{}, once.PublicKey().Bytes()...), region.Bytes()...)
	wrapping, err := hkdf.Key(sha256.New, shared, salt, "regieroute recovery v1", 32)
	must(t, err)
	box, iv := aBox(t, wrapping)
	id := sha256.Sum256(spki)
	return map[string]any{
		"version": 1, "keyId": hex.EncodeToString(id[:]), "ephemeral": once.PublicKey().Bytes(), "iv": iv,
		"data": box.Seal(nil, iv, tb.secret[:], []byte(tb.Vault)),
	}
}

func aBox(t testing.TB, key []byte) (cipher.AEAD, []byte) {
	t.Helper()
	block, err := aes.NewCipher(key)
	must(t, err)
	box, err := cipher.NewGCM(block)
	must(t, err)
	iv := make([]byte, box.NonceSize())
	_, _ = rand.Read(iv)
	return box, iv
}

func text(t testing.TB, value any) string {
	t.Helper()
	written, err := json.Marshal(value)
	must(t, err)
	return string(written)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
