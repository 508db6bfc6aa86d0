package casework

import (
	"context"
	"math"
	"slices"
	"time"
)

// Files gives a page of the files an actor may see, cut to what they may see,
// with one line in the access log for each (architecture §4).
func (s *Service) Files(ctx context.Context, actor Actor, filter Filter, page PageRequest) (FilePage, error) {
	page.First = min(max(page.First, 1), MaxPage)
	filter.Forgiving = true
	var found FilePage
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		more := page
		more.First++
		hits, err := tx.Find(ctx, filter, more, s.Today())
		if err != nil {
			return err
		}
		found.HasMore = len(hits) > page.First
		hits = hits[:min(len(hits), page.First)]
		if len(hits) > 0 {
			found.End, found.Alike = hits[len(hits)-1].Cursor, hits[0].Alike
		}
		if err := s.logSearch(ctx, tx, actor, filter, "households"); err != nil {
			return err
		}
		found.Edges, err = s.read(ctx, tx, actor, hits, "households")
		return err
	})
	return found, err
}

// File gives one file, or nil when the actor may not see it or it does not
// exist: the two look the same. Who broke the glass of a file of others gets it
// for an hour (access §2).
func (s *Service) File(ctx context.Context, actor Actor, id ID) (*View, error) {
	page, err := s.Files(ctx, actor, Filter{IDs: []ID{id}}, PageRequest{First: 1})
	if err != nil {
		return nil, err
	}
	if len(page.Edges) == 0 {
		return s.behindGlass(ctx, actor, id)
	}
	return page.Edges[0].Node, nil
}

// read loads, cuts and logs files.
func (s *Service) read(ctx context.Context, tx Tx, actor Actor, hits []Found, activity string) ([]FileEdge, error) {
	return s.readWithin(ctx, tx, actor, hits, activity, math.MaxInt, func(view *View) *View { return view })
}

// readForTablet reads files as a tablet keeps them.
func (s *Service) readForTablet(ctx context.Context, tx Tx, actor Actor, hits []Found) ([]FileEdge, error) {
	return s.readWithin(ctx, tx, actor, hits, "sync", maxSyncBytes, (*View).ForTablet)
}

// readWithin reads files until they are about so many bytes together; the first
// one always. Only what is given is logged.
func (s *Service) readWithin(ctx context.Context, tx Tx, actor Actor, hits []Found, activity string, bytes int, as func(*View) *View) ([]FileEdge, error) {
	ids, cursors := make([]ID, len(hits)), map[ID]string{}
	for i, hit := range hits {
		ids[i], cursors[hit.ID] = hit.ID, hit.Cursor
	}
	files, err := tx.Load(ctx, ids, s.Today())
	if err != nil {
		return nil, err
	}
	alike, err := s.lookalikes(ctx, tx, actor, ids)
	if err != nil {
		return nil, err
	}
	edges, lines := []FileEdge{}, []LogLine{}
	for _, file := range files {
		view := file.ViewFor(actor, s.Today())
		if view == nil {
			continue
		}
		view.addAlerts(alike[file.ID])
		view = as(view)
		if bytes -= view.size(); bytes < 0 && len(edges) > 0 {
			break
		}
		edges = append(edges, FileEdge{Cursor: cursors[file.ID], Node: view})
		lines = append(lines, s.readLine(ctx, actor, file, activity))
	}
	if len(lines) == 0 {
		return edges, nil
	}
	return edges, tx.Log(ctx, lines)
}

// logSearch writes one line for a search, whatever it found: what was looked for
// is sealed, since a name that is typed may be somebody's who has no file.
func (s *Service) logSearch(ctx context.Context, tx Tx, actor Actor, filter Filter, activity string) error {
	if filter.Text == "" {
		return nil
	}
	line := LogLine{Event: LogSearch, Activity: activity, Actor: actor, Role: actor.OrganisationRole, At: s.now(), Query: filter.Text, TraceID: s.trace(ctx)}
	return tx.Log(ctx, []LogLine{line})
}

func (s *Service) readLine(ctx context.Context, actor Actor, file *Household, activity string) LogLine {
	return LogLine{
		Household: file.ID, Event: LogRead, Activity: activity, Actor: actor,
		Role: file.RoleOf(actor.Organisation, s.Today()), At: s.now(), TraceID: s.trace(ctx),
	}
}

// OfflineRead is a file that was opened on a tablet without a network, or that
// was printed there: paper leaves the tablet as nothing else does.
type OfflineRead struct {
	HouseholdID ID
	ReadAt      time.Time // by the tablet's clock
	Printed     bool
}

