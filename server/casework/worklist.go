package casework

import "context"

// FiledAlert is one thing that needs attention, with the file it is in as one
// actor sees it.
type FiledAlert struct {
	Alert     Alert
	Household *View
}

// The page and edge of what needs attention.
type (
	// AlertPage is a page of what needs attention.
	AlertPage = Page[FiledAlert]
	// AlertEdge is one thing of a page.
	AlertEdge = Edge[FiledAlert]
)

// AlertsFor says whose attention is asked.
type AlertsFor string

// Whose attention is asked.
const (
	ForMe           AlertsFor = "ME"
	ForOrganisation AlertsFor = "ORGANISATION"
	ForHousehold    AlertsFor = "HOUSEHOLD"
)

// AlertFilter says which of what needs attention.
type AlertFilter struct {
	For       AlertsFor
	Household ID // with ForHousehold
	Person    ID // who asks: what names them, and the files they are case manager of
}

// FoundAlert is one stored alert of a page, with the cursor to go on after it.
type FoundAlert struct {
	Household ID
	Alert     Alert
	Cursor    string
}

// WorkList gives a page of what needs attention today, the most urgent first.
// However many files there are, it takes the same number of statements; each
// file of the page is logged once (access §3).
func (s *Service) WorkList(ctx context.Context, actor Actor, filter AlertFilter, page PageRequest) (AlertPage, error) {
	if (filter.For == ForHousehold) == filter.Household.IsZero() {
		return AlertPage{}, invalid("household", "Kies één dossier, of vraag om uw eigen lijst.")
	}
	page.First = min(max(page.First, 1), MaxPage)
	filter.Person = actor.Person
	var list AlertPage
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		more := page
		more.First++
		found, err := tx.FindAlerts(ctx, filter, more, s.Today())
		if err != nil {
			return err
		}
		list.HasMore = len(found) > page.First
		found = found[:min(len(found), page.First)]
		if len(found) > 0 {
			list.End = found[len(found)-1].Cursor
		}
		list.Edges, err = s.readAlerts(ctx, tx, actor, found)
		return err
	})
	return list, err
}

// readAlerts gives each alert its file, as the actor may see it. One whose file
// may not be seen is left out.
func (s *Service) readAlerts(ctx context.Context, tx Tx, actor Actor, found []FoundAlert) ([]AlertEdge, error) {
	hits, listed := []Found{}, map[ID]bool{}
	for _, alert := range found {
		if !listed[alert.Household] {
			hits, listed[alert.Household] = append(hits, Found{ID: alert.Household}), true
		}
	}
	edges := []AlertEdge{}
	if len(hits) == 0 {
		return edges, nil
	}
	files, err := s.read(ctx, tx, actor, hits, "alerts")
	if err != nil {
		return nil, err
	}
	views := map[ID]*View{}
	for _, file := range files {
		views[file.Node.ID] = file.Node
	}
	for _, alert := range found {
		if view := views[alert.Household]; view != nil {
			edges = append(edges, AlertEdge{Cursor: alert.Cursor, Node: FiledAlert{Alert: alert.Alert, Household: view}})
		}
	}
	return edges, nil
}
