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

func (f FoundAlert) household() ID  { return f.Household }
func (f FoundAlert) cursor() string { return f.Cursor }

// WorkList gives a page of what needs attention today, the most urgent first.
func (s *Service) WorkList(ctx context.Context, actor Actor, filter AlertFilter, page PageRequest) (AlertPage, error) {
	if (filter.For == ForHousehold) == filter.Household.IsZero() {
		return AlertPage{}, invalid("household", "Kies één dossier, of vraag om uw eigen lijst.")
	}
	filter.Person = actor.Person
	find := func(tx Tx, page PageRequest) ([]FoundAlert, error) {
		return tx.FindAlerts(ctx, filter, page, s.Today())
	}
	return filedPage(ctx, s, actor, page, "alerts", find, func(found FoundAlert, view *View) (FiledAlert, bool) {
		return FiledAlert{Alert: found.Alert, Household: view}, true
	})
}