// ReportReads writes reads that happened on a tablet without a network to the
// access log, and nothing else (access §3): when the tablet says it was, and
// when the server heard of it. A tablet whose clock is ahead read it just now.
func (s *Service) ReportReads(ctx context.Context, actor Actor, reads []OfflineRead) (int, error) {
	if len(reads) > MaxOperations {
		return 0, invalid("reads", "Dit zijn er te veel in één keer.")
	}
	lines, now := make([]LogLine, 0, len(reads)), s.now()
	for _, read := range reads {
		started := read.ReadAt
		if started.After(now) {
			started = now
		}
		event := LogRead
		if read.Printed {
			event = LogPrint
		}
		lines = append(lines, LogLine{
			Household: read.HouseholdID, Event: event, Activity: "offline", Actor: actor,
			Role: actor.OrganisationRole, At: now, StartedAt: started, Offline: true, TraceID: s.trace(ctx),
		})
	}
	if len(lines) == 0 {
		return 0, nil
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error { return tx.Log(ctx, lines) })
	return len(lines), err
}

// LeftBehind gives what waits to be settled in the files of the actor's case
// team.
func (s *Service) LeftBehind(ctx context.Context, actor Actor) ([]LeftBehind, error) {
	if !actor.ReadsBeside("leftBehind") {
		return []LeftBehind{}, nil
	}
	var left []LeftBehind
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		if left, err = tx.LeftBehind(ctx, ID{}, nil); err != nil || len(left) == 0 {
			return err
		}
		left, err = cutLeftBehind(ctx, tx, actor, left, s.Today())
		return err
	})
	return left, err
}

// cutLeftBehind keeps what was left behind for files of the actor's case team, or
// for a file that is not there, and takes the words out where somebody is secret
// to the reader: nobody knows what they tell (practice 5).
func cutLeftBehind(ctx context.Context, tx Tx, actor Actor, left []LeftBehind, today Day) ([]LeftBehind, error) {
	households := make([]ID, len(left))
	for i := range left {
		households[i] = left[i].Operation.HouseholdID
	}
	slices.SortFunc(households, ID.Compare)
	files, err := tx.Load(ctx, slices.Compact(households), today)
	if err != nil {
		return nil, err
	}
	found := map[ID]*Household{}
	for _, file := range files {
		found[file.ID] = file
	}
	seen := []LeftBehind{}
	for _, one := range left {
		file := found[one.Operation.HouseholdID]
		if file != nil && !actor.readsOf(file, "leftBehind", today) {
			continue
		}
		if file != nil && file.secrecyFor(actor.Person).any() {
			one.Operation.Content = nil
		}
		seen = append(seen, one)
	}
	return seen, nil
}

// History gives the operations of a file whose facets the actor sees whole.
func (s *Service) History(ctx context.Context, actor Actor, household ID) ([]HistoryEntry, error) {
	entries := []HistoryEntry{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil || len(files) == 0 || !actor.Sees(files[0], s.Today()) {
			return err
		}
		all, err := tx.History(ctx, household, MaxOperations)
		if err != nil {
			return err
		}
		for _, entry := range all {
			if actor.hears(files[0], entry.Verb, entry.For, s.Today()) {
				entries = append(entries, entry)
			}
		}
		return tx.Log(ctx, []LogLine{s.readLine(ctx, actor, files[0], "history")})
	})
	return entries, err
}

func (a Actor) seesAll(h *Household, facets []Facet, today Day) bool {
	for _, access := range a.SightsOf(h, today) {
		if access.Sight != Whole && slices.Contains(facets, access.Facet) {
			return false
		}
	}
	return true
}

// Directory gives the names of organisations and people.
func (s *Service) Directory(ctx context.Context, actor Actor) (Directory, error) {
	var directory Directory
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		var err error
		directory, err = tx.Directory(ctx)
		return err
	})
	return directory, err
}

// TenantHouseholds gives which of a landlord's tenant numbers have a file
// already: the same tenant number joins the same household (practice 7).
func (s *Service) TenantHouseholds(ctx context.Context, actor Actor, tenantNumbers []string) (map[string]ID, error) {
	households := map[string]ID{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		households, err = tx.TenantHouseholds(ctx, actor.Organisation, tenantNumbers)
		return err
	})
	return households, err
}

// TenancyHouseholds gives which tenancies of a landlord have a file already that
// the actor is in.
func (s *Service) TenancyHouseholds(ctx context.Context, actor Actor, landlord ID, named []TenancyName) (map[string]ID, error) {
	households := map[string]ID{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		households, err = tx.TenancyHouseholds(ctx, landlord, named)
		return err
	})
	return households, err
}

// Erased gives which of these households were erased: a landlord's import gives
// a tenant who owes rent again a file of their own, under another number.
func (s *Service) Erased(ctx context.Context, actor Actor, households []ID) (map[ID]bool, error) {
	gone := map[ID]bool{}
	if !actor.passesOnBooks() {
		return gone, nil
	}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		gone, err = tx.Erased(ctx, households)
		return err
	})
	return gone, err
}
