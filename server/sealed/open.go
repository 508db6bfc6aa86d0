package sealed

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"regieroute/server/casework"
)

// Work is what a file held.
type Work struct {
	Person       casework.ID // the writer, as the vault knew them
	Organisation casework.ID
	Operations   []json.RawMessage // each as the tablet would have sent it, in the order it was written
	Drafts       []Draft
	Photos       []Photo // chunks, sealed as they were

	box cipher.AEAD
}

// Draft is a form that was begun.
type Draft struct {
	Mark      string // different for every text of it
	Household casework.ID
	Kind      string // of the form, such as "visit"
	Value     json.RawMessage
}

// Photo is one sealed chunk of a photo or signature.
type Photo struct {
	Key       string // the photo's id and where the chunk begins
	Operation casework.ID
	Schema    int
	IV, Data  []byte
}

// Open opens the file with one of the region's private keys, in PKCS #8.
func (f File) Open(privateKeys [][]byte) (Work, error) {
	secret, err := f.secret(privateKeys)
	if err != nil {
		return Work{}, err
	}
	box, err := boxOf(secret)
	if err != nil {
		return Work{}, fmt.Errorf("open a sealed file: %w", err)
	}
	work := Work{box: box}
	if err := f.owner(box, &work); err != nil {
		return Work{}, err
	}
	for _, record := range f.body.Records {
		if err := work.add(box, record); err != nil {
			return Work{}, err
		}
	}
	return work, nil
}

func (f File) owner(box cipher.AEAD, work *Work) error {
	if f.body.Owner == nil {
		return ErrTampered
	}
	owner := *f.body.Owner
	owner.Store, owner.ID = "meta", "owner"
	var actor struct {
		PersonID       casework.ID `json:"personId"`
		OrganisationID casework.ID `json:"organisationId"`
	}
	if text, err := owner.open(box); err != nil || json.Unmarshal(text, &actor) != nil {
		return ErrTampered
	}
	work.Person, work.Organisation = actor.PersonID, actor.OrganisationID
	return nil
}

// Chunk opens a chunk of a photo: its bytes, and where they begin. ErrTampered
// when somebody changed it.
func (w Work) Chunk(p Photo) (photo casework.ID, offset int64, bytes []byte, err error) {
	id, at, found := strings.Cut(p.Key, ":")
	photo, wrong := casework.ParseID(id)
	offset, missing := strconv.ParseInt(at, 10, 64)
	if !found || wrong != nil || missing != nil {
		return casework.ID{}, 0, nil, ErrTampered
	}
	bytes, err = record{Store: "blobs", ID: p.Key, Schema: p.Schema, IV: p.IV, Data: p.Data}.open(w.box)
	return photo, offset, bytes, err
}

// add opens one record, except photos: those stay sealed until they are wanted.
func (w *Work) add(box cipher.AEAD, r record) error {
	if r.Store == "blobs" {
		operation, _ := casework.ParseID(r.OperationID) // none while its form is a draft
		w.Photos = append(w.Photos, Photo{Key: r.ID, Operation: operation, Schema: r.Schema, IV: r.IV, Data: r.Data})
		return nil
	}
	text, err := r.open(box)
	if err != nil {
		return err
	}
	switch r.Store {
	case "operations":
		w.Operations = append(w.Operations, text)
		return nil
	case "drafts":
		return w.addDraft(r, text)
	default:
		return ErrTampered
	}
}

func (w *Work) addDraft(r record, text []byte) error {
	var draft struct {
		HouseholdID string          `json:"householdId"`
		Kind        string          `json:"kind"`
		Value       json.RawMessage `json:"value"`
	}
	if json.Unmarshal(text, &draft) != nil {
		return ErrTampered
	}
	if strings.HasPrefix(draft.Kind, "act.") { // sent online, and no answer came: an operation with an id of its own
		w.Operations = append(w.Operations, draft.Value)
		return nil
	}
	household, _ := casework.ParseID(draft.HouseholdID) // none: the form belongs to no file yet
	w.Drafts = append(w.Drafts, Draft{Mark: r.ID + " " + hex.EncodeToString(r.IV), Household: household, Kind: draft.Kind, Value: draft.Value})
	return nil
}

// open opens a record in its own place: moved to another one it does not open.
func (r record) open(box cipher.AEAD) ([]byte, error) {
	place, err := json.Marshal([]any{r.Store, r.ID, r.Schema})
	if err != nil || len(r.IV) != box.NonceSize() {
		return nil, ErrTampered
	}
	text, err := box.Open(nil, r.IV, r.Data, place)
	if err != nil {
		return nil, ErrTampered
	}
	return text, nil
}

// secret unwraps the vault's outbox secret with the key that it was closed for.
func (f File) secret(privateKeys [][]byte) ([]byte, error) {
	wrapped := f.body.RecoveryWrap
	if wrapped == nil {
		return nil, ErrNoKey
	}
	for _, key := range privateKeys {
		region, err := privateKey(key)
		if err != nil {
			return nil, err
		}
		public, err := x509.MarshalPKIXPublicKey(region.PublicKey())
		if err != nil {
			return nil, fmt.Errorf("write the region's key: %w", err)
		}
		if sum := sha256.Sum256(public); hex.EncodeToString(sum[:]) == wrapped.KeyID {
			return wrapped.open(region, f.body.Vault)
		}
	}
	return nil, ErrNoKey
}

func privateKey(pkcs8 []byte) (*ecdh.PrivateKey, error) {
	parsed, err := x509.ParsePKCS8PrivateKey(pkcs8)
	if err != nil {
		return nil, fmt.Errorf("read the region's key: %w", err)
	}
	if key, is := parsed.(*ecdh.PrivateKey); is {
		return key, nil
	}
	if convertible, is := parsed.(interface {
		ECDH() (*ecdh.PrivateKey, error)
	}); is {
		return convertible.ECDH()
	}
	return nil, errors.New("read the region's key: not of an elliptic curve")
}

// open is the reverse of what the tablet did (pwa/src/vault/recovery.ts).
func (w wrap) open(region *ecdh.PrivateKey, vault string) ([]byte, error) {
	ephemeral, err := region.Curve().NewPublicKey(w.Ephemeral)
	if err != nil || w.Version != 1 {
		return nil, ErrTampered
	}
	shared, err := region.ECDH(ephemeral)
	if err != nil {
		return nil, ErrTampered
	}
	salt := append(append([]byte{}, w.Ephemeral...), region.PublicKey().Bytes()...)
	key, err := hkdf.Key(sha256.New, shared, salt, "regieroute recovery v1", 32)
	if err != nil {
		return nil, fmt.Errorf("derive a key: %w", err)
	}
	box, err := gcm(key)
	if err != nil || len(w.IV) != box.NonceSize() {
		return nil, ErrTampered
	}
	secret, err := box.Open(nil, w.IV, w.Data, []byte(vault))
	if err != nil {
		return nil, ErrTampered
	}
	return secret, nil
}

// boxOf derives what records are sealed with (pwa/src/vault/seal.ts).
func boxOf(secret []byte) (cipher.AEAD, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "regieroute outbox seal v1", 32)
	if err != nil {
		return nil, fmt.Errorf("derive a key: %w", err)
	}
	return gcm(key)
}

func gcm(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("make a cipher: %w", err)
	}
	return cipher.NewGCM(block)
}
