package casework

import (
	"context"
	"encoding/base64"
	"encoding/json"
)

// Page is one page of a list. Its end may lie past its last edge: what lies
// between may not be seen.
type Page[T any] struct {
	Edges   []Edge[T]
	HasMore bool
	End     string
}

// Edge is one item of a page, with the cursor to go on after it.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// PageInfo says where a page ends (Relay).
type PageInfo struct {
	HasNextPage bool
	EndCursor   *string // nil on an empty page
}

// PageInfo gives where the page ends.
func (p Page[T]) PageInfo() PageInfo {
	if p.End == "" {
		return PageInfo{HasNextPage: p.HasMore}
	}
	return PageInfo{HasNextPage: p.HasMore, EndCursor: &p.End}
}

// FilePage is a page of files.
type FilePage struct {
	Page[*View]
	Alike bool // no file has the text that was looked for: these look most like it
}

// The pages and edges of the lists.
type (
	// FileEdge is one file of a page.
	FileEdge = Edge[*View]
	// ReferralPage is a page of referrals with their files.
	ReferralPage = Page[FiledReferral]
	// ReferralEdge is one referral of a page.
	ReferralEdge = Edge[FiledReferral]
	// DecisionPage is a page of decisions with their files.
	DecisionPage = Page[FiledDecision]
	// DecisionEdge is one decision of a page.
	DecisionEdge = Edge[FiledDecision]
	// PlanPage is a page of plans with their files.
	PlanPage = Page[FiledPlan]
	// PlanEdge is one plan of a page.
	PlanEdge = Edge[FiledPlan]
)

// Referrals gives a page of the referrals in the files an actor may see.
func (s *Service) Referrals(ctx context.Context, actor Actor, filter Filter, page PageRequest) (ReferralPage, error) {
	filter.Having = HavingReferrals
	return list(ctx, s, actor, filter, page, (*View).FiledReferrals)
}

// Decisions gives a page of the decisions in the files an actor may see.
func (s *Service) Decisions(ctx context.Context, actor Actor, filter Filter, page PageRequest) (DecisionPage, error) {
	filter.Having = HavingDecisions
	return list(ctx, s, actor, filter, page, (*View).FiledDecisions)
}

// Plans gives a page of the plans in the files an actor may see.
func (s *Service) Plans(ctx context.Context, actor Actor, filter Filter, page PageRequest) (PlanPage, error) {
	filter.Having = HavingPlans
	return list(ctx, s, actor, filter, page, (*View).FiledPlans)
}

// position is where a list of records goes on: after the file before, and
// after the records of the present file that were given already.
type position struct {
	Before string // the cursor of the file before; empty at the start
	File   ID     // the file that was cut off; zero when none
	Seen   int    // its records that were given
}

func (p position) cursor() string {
	text, _ := json.Marshal(p) // strings and numbers: cannot fail
	return base64.RawURLEncoding.EncodeToString(text)
}

func positionAt(cursor string) (position, error) {
	var at position
	if cursor == "" {
		return at, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(text, &at)
	}
	if err != nil || at.Seen < 0 {
		return position{}, invalid("after", "Deze plaats in de lijst bestaat niet.")
	}
	return at, nil
}

// list gives records of the files that match: the files by keyset, and in each
// its records in their order, with a line in the access log for each file that
// gave one.
func list[T any](ctx context.Context, s *Service, actor Actor, filter Filter, page PageRequest, records func(*View) []T) (Page[T], error) {
	first := min(max(page.First, 1), MaxPage)
	at, err := positionAt(page.After)
	if err != nil {
		return Page[T]{}, err
	}
	found := Page[T]{Edges: []Edge[T]{}}
	err = s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		hits, err := tx.Find(ctx, filter, PageRequest{First: first + 1, After: at.Before}, s.Today())
		if err != nil {
			return err
		}
		if err := s.logSearch(ctx, tx, actor, filter, string(filter.Having)); err != nil {
			return err
		}
		files, err := tx.Load(ctx, idsOf(hits[:min(len(hits), first)]), s.Today())
		if err != nil {
			return err
		}
		found.HasMore = len(hits) > first
		given := take(&found, first, at, hits[:min(len(hits), first)], func(id ID) []T {
			return records(viewOf(files, id, actor, s.Today()))
		})
		return s.logReads(ctx, tx, actor, files, given, string(filter.Having))
	})
	return found, err
}

