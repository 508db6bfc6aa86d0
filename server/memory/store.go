// Package memory keeps files in memory, for one region: what a tablet asks of
// the server, without a database. It is for tests that play long histories
// against the rules and the API themselves; what it does not keep panics.
package memory

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"regieroute/server/casework"
)

// Store keeps the files of one region. It is for one goroutine at a time.
type Store struct {
	Region    casework.Region
	Directory casework.Directory
	kept      *Kept
}

// Kept is everything that a Store holds at a moment. It never changes: a backup
// is to hold on to one.
type Kept struct {
	files    map[casework.ID]*casework.Household
	readers  map[casework.ID][]casework.ID // who was in the file when it was saved
	receipts map[casework.ID]settled
	left     map[casework.ID]casework.LeftBehind
	changes  []casework.ParameterChange
}

type settled struct {
	casework.Settled
	author  casework.ID
	content string
}

// New makes an empty store.
func New(region casework.Region, directory casework.Directory) *Store {
	return &Store{Region: region, Directory: directory, kept: &Kept{}}
}

// Backup gives what is kept now.
func (s *Store) Backup() *Kept { return s.kept }

// Restore puts a backup back; the region's epoch is the caller's to renew.
func (s *Store) Restore(backup *Kept) { s.kept = backup }

// Receipt gives the receipt of an operation, and whether there is one.
func (k *Kept) Receipt(operation casework.ID) (casework.Receipt, bool) {
	found, known := k.receipts[operation]
	return found.Receipt, known
}

// Content gives the words of an operation as they came in; empty when they are
// nowhere.
func (k *Kept) Content(operation casework.ID) string { return k.receipts[operation].content }

// LeftBehind says that an operation waits for the case team.
func (k *Kept) LeftBehind(operation casework.ID) bool {
	left, found := k.left[operation]
	return found && left.SettledAt.IsZero()
}

// RecordOf says that a record which an operation made stands in a file.
func (k *Kept) RecordOf(operation casework.ID) bool {
	for _, file := range k.files {
		if slices.ContainsFunc(file.ContactAttempts, func(attempt casework.ContactAttempt) bool { return attempt.Operation == operation }) {
			return true
		}
	}
	return false
}

// Sees says that an organisation is in a file.
func (s *Store) Sees(household, organisation casework.ID) bool {
	return slices.Contains(s.kept.readers[household], organisation)
}

