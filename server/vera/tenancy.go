package vera

import (
	"cmp"
	"slices"
	"strconv"

	"regieroute/server/casework"
)

// tenancy takes the first and the last day of a tenancy over. It makes no file:
// that comes with the rent file, when there are arrears (practice 9).
func (t *taking) tenancy(m message, a *Answer) {
	switch {
	case m.StartsOn.bad:
		a.become(Faulty, codeInvalid, "Dit is geen datum.", "begindatum")
		return
	case m.EndsOn.bad:
		a.become(Faulty, codeInvalid, "Dit is geen datum.", "einddatum")
		return
	}
	known, found := t.tenancyOf(keys{ID: m.ID, IDExtern: m.IDExtern, Code: m.Code}, a)
	if !found {
		return
	}
	if last := cmp.Or(m.EndsOn.on, known.Tenancy.EndsOn); last != "" && m.StartsOn.on > last {
		a.become(Faulty, codeInvalid, "De begindatum ligt na de einddatum.", "begindatum")
		return
	}
	a.Outcome = Unchanged
	steps := []func(message, *Answer, casework.KnownTenancy){t.begins, t.endsOn}
	if m.StartsOn.on > known.Tenancy.StartsOn { // so that it never ends before it begins
		slices.Reverse(steps)
	}
	for _, step := range steps {
		if a.Outcome != Faulty && a.Outcome != Waits {
			step(m, a, known)
		}
	}
}

// begins takes the first day over as books of the day of the message: newer books
// are never overwritten.
func (t *taking) begins(m message, a *Answer, known casework.KnownTenancy) {
	if m.StartsOn.on == "" || m.StartsOn.on == known.Tenancy.StartsOn {
		return
	}
	told := casework.NewTenancy{ID: known.Tenancy.ID, Landlord: t.association.Organisation, StartsOn: m.StartsOn.on}
	rent := &casework.RecordRent{Tenancy: told, AsOf: casework.DayOf(t.sentAt), Months: []casework.RentMonth{}}
	if booksAfter(known.Tenancy, rent.AsOf) {
		a.remark(codeOlder, "Het huurbestand is nieuwer. De begindatum is niet overgenomen.", "begindatum")
		return
	}
	id := t.name(known.Tenancy.ID.String(), "begins", string(told.StartsOn), t.moment(known))
	if refusal := t.does(known, id, casework.Command{RecordRent: rent}); refusal != nil {
		a.refused(refusal, map[string]string{"tenancy": "overeenkomst", "asOf": "begindatum"})
		return
	}
	a.Outcome = Changed
}

// booksAfter says that a tenancy's ledger was read from newer books.
func booksAfter(tenancy *casework.Tenancy, day casework.Day) bool {
	for _, month := range tenancy.Ledger {
		if month.AsOf > day {
			return true
		}
	}
	return false
}

// endsOn takes the last day over; one that the message leaves out stays.
func (t *taking) endsOn(m message, a *Answer, known casework.KnownTenancy) {
	switch m.EndsOn.on {
	case known.Tenancy.EndsOn:
		return
	case "":
		a.remark(codeNotTaken, "Hier staat een einddatum. Zonder einddatum in het bericht blijft die staan.", "einddatum")
		return
	}
	id := t.name(known.Tenancy.ID.String(), "ends", string(m.EndsOn.on), t.moment(known))
	command := casework.Command{EndTenancy: &casework.EndTenancy{Tenancy: known.Tenancy.ID, On: m.EndsOn.on}}
	if refusal := t.does(known, id, command); refusal != nil {
		a.refused(refusal, map[string]string{"on": "einddatum"})
		return
	}
	a.Outcome = Changed
}

// moment tells a change of a day from the same change at another time: the file as
// it was, and which object of the request it is.
func (t *taking) moment(known casework.KnownTenancy) string {
	return strconv.FormatInt(known.File.Version, 10) + " " + strconv.Itoa(t.at)
}
