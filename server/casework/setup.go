package casework

import (
	"context"
	"slices"
)

// SetUpNeed is one thing that a region lacks before it can work.
type SetUpNeed string

// What a region may lack, in the order in which it is mostly set up.
const (
	NeedsValues        SetUpNeed = "VALUES"                 // nobody looked at the region's own values (architecture §1)
	NeedsClosedDays    SetUpNeed = "CLOSED_DAYS"            // no day beside the national ones (practice 26)
	NeedsLandlord      SetUpNeed = "LANDLORD"               // nobody reports a household (route 2.1)
	NeedsCaseTeam      SetUpNeed = "CASE_TEAM"              // nobody visits one (route 3.1a)
	NeedsYouth         SetUpNeed = "YOUTH_PROTECTION"       // nobody gets the requests for children (route 3.2e)
	NeedsYouthChoice   SetUpNeed = "YOUTH_CHOICE"           // several, and nobody said who gets the requests (practice 26)
	NeedsSpecialCare   SetUpNeed = "SPECIAL_CARE"           // nobody registers for special care (route 2.5)
	NeedsDebtHelp      SetUpNeed = "DEBT_ASSISTANCE"        // nobody advises about debts (practice 22)
	NeedsChair         SetUpNeed = "CHAIR"                  // nobody decides or clears
	NeedsCaseManager   SetUpNeed = "CASE_MANAGER"           // nobody may be appointed
	NeedsRentOfficer   SetUpNeed = "RENT_OFFICER"           // nobody works for a landlord
	NeedsYouthWorker   SetUpNeed = "YOUTH_WORKER"           // nobody acknowledges a request for children
	NeedsSecondKeeper  SetUpNeed = "SECOND_ADMINISTRATOR"   // one who forgets a password is locked out
	NeedsEmptyPlaces   SetUpNeed = "ORGANISATION_NO_PEOPLE" // an organisation where nobody signs in
	NeedsCrisisNumbers SetUpNeed = "CRISIS_NUMBERS"         // nothing to call when it is urgent (practice 33)
	NeedsCosts         SetUpNeed = "COSTS"                  // the weighing counts with the example (route 0.3)
)

// urgent are the needs without which households are let down: no work begins
// before. The others can wait.
var urgent = []SetUpNeed{NeedsLandlord, NeedsCaseTeam, NeedsYouth, NeedsYouthChoice, NeedsChair, NeedsCaseManager, NeedsRentOfficer, NeedsYouthWorker, NeedsCrisisNumbers}

// Urgent says that no work should begin without it.
func (n SetUpNeed) Urgent() bool { return slices.Contains(urgent, n) }

// SetUp is what a region has, as far as it must be set up, and what it lacks.
type SetUp struct {
	Needs []SetUpMissing
}

// SetUpMissing is one need, and whether it can wait.
type SetUpMissing struct {
	Need   SetUpNeed
	Urgent bool
}

// regionAsSetUp is all that tells what a region lacks.
type regionAsSetUp struct {
	organisations []KeptOrganisation
	accounts      []Account
	changes       int // of parameters
	closedDays    int
	numbers       int
	costs         bool // a table of its own
}

// SetUp gives what the region lacks, to its administrator; nil to others. It is
// counted from what there is, so that it can be left and gone on with: nothing of it
// is kept apart.
func (s *Service) SetUp(ctx context.Context, actor Actor) (*SetUp, error) {
	if refused := mayKeepOrganisations(actor) != nil; refused {
		return nil, nil //nolint:nilnil,nilerr // who administers nothing reads nothing
	}
	var region regionAsSetUp
	var err error
	if region.organisations, err = s.accounts.Organisations(ctx, actor.Region, s.Today()); err != nil {
		return nil, err
	}
	book, err := s.accounts.Accounts(ctx, actor.Region, s.now())
	if err != nil {
		return nil, err
	}
	region.accounts = book.Accounts
	err = s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error { return region.read(ctx, tx) })
	return &SetUp{Needs: region.needs(s.Today())}, err
}

func (r *regionAsSetUp) read(ctx context.Context, tx Tx) error {
	region, err := tx.Region(ctx)
	if err != nil {
		return err
	}
	r.changes, r.closedDays = len(region.Changes), len(closedDaysOf(region.Changes))
	numbers, err := tx.RegionNumbers(ctx)
	if err != nil {
		return err
	}
	r.numbers = len(numbers.Lines)
	tables, err := tx.CostTables(ctx, nil)
	r.costs = len(tables) > 0
	return err
}

// needs gives what is missing on a day, in the order of setting up.
func (r regionAsSetUp) needs(today Day) []SetUpMissing {
	of := r.organisationsOf(today)
	missing := []struct {
		need SetUpNeed
		is   bool
	}{
		{NeedsValues, r.changes == 0},
		{NeedsClosedDays, r.closedDays == 0},
		{NeedsLandlord, len(of[Landlord]) == 0},
		{NeedsCaseTeam, len(of[CaseTeam]) == 0},
		{NeedsYouth, len(of[YouthProtection]) == 0},
		{NeedsYouthChoice, len(of[YouthProtection]) > 1 && !slices.ContainsFunc(of[YouthProtection], func(o KeptOrganisation) bool { return o.YouthRequests })},
		{NeedsSpecialCare, len(of[SpecialCare]) == 0},
		{NeedsDebtHelp, len(of[DebtAssistance]) == 0},
		{NeedsChair, r.count(RegieTeam, Chair) == 0},
		{NeedsCaseManager, len(of[CaseTeam]) > 0 && r.count(CaseTeam, CaseManagerRole) == 0},
		{NeedsRentOfficer, len(of[Landlord]) > 0 && r.count(Landlord, RentOfficer) == 0},
		{NeedsYouthWorker, len(of[YouthProtection]) > 0 && r.count(YouthProtection, Professional) == 0},
		{NeedsSecondKeeper, r.count(RegieTeam, AdministratorRole) < 2},
		{NeedsEmptyPlaces, slices.ContainsFunc(r.organisations, func(o KeptOrganisation) bool { return !stoppedOn(o.EndsFrom, today) && o.People == 0 })},
		{NeedsCrisisNumbers, r.numbers == 0},
		{NeedsCosts, !r.costs},
	}
	needs := []SetUpMissing{}
	for _, one := range missing {
		if one.is {
			needs = append(needs, SetUpMissing{one.need, one.need.Urgent()})
		}
	}
	return needs
}

func (r regionAsSetUp) organisationsOf(today Day) map[OrganisationRole][]KeptOrganisation {
	of := map[OrganisationRole][]KeptOrganisation{}
	for _, organisation := range r.organisations {
		if !stoppedOn(organisation.EndsFrom, today) {
			of[organisation.Kind] = append(of[organisation.Kind], organisation)
		}
	}
	return of
}

// count gives how many people who may sign in have a role in a kind of organisation.
func (r regionAsSetUp) count(kind OrganisationRole, role PersonRole) int {
	count := 0
	for _, account := range r.accounts {
		if account.Active && slices.ContainsFunc(account.Memberships, func(m Membership) bool { return m.OrganisationRole == kind && slices.Contains(m.Roles, role) }) {
			count++
		}
	}
	return count
}
