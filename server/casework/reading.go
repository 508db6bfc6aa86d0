package casework

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"time"
)

// Files gives a page of the files an actor may see, cut to what they may see,
// with one line in the access log for each (architecture §4).
func (s *Service) Files(ctx context.Context, actor Actor, filter Filter, page PageRequest) (FilePage, error) {
	page.First = min(max(page.First, 1), MaxPage)
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
			found.End = hits[len(hits)-1].Cursor
		}
		found.Edges, err = s.read(ctx, tx, actor, hits, "households")
		return err
	})
	return found, err
}

// File gives one file, or nil when the actor may not see it or it does not
// exist: the two look the same.
func (s *Service) File(ctx context.Context, actor Actor, id ID) (*View, error) {
	page, err := s.Files(ctx, actor, Filter{IDs: []ID{id}}, PageRequest{First: 1})
	if err != nil || len(page.Edges) == 0 {
		return nil, err
	}
	return page.Edges[0].Node, nil
}

// read loads, cuts and logs files.
func (s *Service) read(ctx context.Context, tx Tx, actor Actor, hits []Found, activity string) ([]FileEdge, error) {
	ids, cursors := make([]ID, len(hits)), map[ID]string{}
	for i, hit := range hits {
		ids[i], cursors[hit.ID] = hit.ID, hit.Cursor
	}
	files, err := tx.Load(ctx, ids)
	if err != nil {
		return nil, err
	}
	edges, lines := []FileEdge{}, []LogLine{}
	for _, file := range files {
		view := file.ViewFor(actor, s.Today())
		if view == nil {
			continue
		}
		edges = append(edges, FileEdge{Cursor: cursors[file.ID], Node: view})
		lines = append(lines, s.readLine(ctx, actor, file, activity))
	}
	if len(lines) == 0 {
		return edges, nil
	}
	return edges, tx.Log(ctx, lines)
}

func (s *Service) readLine(ctx context.Context, actor Actor, file *Household, activity string) LogLine {
	return LogLine{
		Household: file.ID, Event: LogRead, Activity: activity, Actor: actor,
		Role: file.RoleOf(actor.Organisation, s.Today()), At: s.now(), TraceID: s.trace(ctx),
	}
}

// HeldFile is a file that a tablet holds, with the tag it came with.
type HeldFile struct {
	HouseholdID ID
	Tag         string
}

// SyncPage is what a tablet should do to hold what it should (tablet §3).
type SyncPage struct {
	Files         []SyncFile
	Leave         []FileLeave
	More          bool
	Epoch         string
	Reference     *Reference // nil when the tablet has it
	ServerTime    time.Time
	MinimumSchema int
}

// SyncFile is one file with its tag.
type SyncFile struct {
	Tag       string
	Household *View
}

// FileLeave is a file that the tablet must drop, and why.
type FileLeave struct {
	HouseholdID ID
	Reason      string // plain Dutch, shown to the user
}

// Reference is the names and lists that files refer to, with a tag of its own.
type Reference struct {
	Tag       string
	Directory Directory
}

// maxSyncBytes bounds a page of the sync; at least one file is sent.
const maxSyncBytes = 256 << 10

// maxHeld bounds what one tablet may hold.
const maxHeld = 1000

// Sync compares what a tablet holds with what this person's tablet should hold
// now. A tag is opaque: it changes with the file, the person's rights, the
// app's document, the day and a restore.
func (s *Service) Sync(ctx context.Context, actor Actor, held []HeldFile, reference, document string, first int) (SyncPage, error) {
	if len(held) > maxHeld {
		return SyncPage{}, invalid("held", "Er staan te veel dossiers op deze tablet.")
	}
	syncing := &syncing{service: s, actor: actor, document: document, today: s.Today()}
	page := SyncPage{Files: []SyncFile{}, Leave: []FileLeave{}, ServerTime: s.now().UTC(), MinimumSchema: 1}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		return syncing.fill(ctx, tx, held, reference, min(max(first, 1), MaxPage), &page)
	})
	return page, err
}

