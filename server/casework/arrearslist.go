package casework

import "context"

// FiledArrears is a tenancy in arrears with the file it is in as one actor sees
// it.
type FiledArrears struct {
	Work      ArrearsWork
	Household *View
}

// The page and edge of a landlord's work list.
type (
	// ArrearsPage is a page of tenancies in arrears.
	ArrearsPage = Page[FiledArrears]
	// ArrearsEdge is one of them.
	ArrearsEdge = Edge[FiledArrears]
)

// ArrearsFilter says which tenancies in arrears; each condition that is true
// narrows the list.
type ArrearsFilter struct {
	NobodyContacted bool // route 1.2
	MustReport      bool // route 2.4
	Proposed        bool // practice 8
}

// FoundArrears is one stored tenancy in arrears of a page, with the cursor to go
// on after it.
type FoundArrears struct {
	Household, Tenancy ID
	Cursor             string
}

// Arrears gives a page of a landlord's tenancies in arrears, the most urgent
// first; nothing for anybody else. However many there are, it takes the same
// number of statements; each file of the page is logged once (access §3).
func (s *Service) Arrears(ctx context.Context, actor Actor, filter ArrearsFilter, page PageRequest) (ArrearsPage, error) {
	list := ArrearsPage{Edges: []ArrearsEdge{}}
	if !actor.ReadsBeside("arrears") {
		return list, nil
	}
	page.First = min(max(page.First, 1), MaxPage)
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		more := page
		more.First++
		found, err := tx.FindArrears(ctx, filter, more, s.Today())
		if err != nil {
			return err
		}
		list.HasMore = len(found) > page.First
		found = found[:min(len(found), page.First)]
		if len(found) > 0 {
			list.End = found[len(found)-1].Cursor
		}
		list.Edges, err = s.readArrears(ctx, tx, actor, found)
		return err
	})
	return list, err
}

// readArrears gives each tenancy its work and its file. One that may not be seen
// is left out.
func (s *Service) readArrears(ctx context.Context, tx Tx, actor Actor, found []FoundArrears) ([]ArrearsEdge, error) {
	hits, listed := []Found{}, map[ID]bool{}
	for _, place := range found {
		if !listed[place.Household] {
			hits, listed[place.Household] = append(hits, Found{ID: place.Household}), true
		}
	}
	edges := []ArrearsEdge{}
	if len(hits) == 0 {
		return edges, nil
	}
	files, err := s.read(ctx, tx, actor, hits, "arrears")
	if err != nil {
		return nil, err
	}
	filed := map[ID]FiledArrears{} // by tenancy
	for _, file := range files {
		for _, work := range file.Node.Arrears {
			filed[work.Tenancy] = FiledArrears{Work: work, Household: file.Node}
		}
	}
	for _, place := range found {
		if one, seen := filed[place.Tenancy]; seen {
			edges = append(edges, ArrearsEdge{Cursor: place.Cursor, Node: one})
		}
	}
	return edges, nil
}