// take fills a page with records of the files found, and gives the files that
// gave any.
func take[T any](page *Page[T], first int, at position, hits []Found, records func(ID) []T) map[ID]bool {
	given := map[ID]bool{}
	for _, hit := range hits {
		if hit.ID != at.File {
			at.File, at.Seen = hit.ID, 0
		}
		all := records(hit.ID)
		for _, record := range all[min(at.Seen, len(all)):] {
			if len(page.Edges) == first {
				page.HasMore = true
				return given
			}
			at.Seen++
			given[hit.ID] = true
			page.End = at.cursor()
			page.Edges = append(page.Edges, Edge[T]{Cursor: page.End, Node: record})
		}
		at = position{Before: hit.Cursor}
		page.End = at.cursor()
	}
	return given
}

func idsOf(hits []Found) []ID {
	ids := make([]ID, len(hits))
	for i, hit := range hits {
		ids[i] = hit.ID
	}
	return ids
}

// viewOf gives what an actor may see of one of the files; an empty view when
// that is nothing.
func viewOf(files []*Household, id ID, actor Actor, today Day) *View {
	for _, file := range files {
		if view := file.ViewFor(actor, today); file.ID == id && view != nil {
			return view
		}
	}
	return &View{}
}

func (s *Service) logReads(ctx context.Context, tx Tx, actor Actor, files []*Household, given map[ID]bool, activity string) error {
	lines := []LogLine{}
	for _, file := range files {
		if given[file.ID] {
			lines = append(lines, s.readLine(ctx, actor, file, activity))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return tx.Log(ctx, lines)
}

// placed is what a work list is stored as: where it stands, and in which file.
type placed interface {
	household() ID
	cursor() string
}

// filedPage gives a page of what a work list holds, each with its file as the
// actor may see it; what node does not give, or lies in a file that may not be
// seen, is left out. However many there are, it takes the same number of
// statements; each file of the page is logged once (access §3).
func filedPage[F placed, T any](ctx context.Context, s *Service, actor Actor, page PageRequest, activity string,
	find func(Tx, PageRequest) ([]F, error), node func(F, *View) (T, bool),
) (Page[T], error) {
	page.First = min(max(page.First, 1), MaxPage)
	list := Page[T]{Edges: []Edge[T]{}}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		more := page
		more.First++
		found, err := find(tx, more)
		if err != nil || len(found) == 0 {
			return err
		}
		list.HasMore = len(found) > page.First
		found = found[:min(len(found), page.First)]
		list.End = found[len(found)-1].cursor()
		views, err := viewsOf(ctx, s, tx, actor, found, activity)
		if err != nil {
			return err
		}
		for _, one := range found {
			view := views[one.household()]
			if view == nil {
				continue
			}
			if filed, there := node(one, view); there {
				list.Edges = append(list.Edges, Edge[T]{Cursor: one.cursor(), Node: filed})
			}
		}
		return nil
	})
	return list, err
}

// viewsOf reads the files that found stands in, each once, as the actor may see
// them.
func viewsOf[F placed](ctx context.Context, s *Service, tx Tx, actor Actor, found []F, activity string) (map[ID]*View, error) {
	hits, listed := []Found{}, map[ID]bool{}
	for _, one := range found {
		if id := one.household(); !listed[id] {
			hits, listed[id] = append(hits, Found{ID: id}), true
		}
	}
	files, err := s.read(ctx, tx, actor, hits, activity)
	if err != nil {
		return nil, err
	}
	views := map[ID]*View{}
	for _, file := range files {
		views[file.Node.ID] = file.Node
	}
	return views, nil
}
