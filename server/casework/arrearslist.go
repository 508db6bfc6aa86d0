package casework

import (
	"context"
	"slices"
)

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

func (f FoundArrears) household() ID  { return f.Household }
func (f FoundArrears) cursor() string { return f.Cursor }

// Arrears gives a page of a landlord's tenancies in arrears, the most urgent
// first; nothing for anybody else.
func (s *Service) Arrears(ctx context.Context, actor Actor, filter ArrearsFilter, page PageRequest) (ArrearsPage, error) {
	if !actor.ReadsBeside("arrears") {
		return ArrearsPage{Edges: []ArrearsEdge{}}, nil
	}
	find := func(tx Tx, page PageRequest) ([]FoundArrears, error) {
		return tx.FindArrears(ctx, filter, page, s.Today())
	}
	return filedPage(ctx, s, actor, page, "arrears", find, func(found FoundArrears, view *View) (FiledArrears, bool) {
		at := slices.IndexFunc(view.Arrears, func(work ArrearsWork) bool { return work.Tenancy == found.Tenancy })
		if at < 0 {
			return FiledArrears{}, false
		}
		return FiledArrears{Work: view.Arrears[at], Household: view}, true
	})
}
