package vera

import (
	"cmp"
	"slices"

	"regieroute/server/casework"
)

// stage is what a status of an arrangement means here.
type stage int

const (
	asked  stage = iota + 1 // not granted yet
	runs                    // granted
	frozen                  // granted, and the landlord froze it
	over
)

// stages reads VERA:BETALINGSREGELINGSTATUS.
var stages = map[code]stage{"AAN": asked, "": runs, "ACT": runs, "BEV": frozen, "ANN": over, "BEE": over, "VER": over}

// ends reads VERA:BETALINGSREGELINGEINDEREDEN.
var ends = map[code]casework.ArrangementEnd{
	"AFB": casework.EndPaidOff, "ONI": casework.EndUncollectable, "SAN": casework.EndDebtSettled, "VOL": casework.EndNotSuitable,
}

// endsBy is the reason when the sender gives none: paid, or the arrangement did not do.
var endsBy = map[code]code{"BEE": "AFB", "ANN": "VOL", "VER": "VOL"}

// arrangement takes a payment arrangement in: the landlord's own, accepted at once
// (route 1.3).
func (t *taking) arrangement(m message, a *Answer) {
	stage := stages[m.Status]
	switch {
	case stage == 0:
		a.become(Faulty, codeInvalid, "Deze status van een betalingsregeling is niet bekend.", "status")
		return
	case m.AgreedOn.bad || m.StartsOn.bad:
		a.become(Faulty, codeInvalid, "Dit is geen datum.", "afspraakdatum")
		return
	}
	known, found := t.tenancyOf(m.about()[0], a)
	if !found {
		return
	}
	told := known.File.Numbered(known.Tenancy.ID, a.ID)
	switch {
	case told != nil && t.sentAt.Before(told.RecordedAt):
		a.become(Unchanged, codeOlder, "Er is al een later bericht over deze afspraak.", "")
	case stage == asked:
		a.become(Waits, codeNotNow, "Deze afspraak is nog niet toegekend. Stuur hem opnieuw als hij loopt.", "status")
	case stage == over:
		t.endArrangement(m, a, known, told)
	default:
		t.agree(m, a, known, told)
		if stage == frozen && a.Outcome != Faulty {
			a.remark(codeNotTaken, "Dat de verhuurder bevriest, komt met het huurbestand (Status regeling).", "status")
		}
	}
}

// agree takes the terms of an arrangement over.
func (t *taking) agree(m message, a *Answer, known casework.KnownTenancy, told *casework.PaymentArrangement) {
	proposal, fine := m.proposal(a)
	if !fine {
		return
	}
	proposal.Tenancy = known.Tenancy.ID
	before := ""
	if told != nil {
		same := told.On == proposal.On && slices.Equal(told.Instalments, proposal.Instalments)
		switch {
		case same && told.EndedOn == "":
			a.Outcome = Unchanged
			return
		case same:
			a.become(Unchanged, codeNotNow, "Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer.", "id")
			return
		case told.EndedOn != "":
			a.become(Faulty, codeInvalid, "Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer.", "id")
			return
		}
		before = told.ID.String()
	}
	command := casework.Command{ProposeArrangement: &proposal}
	id := t.name(a.ID, known.Tenancy.ID.String(), digest(written(command)), before)
	if refusal := t.does(known, id, command); refusal != nil {
		a.refused(refusal, nil)
		return
	}
	a.Outcome = Added
	if told != nil {
		a.Outcome = Changed
	}
	t.awaited(a, known.File, id)
}

// awaited says when an arrangement does not count yet: a protective administrator
// must agree first (practice 23).
func (t *taking) awaited(a *Answer, file *casework.Household, id casework.ID) {
	for _, standing := range file.ArrangementStandings() {
		if standing.Arrangement == id && standing.Status == casework.ArrangementAwaits {
			a.remark(codeNotNow, "De bewindvoerder moet het nog eens zijn. Tot dan geldt wat er al was afgesproken.", "")
		}
	}
}