// InTransaction runs work on a copy that becomes what is kept when it succeeds.
func (s *Store) InTransaction(ctx context.Context, reach casework.Reach, work func(casework.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	next := &Kept{files: maps.Clone(s.kept.files), readers: maps.Clone(s.kept.readers), receipts: maps.Clone(s.kept.receipts), left: maps.Clone(s.kept.left), changes: s.kept.changes}
	if next.files == nil {
		next = &Kept{
			files: map[casework.ID]*casework.Household{}, readers: map[casework.ID][]casework.ID{},
			receipts: map[casework.ID]settled{}, changes: s.kept.changes, left: map[casework.ID]casework.LeftBehind{},
		}
	}
	if err := work(&transaction{store: s, kept: next, reach: reach}); err != nil {
		return err
	}
	s.kept = next
	return nil
}

// transaction is one transaction on a copy. What it does not have panics.
type transaction struct {
	casework.Tx
	store *Store
	kept  *Kept
	reach casework.Reach
}

func (t *transaction) reaches(id casework.ID) bool {
	return t.reach.Region == t.store.Region.ID && (slices.Contains(t.kept.readers[id], t.reach.Organisation) || t.opens(id))
}

// opens says that the reach opens a file of others.
func (t *transaction) opens(id casework.ID) bool {
	glass, file := t.reach.Glass, t.kept.files[id]
	if file == nil || glass.Household != id {
		return false
	}
	return glass.Since.IsZero() || slices.ContainsFunc(file.GlassBreaks, func(broken casework.GlassBreak) bool {
		return broken.By == t.reach.Person && broken.At.After(glass.Since)
	})
}

// Lock gives the files in reach; nobody else writes meanwhile.
func (t *transaction) Lock(ctx context.Context, households []casework.ID, today casework.Day) ([]*casework.Household, error) {
	return t.Load(ctx, households, today)
}

// Load gives copies of the files in reach, with the region's parameters.
func (t *transaction) Load(_ context.Context, households []casework.ID, today casework.Day) ([]*casework.Household, error) {
	found, goingBy := []*casework.Household{}, casework.ParametersOf(t.kept.changes, today)
	for _, id := range households {
		if t.reaches(id) {
			file := copied(t.kept.files[id])
			file.Parameters = goingBy
			found = append(found, file)
		}
	}
	return found, nil
}

var errForeignFile = errors.New("a file that is out of reach was saved")

// Save keeps copies of the files.
func (t *transaction) Save(_ context.Context, files []*casework.Household, today casework.Day) error {
	for _, file := range files {
		if t.kept.files[file.ID] != nil && !t.reaches(file.ID) {
			return errForeignFile
		}
		t.kept.files[file.ID], t.kept.readers[file.ID] = copied(file), file.Readers(today)
	}
	return nil
}

// Lookalikes gives none: files are not told apart here.
func (*transaction) Lookalikes(context.Context, []casework.ID, casework.Day) ([]casework.Lookalike, error) {
	return []casework.Lookalike{}, nil
}

// Erased gives none: nothing is erased here.
func (*transaction) Erased(context.Context, []casework.ID) (map[casework.ID]bool, error) {
	return nil, nil //nolint:nilnil // no household
}

// TenancyHouseholds gives the files in reach with one of these tenancies.
func (t *transaction) TenancyHouseholds(_ context.Context, landlord casework.ID, named []casework.TenancyName) (map[string]casework.ID, error) {
	found := map[string]casework.ID{}
	for id, file := range t.kept.files {
		for _, tenancy := range file.Tenancies {
			if t.reaches(id) && tenancy.Landlord == landlord && slices.Contains(named, casework.TenancyName{Number: tenancy.Number}) {
				found[tenancy.Number] = id
			}
		}
	}
	return found, nil
}

// Receipts gives those of the author.
func (t *transaction) Receipts(_ context.Context, operations []casework.ID) ([]casework.Settled, error) {
	found := []casework.Settled{}
	for _, id := range operations {
		if one, known := t.kept.receipts[id]; known && one.author == t.reach.Person {
			found = append(found, one.Settled)
		}
	}
	return found, nil
}

// Keep keeps what was judged.
func (t *transaction) Keep(_ context.Context, judged []casework.Judged) error {
	for _, one := range judged {
		operation := one.Operation
		if _, known := t.kept.receipts[operation.ID]; known {
			return casework.ErrOperationKnown
		}
		t.kept.receipts[operation.ID] = settled{casework.Settled{Receipt: one.Receipt, Hash: operation.Hash}, t.reach.Person, operation.Text()}
		if one.Receipt.Status == casework.Review {
			t.kept.left[operation.ID] = casework.LeftBehind{Operation: operation, Author: one.Author, Why: one.Why, At: one.At}
		}
	}
	return nil
}

// Caseload gives the open files that a person is case manager of, or will
// visit.
func (t *transaction) Caseload(_ context.Context, person casework.ID, today casework.Day) ([]casework.FileState, error) {
	states := []casework.FileState{}
	for id, file := range t.kept.files {
		role := file.RoleOf(t.reach.Organisation, today)
		if t.reaches(id) && role != "" && file.Phase() != casework.Closed && onTabletOf(file, person, t.reach.Organisation) {
			states = append(states, casework.FileState{ID: id, Version: file.Version, Role: role})
		}
	}
	slices.SortFunc(states, func(a, b casework.FileState) int { return strings.Compare(a.ID.String(), b.ID.String()) })
	return states, nil
}

func onTabletOf(file *casework.Household, person, organisation casework.ID) bool {
	if manager := file.CaseManager(); manager != nil && manager.Person == person && manager.Organisation == organisation {
		return true
	}
	return slices.ContainsFunc(file.PlannedVisits, func(visit casework.PlannedVisit) bool {
		return (visit.Visitor == person || visit.SecondVisitor == person) && visit.CancelledOn == "" && visit.Visit.IsZero()
	})
}

// Region gives the region.
func (t *transaction) Region(context.Context) (casework.Region, error) {
	region := t.store.Region
	region.Changes = t.kept.changes
	return region, nil
}

// ChangeParameters adds a change, for good.
func (t *transaction) ChangeParameters(_ context.Context, change casework.ParameterChange) error {
	t.kept.changes = append(slices.Clone(t.kept.changes), change)
	return nil
}

// Directory gives the names.
func (t *transaction) Directory(context.Context) (casework.Directory, error) {
	return t.store.Directory, nil
}

// Arrivals gives none: bytes are the database's to keep.
func (*transaction) Arrivals(context.Context, []casework.ID) (map[casework.ID]casework.Arrival, error) {
	return map[casework.ID]casework.Arrival{}, nil
}

// PhoneList gives no list.
func (*transaction) PhoneList(context.Context) (casework.PhoneList, error) {
	return casework.PhoneList{}, nil
}

// RegionNumbers gives no list.
func (*transaction) RegionNumbers(context.Context) (casework.RegionNumbers, error) {
	return casework.RegionNumbers{}, nil
}

// KeepStood keeps nothing: that is the database's to prove.
func (*transaction) KeepStood(context.Context, []casework.Stood) error { return nil }

// Notify tells nobody: who is told what is the database's to prove.
func (*transaction) Notify(context.Context, []casework.Notice, time.Time) error { return nil }

// Log keeps nothing: who read what is the database's to prove.
func (*transaction) Log(context.Context, []casework.LogLine) error { return nil }
