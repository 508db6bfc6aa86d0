package casework

import (
	"context"
	"errors"
	"time"
)

// Destruction is the proof of what was erased in one go because its time was
// over (practice 38). It names no household: only the pseudonyms that the access
// log has for them.
type Destruction struct {
	ID         ID
	At         time.Time
	Kind       DestructionKind
	Rule       string // the paragraph
	Months     int    // the region's term that was over
	Households int
	Subjects   []ID
	Counts     []DestroyedRows
}

// DestructionKind is what was erased.
type DestructionKind string

// What can be erased.
const (
	WordsDestroyed DestructionKind = "WORDS" // what people wrote in files, and pictures
	FilesDestroyed DestructionKind = "FILE"  // whole files
)

// DestroyedRows is how many rows of one table went.
type DestroyedRows struct {
	Table string
	Rows  int
}

// DestructionReader reads the proofs. It is apart from Store, since they are of
// no file.
type DestructionReader interface {
	// Destructions gives proofs of the region before one, the last first.
	Destructions(ctx context.Context, region, before ID, most int) ([]Destruction, error)
}

var errNoProofs = errors.New("nobody said where the proofs of destruction are")

type noProofs struct{}

func (noProofs) Destructions(context.Context, ID, ID, int) ([]Destruction, error) {
	return nil, errNoProofs
}

// ReadingDestructions tells the service where the proofs of destruction are.
func (s *Service) ReadingDestructions(proofs DestructionReader) *Service {
	s.proofs = proofs
	return s
}

// Destructions gives what was erased in the region, the last first: to the
// administrator of the Regieteam and to auditors; nil to others.
func (s *Service) Destructions(ctx context.Context, actor Actor, before ID, first int) ([]Destruction, error) {
	if !actor.readsLog() {
		return nil, nil
	}
	if first < 1 || first > MaxPage {
		return nil, invalid("first", "Vraag 1 tot en met 100 regels.")
	}
	return s.proofs.Destructions(ctx, actor.Region, before, first)
}
