package casework

import (
	"slices"
	"testing"
)

// aReadyRegion lacks nothing.
func aReadyRegion() regionAsSetUp {
	region := regionAsSetUp{changes: 1, closedDays: 1, numbers: 1, costs: true}
	for _, kind := range OrganisationRoles() {
		region.organisations = append(region.organisations, KeptOrganisation{Name: string(kind), Kind: kind, People: 1, YouthRequests: kind == YouthProtection})
	}
	for _, one := range []struct {
		kind OrganisationRole
		role PersonRole
	}{{RegieTeam, Chair}, {RegieTeam, AdministratorRole}, {RegieTeam, AdministratorRole}, {CaseTeam, CaseManagerRole}, {Landlord, RentOfficer}, {YouthProtection, Professional}} {
		region.accounts = append(region.accounts, Account{Active: true, Memberships: []Membership{{OrganisationRole: one.kind, Roles: []PersonRole{one.role}}}})
	}
	return region
}

func TestWhatARegionLacksBeforeItCanWork(t *testing.T) {
	t.Parallel()
	without := func(kind OrganisationRole) func(*regionAsSetUp) {
		return func(r *regionAsSetUp) {
			r.organisations = slices.DeleteFunc(r.organisations, func(o KeptOrganisation) bool { return o.Kind == kind })
		}
	}
	without1 := func(role PersonRole) func(*regionAsSetUp) {
		return func(r *regionAsSetUp) {
			at := slices.IndexFunc(r.accounts, func(a Account) bool { return slices.Contains(a.Memberships[0].Roles, role) })
			r.accounts = slices.Delete(r.accounts, at, at+1)
		}
	}
	tests := []struct {
		name   string
		change func(*regionAsSetUp)
		want   []SetUpNeed
		urgent bool
	}{
		{"nothing", func(*regionAsSetUp) {}, nil, false},
		{"nobody looked at the values", func(r *regionAsSetUp) { r.changes = 0 }, []SetUpNeed{NeedsValues}, false},
		{"no closed days", func(r *regionAsSetUp) { r.closedDays = 0 }, []SetUpNeed{NeedsClosedDays}, false},
		{"no landlord", without(Landlord), []SetUpNeed{NeedsLandlord}, true},
		{"no case team", without(CaseTeam), []SetUpNeed{NeedsCaseTeam}, true},
		{"no youth protection", without(YouthProtection), []SetUpNeed{NeedsYouth}, true},
		{"two for youth protection, and none chosen", func(r *regionAsSetUp) {
			for at := range r.organisations {
				r.organisations[at].YouthRequests = false
			}
			r.organisations = append(r.organisations, KeptOrganisation{Kind: YouthProtection, People: 1})
		}, []SetUpNeed{NeedsYouthChoice}, true},
		{"no special care", without(SpecialCare), []SetUpNeed{NeedsSpecialCare}, false},
		{"no debt assistance", without(DebtAssistance), []SetUpNeed{NeedsDebtHelp}, false},
		{"no chair", without1(Chair), []SetUpNeed{NeedsChair}, true},
		{"a chair who may not sign in", func(r *regionAsSetUp) { r.accounts[0].Active = false }, []SetUpNeed{NeedsChair}, true},
		{"a chair of another organisation", func(r *regionAsSetUp) { r.accounts[0].Memberships[0].OrganisationRole = Care }, []SetUpNeed{NeedsChair}, true},
		{"no case manager", without1(CaseManagerRole), []SetUpNeed{NeedsCaseManager}, true},
		{"no rent officer", without1(RentOfficer), []SetUpNeed{NeedsRentOfficer}, true},
		{"nobody at youth protection", without1(Professional), []SetUpNeed{NeedsYouthWorker}, true},
		{"one administrator", without1(AdministratorRole), []SetUpNeed{NeedsSecondKeeper}, false},
		{"an organisation without people", func(r *regionAsSetUp) { r.organisations[3].People = 0 }, []SetUpNeed{NeedsEmptyPlaces}, false},
		{"one that stopped needs no people", func(r *regionAsSetUp) { r.organisations[3].People, r.organisations[3].EndsFrom = 0, "2026-01-01" }, nil, false},
		{"a landlord that stopped is none", func(r *regionAsSetUp) { r.organisations[0].EndsFrom = "2026-01-01" }, []SetUpNeed{NeedsLandlord}, true},
		{"no numbers", func(r *regionAsSetUp) { r.numbers = 0 }, []SetUpNeed{NeedsCrisisNumbers}, true},
		{"no costs", func(r *regionAsSetUp) { r.costs = false }, []SetUpNeed{NeedsCosts}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			region := aReadyRegion()
			test.change(&region)
			got := []SetUpNeed{}
			for _, missing := range region.needs("2026-12-01") {
				got = append(got, missing.Need)
				if missing.Urgent != test.urgent {
					t.Errorf("%s: got urgent %v, want %v", missing.Need, missing.Urgent, test.urgent)
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}