// proposal reads the terms. Instalments of one day are one instalment.
func (m message) proposal(a *Answer) (casework.ProposeArrangement, bool) {
	proposal := casework.ProposeArrangement{Number: a.ID, On: cmp.Or(m.AgreedOn.on, m.StartsOn.on)}
	if proposal.On == "" {
		a.become(Faulty, codeMissing, "Vul in op welke dag de regeling is afgesproken.", "afspraakdatum")
		return proposal, false
	}
	terms := slices.Clone(m.Instalments)
	slices.SortStableFunc(terms, func(a, b instalment) int { return cmp.Compare(a.DueOn.on, b.DueOn.on) })
	total := casework.Cents(0)
	for _, term := range terms {
		if term.DueOn.bad || term.DueOn.on == "" || term.Amount.bad || !term.Amount.told {
			a.become(Faulty, codeInvalid, "Elke termijn heeft een vervaldatum en een bedrag.", "termijnen")
			return proposal, false
		}
		total += term.Amount.cents
		if last := len(proposal.Instalments) - 1; last >= 0 && proposal.Instalments[last].DueOn == term.DueOn.on {
			proposal.Instalments[last].Cents += term.Amount.cents
			continue
		}
		proposal.Instalments = append(proposal.Instalments, casework.Instalment{DueOn: term.DueOn.on, Cents: term.Amount.cents})
	}
	if m.Amount.told && !m.Amount.bad && m.Amount.cents != total && len(terms) > 0 {
		a.remark(codeInvalid, "De termijnen komen samen niet op het bedrag van de regeling. De termijnen gelden.", "bedrag")
	}
	return proposal, true
}

// endArrangement takes over that an arrangement ended. One that was not here yet is
// taken over with its end, so that an older message cannot bring it back.
func (t *taking) endArrangement(m message, a *Answer, known casework.KnownTenancy, told *casework.PaymentArrangement) {
	reason, named := ends[cmp.Or(m.EndReason, endsBy[m.Status])]
	switch {
	case !named:
		a.become(Faulty, codeInvalid, "Deze reden van het einde is niet bekend.", "eindeReden")
		return
	case m.EndsOn.bad:
		a.become(Faulty, codeInvalid, "Dit is geen datum.", "einddatum")
		return
	case m.Status != "BEE" && t.frozenArrears(known):
		a.become(Waits, codeNotNow, "De achterstand is bevroren. Stuur deze afspraak opnieuw als de bevriezing voorbij is.", "status")
		return
	case told == nil && m.Status == "VER":
		a.Outcome = Unchanged // it never was here
		return
	}
	on := cmp.Or(m.EndsOn.on, casework.DayOf(t.sentAt))
	if told != nil && told.EndedOn != "" && told.EndedOn <= on {
		a.Outcome = Unchanged
		return
	}
	if told = t.lastTerms(m, a, known, told); told == nil {
		return
	}
	command := casework.Command{EndArrangement: &casework.EndArrangement{Arrangement: told.ID, On: on, Reason: reason}}
	if refusal := t.does(known, t.name(a.ID, told.ID.String(), digest(written(command))), command); refusal != nil {
		a.refused(refusal, map[string]string{"on": "einddatum"})
		return
	}
	if a.Outcome != Added {
		a.Outcome = Changed
	}
}

// lastTerms gives the arrangement as it was when it ended: the terms that its end
// brings are taken over first, unless arrears are frozen. Nil says that they cannot.
func (t *taking) lastTerms(m message, a *Answer, known casework.KnownTenancy, told *casework.PaymentArrangement) *casework.PaymentArrangement {
	if told != nil && (told.EndedOn != "" || len(m.Instalments) == 0 || t.frozenArrears(known)) {
		return told
	}
	if t.agree(m, a, known, told); a.Outcome == Faulty || a.Outcome == Waits {
		return nil
	}
	return known.File.Numbered(known.Tenancy.ID, a.ID)
}

// frozenArrears says that a suspension froze the arrears of a tenancy (route 3.1d).
func (t *taking) frozenArrears(known casework.KnownTenancy) bool {
	return slices.ContainsFunc(known.File.RentStandings(t.today), func(s casework.RentStanding) bool {
		return s.Of == known.Tenancy.ID && s.Frozen
	})
}
