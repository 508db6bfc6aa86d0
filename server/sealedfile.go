package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"regieroute/graph"
	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/sealed"
)

// The bounds of sealed files: photos make them large, and opening one takes
// several times its size in memory.
const (
	largestSealedFile = 64 << 20
	sealedAtOnce      = 2
	sealedWithin      = 5 * time.Minute // over the connection of a thick-walled flat
)

// handIn takes in what devices could not send, from the device itself or from an
// administrator.
type handIn struct {
	program   *Program
	directory postgres.Directory
}

// mountSealed puts the two ways in beside the addresses of devices.
func (p *Program) mountSealed(mux *http.ServeMux) {
	h := handIn{program: p, directory: p.storage.db.Directory("sealed file")}
	turns := make(chan struct{}, sealedAtOnce)
	mux.Handle("POST /device/unsent", h.knownDevice(patient(turns, largestSealedFile, http.HandlerFunc(h.fromDevice))))
	mux.Handle("POST /device/sealed", p.identity.Authenticated(p.Log, true, patient(turns, largestSealedFile, http.HandlerFunc(h.fromAdministrator))))
}

// knownDevice lets only a device of ours take a turn: nobody else holds one by
// sending slowly.
func (h handIn) knownDevice(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch err := h.program.identity.KnownDevice(r.Context(), r); {
		case errors.Is(err, identity.ErrNotFound):
			h.refuse(w, r, sealed.ErrUnknown)
		case err != nil:
			h.refuse(w, r, err)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// patient gives a large request its turn, its time and its largest size.
func patient(turns chan struct{}, largest int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !taken(r.Context(), turns) {
			crowded(w)
			return
		}
		defer func() { <-turns }()
		until := time.Now().Add(sealedWithin)
		control := http.NewResponseController(w)
		_ = control.SetReadDeadline(until) // fails only where there are no deadlines
		_ = control.SetWriteDeadline(until)
		ctx, cancel := context.WithDeadline(r.Context(), until)
		defer cancel()
		r.Body = http.MaxBytesReader(w, r.Body, largest)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// fromDevice takes in what a device that must go, or whose passphrase was
// forgotten, hands over by itself: it shows its cookie, and signed the file.
func (h handIn) fromDevice(w http.ResponseWriter, r *http.Request) {
	file, ok := h.fileOf(w, r)
	if !ok {
		return
	}
	standing, err := h.program.identity.StandingIn(r.Context(), r, file.Region())
	switch {
	case errors.Is(err, identity.ErrNotFound), err == nil && standing.Device != file.Device:
		h.refuse(w, r, sealed.ErrUnknown)
		return
	case err != nil:
		h.refuse(w, r, err)
		return
	}
	if _, err := h.takeIn(r.Context(), standing.Region, file, casework.ID{}); err != nil {
		h.refuse(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"fingerprint": file.Fingerprint()})
}

// fromAdministrator takes in what somebody brought. The administrator hears
// counts by writer and day, and never a word of it.
func (h handIn) fromAdministrator(w http.ResponseWriter, r *http.Request) {
	caller, _ := identity.CallerFrom(r.Context())
	if refusal, is := errors.AsType[*casework.Error](casework.MayBeside(caller.Actor(), "takeInSealedFile")); is {
		writeProblem(w, http.StatusForbidden, string(refusal.Code), refusal.Message)
		return
	}
	file, ok := h.fileOf(w, r)
	if !ok {
		return
	}
	if file.Region() != caller.Region.ID {
		h.refuse(w, r, sealed.ErrOtherRegion)
		return
	}
	counts, err := h.takeIn(r.Context(), caller.Region.ID, file, caller.Person.ID)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, counts)
}

func (h handIn) fileOf(w http.ResponseWriter, r *http.Request) (sealed.File, bool) {
	text, err := io.ReadAll(r.Body)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		h.refuse(w, r, sealed.ErrTooManyParts)
		return sealed.File{}, false
	case err != nil:
		h.refuse(w, r, sealed.ErrCut)
		return sealed.File{}, false
	}
	file, err := sealed.ReadFile(text)
	if err != nil {
		h.refuse(w, r, err)
		return sealed.File{}, false
	}
	return file, true
}

// refuse says why a file is not taken in; what is wrong here is logged.
func (h handIn) refuse(w http.ResponseWriter, r *http.Request, err error) {
	if refusal, is := errors.AsType[*sealed.Refusal](err); is {
		writeProblem(w, http.StatusUnprocessableEntity, refusal.Code, refusal.Message)
		return
	}
	if r.Context().Err() == nil {
		h.program.Log.ErrorContext(r.Context(), "A sealed file was not taken in", "error", err)
	}
	writeProblem(w, http.StatusServiceUnavailable, "UNAVAILABLE", "Het lukt nu niet. Probeer het straks opnieuw.")
}

// dayCount is how much one writer had written on one day; "" is no day, of forms
// that were never saved.
type dayCount struct {
	Writer     string       `json:"writer"`
	Day        casework.Day `json:"day"`
	Operations int          `json:"operations"`
	Drafts     int          `json:"drafts"`
	Photos     int          `json:"photos"`
	Known      int          `json:"known"` // how much of it the server had already
}

// sealedCounts is what an administrator hears of a file.
type sealedCounts struct {
	Device string     `json:"device"`
	Days   []dayCount `json:"days"`
}

// takeIn checks whose file it is and keeps everything in it, each thing once.
func (h handIn) takeIn(ctx context.Context, region casework.ID, file sealed.File, by casework.ID) (sealedCounts, error) {
	public, state, err := h.directory.DeviceKey(ctx, region, file.Device, file.Key[:])
	switch {
	case errors.Is(err, identity.ErrNotFound):
		return sealedCounts{}, sealed.ErrUnknown
	case err != nil:
		return sealedCounts{}, err
	case state == casework.DeviceLost:
		return sealedCounts{}, sealed.ErrLost
	case !file.SignedWith(public):
		return sealedCounts{}, sealed.ErrTampered
	}
	keys, err := h.directory.RecoveryKeys(ctx, region)
	if err != nil {
		return sealedCounts{}, err
	}
	work, err := file.Open(keys)
	if err != nil {
		return sealedCounts{}, err
	}
	writer, name, err := h.directory.Writer(ctx, region, file.Device, work.Person, work.Organisation)
	if errors.Is(err, identity.ErrNotFound) {
		return sealedCounts{}, sealed.ErrOtherWriter
	}
	if err != nil {
		return sealedCounts{}, err
	}
	taking := taking{handIn: h, file: file, writer: writer, name: name, days: map[casework.Day]*dayCount{}, dayOf: map[casework.ID]casework.Day{}}
	if err := taking.all(ctx, work); err != nil {
		return sealedCounts{}, err
	}
	return taking.counted(), taking.keep(ctx, by)
}

// taking is one file that is being taken in.
type taking struct {
	handIn

	file   sealed.File
	writer casework.Actor
	name   string
	days   map[casework.Day]*dayCount
	dayOf  map[casework.ID]casework.Day // of operations in the file
}

func (t *taking) all(ctx context.Context, work sealed.Work) error {
	for _, text := range work.Operations {
		if err := t.operation(ctx, text); err != nil {
			return err
		}
	}
	for _, draft := range work.Drafts {
		if err := t.draft(ctx, draft); err != nil {
			return err
		}
	}
	for _, photo := range work.Photos {
		if err := t.photo(ctx, photo); err != nil {
			return err
		}
	}
	return t.attach(ctx, work)
}

// attach puts the photos with the operations that announced them, piece by piece
// in order. A piece that somebody changed, or that nobody announced, stays sealed
// as it came: the words are in already.
func (t *taking) attach(ctx context.Context, work sealed.Work) error {
	type piece struct {
		photo casework.ID
		casework.Chunk
	}
	pieces := []piece{}
	for _, photo := range work.Photos {
		id, offset, bytes, err := work.Chunk(photo)
		if err != nil || photo.Operation.IsZero() {
			continue
		}
		pieces = append(pieces, piece{id, casework.Chunk{Offset: offset, Bytes: bytes, SHA256: sha256.Sum256(bytes)}})
	}
	slices.SortFunc(pieces, func(a, b piece) int { return cmp.Or(a.photo.Compare(b.photo), cmp.Compare(a.Offset, b.Offset)) })
	for _, one := range pieces {
		_, err := t.program.cases.Receive(ctx, t.writer, one.photo, one.Chunk)
		var refusal *casework.Error
		if err != nil && !errors.As(err, &refusal) {
			return fmt.Errorf("attach a photo of a sealed file: %w", err)
		}
	}
	return nil
}

func (t *taking) on(day casework.Day) *dayCount {
	if t.days[day] == nil {
		t.days[day] = &dayCount{Writer: t.name, Day: day}
	}
	return t.days[day]
}

func (t *taking) operation(ctx context.Context, text json.RawMessage) error {
	operation := graph.ReadKept(text)
	if operation.ID.IsZero() {
		return sealed.ErrTampered
	}
	fresh, err := t.program.cases.HandOver(ctx, t.writer, operation)
	if err != nil {
		return err
	}
	day := casework.Day("")
	if !operation.RecordedAt.IsZero() {
		day = casework.DayOf(operation.RecordedAt)
	}
	t.dayOf[operation.ID] = day
	t.count(day, fresh).Operations++
	return nil
}

// draft keeps the words of a form that was begun with what waits for review: the
// case team and, through it, the writer read them there. Nobody takes them into a
// file as they are.
func (t *taking) draft(ctx context.Context, draft sealed.Draft) error {
	content := graph.Draft(draft.Kind, draft.Value)
	operation := casework.Operation{
		ID:          casework.DerivedID("draft", t.file.Vault(), draft.Mark),
		HouseholdID: draft.Household, Content: content, Hash: sha256.Sum256(content),
	}
	fresh, err := t.program.cases.HandOver(ctx, t.writer, operation)
	if err != nil {
		return err
	}
	t.count("", fresh).Drafts++
	return nil
}

// photo keeps a chunk as it is sealed: it is opened where its operation announced
// it.
func (t *taking) photo(ctx context.Context, photo sealed.Photo) error {
	chunk := postgres.SealedChunk{
		Vault: t.file.Vault(), Chunk: photo.Key, Operation: photo.Operation, Schema: photo.Schema, IV: photo.IV, Data: photo.Data,
		Wrap: t.file.Wrap(), At: t.program.Now(),
	}
	fresh, err := t.directory.KeepSealedChunk(ctx, t.writer.Region, chunk)
	if err != nil {
		return err
	}
	if strings.HasSuffix(photo.Key, ":0") { // a photo counts once, by its first chunk
		t.count(t.dayOf[photo.Operation], fresh).Photos++
	}
	return nil
}

func (t *taking) count(day casework.Day, fresh bool) *dayCount {
	counted := t.on(day)
	if !fresh {
		counted.Known++
	}
	return counted
}

func (t *taking) counted() sealedCounts {
	counts := sealedCounts{Device: t.file.Device.String(), Days: []dayCount{}}
	for _, count := range t.days {
		counts.Days = append(counts.Days, *count)
	}
	slices.SortFunc(counts.Days, func(a, b dayCount) int { return strings.Compare(string(a.Day), string(b.Day)) })
	return counts
}

func (t *taking) keep(ctx context.Context, by casework.ID) error {
	kept := postgres.SealedFile{Device: t.file.Device, Fingerprint: t.file.Fingerprint(), Writer: t.writer.Person, HandedIn: by, At: t.program.Now()}
	for _, count := range t.days {
		kept.Operations += count.Operations
		kept.Drafts += count.Drafts
		kept.Photos += count.Photos
		kept.Known += count.Known
	}
	if err := t.directory.KeepSealedFile(ctx, t.writer.Region, kept); err != nil {
		return fmt.Errorf("take in a sealed file: %w", err)
	}
	return nil
}
