package casework

import "context"

// QuietTenancy is a tenancy without arrears (practice 9): kept apart from files,
// without a name or an address, read by its landlord alone, and forgotten three
// months after its last arrears. It never reaches a tablet.
type QuietTenancy struct {
	ID             ID     // the id the tenancy gets in a file, should arrears begin
	Number         string // the landlord's tenancy number
	TenantNumber   string // the landlord's number of the tenant
	DwellingNumber string // the landlord's number of the dwelling unit
	StartsOn       Day
	Month          Month // the last month of the landlord's books
	BalanceCents   Cents // after that month: nothing, or a credit
	AsOf           Day   // the day the landlord's books were read
	LastArrears    Month // the last month with arrears; empty when there was none
	KeepUntil      Day   // the last day on which it is kept, by the region's parameters of today; not stored
}

// QuietSince is the day from which it counts how long the tenancy is kept: its
// last arrears, or when the landlord's books last brought it, whichever is later:
// a landlord that keeps sending it keeps it.
func (q QuietTenancy) QuietSince() Day {
	if q.LastArrears == "" {
		return q.AsOf
	}
	return max(q.AsOf, q.LastArrears.LastDay())
}

// TenancyCount is how many tenancies a landlord's books had in a month: the
// denominator of statistics (practice 9, 35). It names nobody.
type TenancyCount struct {
	Month     Month
	Tenancies int
	InArrears int // with something to pay after the month
	AsOf      Day // the day the books were read: an older reading never overwrites a newer one
}

// QuietBooks is what a landlord's books say of tenancies that have no file.
type QuietBooks struct {
	Keep   []QuietTenancy // without arrears
	Forget []ID           // they have a file now, or are not to be kept
	Counts []TenancyCount
}

// maxQuiet bounds one call.
const maxQuiet = 5000

// KeepQuiet takes over what a landlord's books say of tenancies without a file.
// Only an import may, for its own landlord.
func (s *Service) KeepQuiet(ctx context.Context, actor Actor, books QuietBooks) error {
	switch {
	case !actor.passesOnBooks():
		return &Error{Code: Forbidden, Rule: "practice 9", Message: "Dit kan alleen de inleesprocedure van een verhuurder."}
	case len(books.Keep) > maxQuiet || len(books.Forget) > maxQuiet || len(books.Counts) > maxLedgerMonths:
		return invalid("", "Dit is te veel in één keer.")
	}
	return s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error { return tx.KeepQuiet(ctx, actor.Organisation, books) })
}

// QuietPage is one page of tenancies without arrears.
type QuietPage = Page[QuietTenancy]

// QuietEdge is one of them, with the cursor to go on after it.
type QuietEdge = Edge[QuietTenancy]

// QuietTenancies gives a page of the landlord's own tenancies without arrears;
// nothing for anybody else (practice 9). The reading is one line in the log.
func (s *Service) QuietTenancies(ctx context.Context, actor Actor, page PageRequest) (QuietPage, error) {
	found := QuietPage{Edges: []QuietEdge{}}
	if !actor.ReadsBeside("quietTenancies") {
		return found, nil
	}
	first := min(max(page.First, 1), MaxPage)
	after, err := quietCursor(page.After)
	if err != nil {
		return found, err
	}
	err = s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		tenancies, err := tx.QuietTenancies(ctx, actor.Organisation, after, first+1)
		if err != nil {
			return err
		}
		region, err := tx.Region(ctx)
		if err != nil {
			return err
		}
		days := ParametersOf(region.Changes, s.Today()).QuietDays
		found.HasMore = len(tenancies) > first
		for _, tenancy := range tenancies[:min(len(tenancies), first)] {
			tenancy.KeepUntil = tenancy.QuietSince().Plus(days)
			found.Edges = append(found.Edges, QuietEdge{Cursor: tenancy.ID.String(), Node: tenancy})
			found.End = tenancy.ID.String()
		}
		line := LogLine{Event: LogSearch, Activity: "quietTenancies", Actor: actor, Role: Landlord, At: s.now(), TraceID: s.trace(ctx)}
		return tx.Log(ctx, []LogLine{line})
	})
	return found, err
}

func quietCursor(text string) (ID, error) {
	if text == "" {
		return ID{}, nil
	}
	after, err := ParseID(text)
	if err != nil {
		return ID{}, &Error{Code: Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	}
	return after, nil
}

// TenancyCounts gives how many tenancies the landlord's own books had, by month,
// oldest first; nothing for anybody else.
func (s *Service) TenancyCounts(ctx context.Context, actor Actor) ([]TenancyCount, error) {
	counts := []TenancyCount{}
	if !actor.ReadsBeside("tenancyCounts") {
		return counts, nil
	}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		counts, err = tx.TenancyCounts(ctx, actor.Organisation)
		return err
	})
	return counts, err
}

// UntouchedVerbs gives what an import does to a file: one to which nothing else
// was ever done holds nothing but a landlord's books (practice 9).
func UntouchedVerbs() []string { return []string{"registerHousehold", "recordRent", "endTenancy"} }

// QuietBefore gives the day before which the last arrears of such a file, or of a
// tenancy without one, must lie for it to be forgotten: three months ago, or what
// the region set (practice 9).
func (p Parameters) QuietBefore(today Day) Day { return today.Plus(-p.QuietDays) }
