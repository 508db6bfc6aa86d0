package casework

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
)

// HeldFile is a file that a tablet holds, with the tag it came with.
type HeldFile struct {
	HouseholdID ID
	Tag         string
}

// SyncQuestion is what a tablet says it holds.
type SyncQuestion struct {
	Held      []HeldFile
	HeldHash  string // in place of Held: what HeldHash makes of it; empty when Held is told
	Reference string // tag of the reference data; empty when there is none
	Document  string // hash of the document that asks
	First     int    // files on a page
}

// SyncPage is what a tablet should do to hold what it should (tablet §3).
type SyncPage struct {
	Files         []SyncFile
	Leave         []FileLeave
	More          bool
	Epoch         string
	TellHeld      bool       // the tablet holds something else: it asks again with every file
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
	Tag        string
	Directory  Directory
	Parameters []ParametersFrom // the region's, with those that come
	Card       OfflineCard
}

// maxSyncBytes bounds a page of the sync; at least one file is sent.
const maxSyncBytes = 256 << 10

// maxHeld bounds what one tablet may hold.
const maxHeld = 2000

// Sync compares what a tablet holds with what this person's tablet should hold
// now. A tag is opaque: it changes with the file, the person's rights, the
// app's document, the region's parameters, the day and a restore.
//
// A tablet that comes back usually holds what it should: it says so by one hash,
// and nothing more goes over the line.
func (s *Service) Sync(ctx context.Context, actor Actor, question SyncQuestion) (SyncPage, error) {
	if len(question.Held) > maxHeld {
		return SyncPage{}, invalid("held", "Er staan te veel dossiers op deze tablet.")
	}
	syncing := &syncing{service: s, actor: actor, document: question.Document, today: s.Today()}
	page := SyncPage{Files: []SyncFile{}, Leave: []FileLeave{}, ServerTime: s.now().UTC(), MinimumSchema: 1}
	err := s.store.InTransaction(ctx, actor.syncing(), func(tx Tx) error {
		return syncing.fill(ctx, tx, question, &page)
	})
	return page, err
}

// syncing is the reach of a tablet: also of one whose person reads no files any
// more, since it must hear that they leave.
func (a Actor) syncing() Reach {
	if !a.readsFiles() {
		return Reach{Region: a.Region, Person: a.Person}
	}
	return a.Reach()
}

type syncing struct {
	service  *Service
	actor    Actor
	document string
	today    Day
	epoch    string
	goingBy  *RegionParameters
}

func (y *syncing) fill(ctx context.Context, tx Tx, question SyncQuestion, page *SyncPage) error {
	region, err := tx.Region(ctx)
	if err != nil {
		return err
	}
	y.epoch, page.Epoch, y.goingBy = region.Epoch, region.Epoch, region.goingBy(y.today)
	states, err := tx.Caseload(ctx, y.actor.Person, y.today)
	if err != nil {
		return err
	}
	wanted := make([]HeldFile, len(states))
	for i, state := range states {
		wanted[i] = HeldFile{HouseholdID: state.ID, Tag: y.tag(state.ID, state.Version, state.Role)}
	}
	switch {
	case question.HeldHash == "":
		err = y.compare(ctx, tx, wanted, question, page)
	case question.HeldHash != HeldHash(wanted):
		page.TellHeld = true
		return nil
	}
	if err != nil {
		return err
	}
	return y.reference(ctx, tx, question.Reference, page)
}

// compare puts on the page what the tablet drops and replaces.
func (y *syncing) compare(ctx context.Context, tx Tx, wanted []HeldFile, question SyncQuestion, page *SyncPage) error {
	tags := map[ID]string{}
	for _, file := range question.Held {
		tags[file.HouseholdID] = file.Tag
	}
	stale, mine := []Found{}, map[ID]bool{}
	for _, file := range wanted {
		mine[file.HouseholdID] = true
		if tags[file.HouseholdID] != file.Tag {
			stale = append(stale, Found{ID: file.HouseholdID})
		}
	}
	for _, file := range question.Held {
		if !mine[file.HouseholdID] {
			page.Leave = append(page.Leave, FileLeave{HouseholdID: file.HouseholdID, Reason: "Dit dossier hoort niet meer bij u."})
		}
	}
	first := min(max(question.First, 1), MaxPage)
	edges, err := y.service.readForTablet(ctx, tx, y.actor, stale[:min(len(stale), first)])
	if err != nil {
		return err
	}
	for _, edge := range edges {
		view := edge.Node
		tag := y.tag(view.ID, view.Version, view.RoleOf(y.actor.Organisation, y.today))
		page.Files = append(page.Files, SyncFile{Tag: tag, Household: view})
	}
	page.More = len(stale) > len(edges) && len(edges) > 0
	return nil
}

// HeldHash is one name for files with their tags, in any order: SHA-256, in
// hexadecimal, of a line "household tag" for each, by household.
func HeldHash(held []HeldFile) string {
	lines := make([]string, len(held))
	for i, file := range held {
		lines[i] = fmt.Sprintf("%s %s\n", file.HouseholdID, file.Tag)
	}
	slices.Sort(lines)
	sum := sha256.Sum256([]byte(strings.Join(lines, "")))
	return hex.EncodeToString(sum[:])
}

func (y *syncing) reference(ctx context.Context, tx Tx, known string, page *SyncPage) error {
	directory, err := tx.Directory(ctx)
	if err != nil {
		return err
	}
	numbers, err := card(ctx, tx)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%v|%v|%v", directory, y.goingBy.Steps, numbers))
	tag := hex.EncodeToString(sum[:12])
	if tag != known {
		page.Reference = &Reference{Tag: tag, Directory: directory, Parameters: y.goingBy.Steps, Card: numbers}
	}
	return nil
}

// tag is what a tablet's file is compared by.
func (y *syncing) tag(id ID, version int64, role OrganisationRole) string {
	roles := slices.Sorted(slices.Values(y.actor.Roles))
	sum := sha256.Sum256(fmt.Appendf(nil, "%s|%d|%s|%v|%s|%s|%s|%d", id, version, role, roles, y.document, y.epoch, y.today, y.goingBy.derivedBy()))
	return hex.EncodeToString(sum[:16])
}
