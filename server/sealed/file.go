package sealed

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"math/big"

	"regieroute/server/casework"
)

// Refusal is why a file is not taken in: a code for programs and a sentence for
// people.
type Refusal struct{ Code, Message string } //nolint:errname // the word of the whole program

// Error gives code and sentence.
func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

// Why a file is not taken in.
var (
	ErrNotOurs      = &Refusal{"NOT_OURS", "Dit is geen verzegeld bestand van Regieroute."}
	ErrCut          = &Refusal{"CUT", "Dit bestand is niet compleet. Maak het op het apparaat opnieuw."}
	ErrOld          = &Refusal{"NO_SIGNATURE", "Dit bestand is niet ondertekend door een apparaat. Maak het op het apparaat opnieuw, als het is aangemeld."}
	ErrOtherRegion  = &Refusal{"OTHER_REGION", "Dit bestand is van een andere regio."}
	ErrUnknown      = &Refusal{"UNKNOWN_DEVICE", "Het apparaat waar dit bestand van komt, is hier niet bekend."}
	ErrLost         = &Refusal{"LOST_DEVICE", "Dit bestand komt van een apparaat dat als verloren of gestolen is gemeld. Het wordt niet ingelezen. Bewaar het bestand."}
	ErrTampered     = &Refusal{"TAMPERED", "Dit bestand is veranderd nadat het apparaat het maakte."}
	ErrNoKey        = &Refusal{"NO_KEY", "Dit bestand kan alleen worden geopend met de wachtzin van wie het schreef. De sleutel van de regio past niet."}
	ErrOtherWriter  = &Refusal{"OTHER_WRITER", "Wie dit schreef, heeft geen kluis op het apparaat waar het bestand van komt."}
	ErrTooManyParts = &Refusal{"TOO_LARGE", "Er staat te veel in dit bestand."}
)

// The format that this package reads.
const (
	format  = "regieroute-unsent"
	version = 2
)

// mostRecords bounds one file: two hundred operations, and photos in chunks.
const mostRecords = 20_000

// File is a file as it came, not opened yet.
type File struct {
	Device    casework.ID
	Key       [sha256.Size]byte // of the public key that it says it is signed with
	signature []byte            // r and s, 32 bytes each
	text      []byte            // exactly what was signed
	body      body
}

// body is what was signed. Everything in it that says something is sealed.
type body struct {
	Region       casework.ID `json:"region"`
	Vault        string      `json:"vault"`
	RecoveryWrap *wrap       `json:"recoveryWrap"`
	Fingerprint  string      `json:"fingerprint"`
	Owner        *record     `json:"owner"`
	Records      []record    `json:"records"`
}

// wrap is the outbox secret, closed for the region: as the tablet writes it.
type wrap struct {
	Version   int    `json:"version"`
	KeyID     string `json:"keyId"` // hexadecimal
	Ephemeral []byte `json:"ephemeral"`
	IV        []byte `json:"iv"`
	Data      []byte `json:"data"`
}

// record is one sealed record of the tablet.
type record struct {
	Store       string `json:"store"`
	ID          string `json:"id"`
	OperationID string `json:"operationId"`
	Schema      int    `json:"schema"`
	IV          []byte `json:"iv"`
	Data        []byte `json:"data"`
}

// ReadFile reads a file without opening it.
func ReadFile(text []byte) (File, error) {
	var outer struct {
		Format    string `json:"format"`
		Version   int    `json:"version"`
		Device    string `json:"device"`
		Key       string `json:"key"`
		Signature []byte `json:"signature"`
		Body      string `json:"body"`
	}
	if err := json.Unmarshal(text, &outer); err != nil {
		return File{}, broken(text)
	}
	file := File{signature: outer.Signature, text: []byte(outer.Body)}
	key, keyErr := hex.DecodeString(outer.Key)
	device, deviceErr := casework.ParseID(outer.Device)
	switch {
	case outer.Format != format:
		return File{}, ErrNotOurs
	case outer.Version != version || outer.Signature == nil || keyErr != nil || len(key) != sha256.Size || deviceErr != nil:
		return File{}, ErrOld
	case json.Unmarshal(file.text, &file.body) != nil || file.body.Vault == "":
		return File{}, ErrTampered
	case len(file.body.Records) > mostRecords:
		return File{}, ErrTooManyParts
	}
	file.Device = device
	copy(file.Key[:], key)
	return file, nil
}

// broken tells a file that was cut off from one that is something else.
func broken(text []byte) *Refusal {
	start := `{"format":"` + format + `"`
	if len(text) >= len(start) && string(text[:len(start)]) == start {
		return ErrCut
	}
	return ErrNotOurs
}

// Region is the region that the file says it is for.
func (f File) Region() casework.ID { return f.body.Region }

// Vault is the vault that it comes from: a name that says nothing.
func (f File) Vault() string { return f.body.Vault }

// Fingerprint says what was in the vault when the file was made.
func (f File) Fingerprint() string { return f.body.Fingerprint }

// Wrap is the vault's secret, closed for the region, as JSON: it opens what stays
// sealed.
func (f File) Wrap() []byte {
	text, err := json.Marshal(f.body.RecoveryWrap)
	if err != nil {
		return nil // never: it came from JSON
	}
	return text
}

// SignedWith says that the file is as the holder of the private half of a key
// made it: ECDSA P-256 over SHA-256, in SPKI.
func (f File) SignedWith(publicKey []byte) bool {
	parsed, err := x509.ParsePKIXPublicKey(publicKey)
	key, is := parsed.(*ecdsa.PublicKey)
	if err != nil || !is || len(f.signature) != 64 || sha256.Sum256(publicKey) != f.Key {
		return false
	}
	sum := sha256.Sum256(f.text)
	r, s := new(big.Int).SetBytes(f.signature[:32]), new(big.Int).SetBytes(f.signature[32:])
	return ecdsa.Verify(key, sum[:], r, s)
}
