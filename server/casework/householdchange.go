package casework

import (
	"context"
	"slices"
	"time"
)

// HouseholdChange says that a file changed, and not to what: that is the pull.
type HouseholdChange struct {
	Household ID
	Version   int64     // of the file as it is now
	ChangedAt time.Time // of the last change told here
	Verbs     []string  // what was done, as far as its facets are seen whole
}

// ChangeMark is how far somebody heard of changes. Its zero value is where
// nobody heard anything.
type ChangeMark struct {
	From  string    // everything before this moment of the store was told
	Until string    // what is being told now, up to this moment; empty between two times
	Since time.Time // no change after From was judged before this
	At    time.Time // of the last change told of those until Until
	Last  ID        // the operation of it
}

// ChangePage is what changed, once for each file, and how far that came.
type ChangePage struct {
	Changes []HouseholdChange
	Mark    ChangeMark
	More    bool // there is more to give now
}

// ChangedFile is one operation that changed a file.
type ChangedFile struct {
	Operation, Household ID
	Verb                 string
	For                  ID // the organisation that its writer acted for
	At                   time.Time
}

const (
	changesAtOnce = 100
	// judgedWithin is longer than any change takes from its judgment to its commit.
	judgedWithin = 10 * time.Minute
)

// Watch gives the mark of this moment, for who reads files: what changes from
// here on is heard with Changes.
func (s *Service) Watch(ctx context.Context, actor Actor) (ChangeMark, error) {
	if err := actor.MayListen(); err != nil {
		return ChangeMark{}, err
	}
	mark := ChangeMark{Since: s.now().Add(-judgedWithin)}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		mark.From, err = tx.Moment(ctx)
		return err
	})
	return mark, err
}

// Changes gives what changed since a mark in files that the actor sees. Each file
// is logged: that it changed says something of it.
func (s *Service) Changes(ctx context.Context, actor Actor, mark ChangeMark) (ChangePage, error) {
	page, now := ChangePage{Mark: mark}, s.now()
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		if mark.Until == "" {
			var err error
			if mark.Until, err = tx.Moment(ctx); err != nil {
				return err
			}
		}
		found, err := tx.Changed(ctx, mark, changesAtOnce)
		if err != nil {
			return err
		}
		page.More, page.Mark = len(found) == changesAtOnce, ChangeMark{From: mark.Until, Since: now.Add(-judgedWithin)}
		if page.More {
			last := found[len(found)-1]
			page.Mark = ChangeMark{From: mark.From, Until: mark.Until, Since: mark.Since, At: last.At, Last: last.Operation}
		}
		page.Changes, err = s.changesOf(ctx, tx, actor, found)
		return err
	})
	return page, err
}

// changesOf gives the files that were changed as the actor may hear of them.
func (s *Service) changesOf(ctx context.Context, tx Tx, actor Actor, found []ChangedFile) ([]HouseholdChange, error) {
	byFile, ids := map[ID][]ChangedFile{}, []ID{}
	for _, one := range found {
		if len(byFile[one.Household]) == 0 {
			ids = append(ids, one.Household)
		}
		byFile[one.Household] = append(byFile[one.Household], one)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	files, err := tx.Load(ctx, ids, s.Today())
	if err != nil {
		return nil, err
	}
	changes, lines := []HouseholdChange{}, []LogLine{}
	for _, file := range files {
		if change, heard := s.changeOf(actor, file, byFile[file.ID]); heard {
			changes = append(changes, change)
			lines = append(lines, s.readLine(ctx, actor, file, "householdChanged"))
		}
	}
	if len(lines) == 0 {
		return nil, nil
	}
	return changes, tx.Log(ctx, lines)
}

// changeOf tells one file's changes: that it changed to who sees the file, and by
// what to who sees all of that. What nobody hears of is no change to others.
func (s *Service) changeOf(actor Actor, file *Household, found []ChangedFile) (HouseholdChange, bool) {
	change := HouseholdChange{Household: file.ID, Version: file.Version, Verbs: []string{}}
	if !actor.Sees(file, s.Today()) {
		return change, false
	}
	for _, one := range found {
		if slices.Contains(unheard, one.Verb) && one.For != actor.Organisation {
			continue
		}
		change.ChangedAt = one.At
		if actor.hears(file, one.Verb, one.For, s.Today()) && !slices.Contains(change.Verbs, one.Verb) {
			change.Verbs = append(change.Verbs, one.Verb)
		}
	}
	return change, !change.ChangedAt.IsZero()
}

// hears says that somebody hears which verb an operation had: who sees all of its
// facets, and the organisation that it was written for.
func (a Actor) hears(h *Household, verb string, writtenFor ID, today Day) bool {
	permission, listed := verbs[verb]
	listed = listed && !slices.Contains(unheard, verb)
	return (listed && a.seesAll(h, permission.facets, today)) || writtenFor == a.Organisation
}
