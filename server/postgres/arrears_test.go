package postgres

import (
	"slices"
	"testing"

	"regieroute/server/casework"
)

// arrearsOf gives a landlord's work list, page by page.
func (w *world) arrearsOf(t testing.TB, actor casework.Actor, filter casework.ArrearsFilter, size int) []casework.ID {
	t.Helper()
	households, after := []casework.ID{}, ""
	w.within(t, actor, func(tx casework.Tx) error {
		for {
			found, err := tx.FindArrears(t.Context(), filter, casework.PageRequest{First: size, After: after}, today)
			if err != nil || len(found) == 0 {
				return err
			}
			for _, one := range found {
				households, after = append(households, one.Household), one.Cursor
			}
		}
	})
	return households
}

// owing is a file of which the landlord has not been paid since a month.
func (w *world) owing(since casework.Month, readers ...casework.Actor) *casework.Household {
	h := w.aFile(append(readers, w.landlord())...)
	ledger := []casework.RentMonth{{Month: since, DueCents: 70_000, BalanceCents: 70_000, AsOf: today}, {Month: "2026-11", DueCents: 70_000, BalanceCents: 140_000, AsOf: today}}
	tenancy, person := anID(), anID()
	h.Tenancies = []casework.Tenancy{{Made: casework.Made{ID: tenancy, At: now}, NewTenancy: casework.NewTenancy{ID: tenancy, Landlord: w.landlord().Organisation, Number: "H-1"}, Ledger: ledger}}
	h.Compositions = []casework.Composition{{Made: casework.Made{ID: anID(), At: now}, EstablishComposition: casework.EstablishComposition{On: today, Residents: []casework.ID{}}}}
	resident := casework.NewResident{ID: person, Name: "De Vries", Role: casework.Tenant, BirthDate: "1980-01-01"}
	h.Residents = []casework.Resident{{Made: casework.Made{ID: person, At: now}, NewResident: resident}}
	return h
}

// Route 1.1, 1.2: the most urgent first, and of equals the longest in arrears;
// page by page as in one go; each filter what it says; nothing for others.
func TestALandlordsArrearsByUrgency(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	called := func(h *casework.Household, on casework.Day) {
		made := casework.Made{ID: anID(), At: now, For: w.landlord().Organisation}
		h.ContactAttempts = append(h.ContactAttempts, casework.ContactAttempt{Made: made, RecordContactAttempt: casework.RecordContactAttempt{On: on, Channel: casework.ByPhone}})
	}
	court, uncalled, longer, proposed, calm := w.owing("2026-10"), w.owing("2026-10"), w.owing("2026-08"), w.owing("2026-09"), w.owing("2026-06")
	court.LegalEvents = []casework.LegalEvent{{Made: casework.Made{ID: anID(), At: now}, RecordLegalEvent: casework.RecordLegalEvent{Kind: casework.Summoned, On: today}}}
	court.Compositions = nil
	for _, file := range []*casework.Household{court, proposed, calm} {
		called(file, today)
	}
	proposed.Arrangements = []casework.PaymentArrangement{{
		Made:               casework.Made{ID: anID(), At: now, For: w.team().Organisation},
		ProposeArrangement: casework.ProposeArrangement{Tenancy: proposed.Tenancies[0].ID, On: today, Instalments: []casework.Instalment{{DueOn: today.Plus(30), Cents: 5000}}},
	}}
	for _, file := range []*casework.Household{calm, proposed, uncalled, court, longer} {
		w.save(t, w.landlord(), file)
	}
	quiet := w.owing("2026-10")
	quiet.Tenancies[0].Ledger[1].BalanceCents = 0
	w.save(t, w.landlord(), quiet)

	all := casework.ArrearsFilter{}
	tests := []struct {
		name   string
		actor  casework.Actor
		filter casework.ArrearsFilter
		want   []*casework.Household
	}{
		{"everything", w.landlord(), all, []*casework.Household{court, longer, proposed, uncalled, calm}},
		{"nobody contacted", w.landlord(), casework.ArrearsFilter{NobodyContacted: true}, []*casework.Household{longer, uncalled}},
		{"must be reported", w.landlord(), casework.ArrearsFilter{MustReport: true}, []*casework.Household{court}},
		{"proposals", w.landlord(), casework.ArrearsFilter{Proposed: true}, []*casework.Household{proposed}},
		{"no proposals that nobody was called about", w.landlord(), casework.ArrearsFilter{Proposed: true, NobodyContacted: true}, nil},
		{"another landlord", w.someone(t, casework.Landlord, "Tweede", rolesAt[casework.Landlord]), all, nil},
		{"the case team", w.team(), all, nil},
	}
	for _, test := range tests {
		for _, size := range []int{1, 2, 100} {
			if got, want := w.arrearsOf(t, test.actor, test.filter, size), idsOf(test.want); !slices.Equal(got, want) {
				t.Errorf("%s, %d on a page: got %v, want %v", test.name, size, got, want)
			}
		}
	}
	for _, cursor := range []string{"x", "OSA5", "MTEgMjAyNi0xMi0wMSAw"} {
		reach := casework.Reach{Region: w.region, Organisation: w.landlord().Organisation}
		err := w.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
			_, err := tx.FindArrears(t.Context(), all, casework.PageRequest{First: 1, After: cursor}, today)
			return err
		})
		if err == nil {
			t.Errorf("a made up cursor %q gives a page", cursor)
		}
	}
}