type syncing struct {
	service  *Service
	actor    Actor
	document string
	today    Day
	epoch    string
}

func (y *syncing) fill(ctx context.Context, tx Tx, held []HeldFile, reference string, first int, page *SyncPage) error {
	region, err := tx.Region(ctx)
	if err != nil {
		return err
	}
	y.epoch, page.Epoch = region.Epoch, region.Epoch
	states, err := tx.Caseload(ctx, y.actor.Person, y.today)
	if err != nil {
		return err
	}
	tags := map[ID]string{}
	for _, file := range held {
		tags[file.HouseholdID] = file.Tag
	}
	stale, mine := []Found{}, map[ID]bool{}
	for _, state := range states {
		mine[state.ID] = true
		if tags[state.ID] != y.tag(state.ID, state.Version, state.Role) {
			stale = append(stale, Found{ID: state.ID})
		}
	}
	for _, file := range held {
		if !mine[file.HouseholdID] {
			page.Leave = append(page.Leave, FileLeave{HouseholdID: file.HouseholdID, Reason: "Dit dossier hoort niet meer bij u."})
		}
	}
	page.More = len(stale) > first
	edges, err := y.service.read(ctx, tx, y.actor, stale[:min(len(stale), first)], "sync")
	if err != nil {
		return err
	}
	for _, edge := range edges {
		view := edge.Node
		tag := y.tag(view.ID, view.Version, view.RoleOf(y.actor.Organisation, y.today))
		page.Files = append(page.Files, SyncFile{Tag: tag, Household: view})
	}
	return y.reference(ctx, tx, reference, page)
}

func (y *syncing) reference(ctx context.Context, tx Tx, known string, page *SyncPage) error {
	directory, err := tx.Directory(ctx)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%v", directory))
	tag := fmt.Sprintf("%x", sum[:12])
	if tag != known {
		page.Reference = &Reference{Tag: tag, Directory: directory}
	}
	return nil
}

// tag is what a tablet's file is compared by.
func (y *syncing) tag(id ID, version int64, role OrganisationRole) string {
	roles := slices.Sorted(slices.Values(y.actor.Roles))
	sum := sha256.Sum256(fmt.Appendf(nil, "%s|%d|%s|%v|%s|%s|%s", id, version, role, roles, y.document, y.epoch, y.today))
	return fmt.Sprintf("%x", sum[:16])
}

// OfflineRead is a file that was opened on a tablet without a network.
type OfflineRead struct {
	HouseholdID ID
	ReadAt      time.Time // by the tablet's clock
}

// ReportReads writes reads that happened on a tablet without a network to the
// access log, and nothing else (access §3).
func (s *Service) ReportReads(ctx context.Context, actor Actor, reads []OfflineRead) (int, error) {
	if len(reads) > MaxOperations {
		return 0, invalid("reads", "Dit zijn er te veel in één keer.")
	}
	lines := make([]LogLine, 0, len(reads))
	for _, read := range reads {
		lines = append(lines, LogLine{
			Household: read.HouseholdID, Event: LogRead, Activity: "offline", Actor: actor,
			Role: actor.OrganisationRole, At: s.now(), Offline: true, TraceID: s.trace(ctx),
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
	if actor.OrganisationRole != CaseTeam {
		return []LeftBehind{}, nil
	}
	var left []LeftBehind
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		left, err = tx.LeftBehind(ctx, ID{}, nil)
		return err
	})
	return left, err
}

// History gives the operations of a file whose facets the actor sees whole.
func (s *Service) History(ctx context.Context, actor Actor, household ID) ([]HistoryEntry, error) {
	entries := []HistoryEntry{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household})
		if err != nil || len(files) == 0 || !actor.Sees(files[0], s.Today()) {
			return err
		}
		all, err := tx.History(ctx, household, MaxOperations)
		if err != nil {
			return err
		}
		for _, entry := range all {
			if actor.seesAll(files[0], verbs[entry.Verb].facets, s.Today()) || entry.For == actor.Organisation {
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
