package vera

import (
	"cmp"

	"regieroute/server/casework"
)

// collection takes an external collection in: handing over to a bailiff is a step of
// the law (route 1.3). What has no counterpart is said, not dropped.
func (t *taking) collection(m message, a *Answer) {
	on := cmp.Or(m.HandedOverOn.on, m.StartsOn.on)
	switch {
	case m.Kind == "INC":
		a.become(NotTaken, codeNotTaken, "Een incassobureau is geen stap van de rechter of de deurwaarder.", "soort")
		return
	case m.Kind != "DEU":
		a.become(Faulty, codeInvalid, "Deze soort externe incasso is niet bekend.", "soort")
		return
	case m.Status != "" && m.Status != "NIE" && m.Status != "ACT" && m.Status != "EIN":
		a.become(Faulty, codeInvalid, "Deze status van een externe incasso is niet bekend.", "status")
		return
	case m.HandedOverOn.bad || m.StartsOn.bad:
		a.become(Faulty, codeInvalid, "Dit is geen datum.", "overdrachtsdatum")
		return
	case m.Status == "NIE" && m.HandedOverOn.on == "":
		a.become(Waits, codeNotNow, "Dit is nog niet overgedragen. Stuur het opnieuw met de dag van overdracht.", "overdrachtsdatum")
		return
	case on == "":
		a.become(Faulty, codeMissing, "Vul in op welke dag de deurwaarder het kreeg.", "overdrachtsdatum")
		return
	}
	for _, named := range m.about() {
		if known, found := t.tenancyOf(named, a); found {
			t.handOver(m, a, known, on)
		}
	}
	t.unmatched(m, a)
}

// handOver records that a bailiff got it, once for each tenancy. A step of the law
// is never changed; another day is for people to look at.
func (t *taking) handOver(m message, a *Answer, known casework.KnownTenancy, on casework.Day) {
	id := t.name(a.ID, known.Tenancy.ID.String(), string(casework.HandedToBailiff))
	for _, event := range known.File.LegalEvents {
		switch {
		case event.ID != id:
			continue
		case event.On != on:
			a.become(Faulty, codeInvalid, "De overdracht staat al op een andere dag. Leg een verbetering vast in het dossier.", "overdrachtsdatum")
		case a.Outcome == "":
			a.Outcome = Unchanged
		}
		return
	}
	event := &casework.RecordLegalEvent{Tenancy: known.Tenancy.ID, Kind: casework.HandedToBailiff, On: on, Reference: m.reference()}
	if refusal := t.does(known, id, casework.Command{RecordLegalEvent: event}); refusal != nil {
		a.refused(refusal, map[string]string{"on": "overdrachtsdatum"})
		return
	}
	if a.Outcome == "" || a.Outcome == Unchanged {
		a.Outcome = Added
	}
}

// reference is the number that people see in the sender's system.
func (m message) reference() string {
	if m.Code != "" && len([]rune(string(m.Code))) <= maxKey {
		return string(m.Code)
	}
	return m.number()
}

// unmatched says what of an external collection has no counterpart here.
func (t *taking) unmatched(m message, a *Answer) {
	if m.Status == "EIN" {
		a.remark(codeNotTaken, "Dat de incasso eindigde, wordt niet vastgelegd. Leg de afloop vast in het dossier.", "status")
	}
	if len(m.Actions) > 0 {
		a.remark(codeNotTaken, "Acties hebben geen vaste codes. Leg dagvaarding, vonnis en aanzegging vast in het dossier.", "externeincassoacties")
	}
	if len(m.Tenancies) > maxAbout {
		a.remark(codeNotTaken, "Van één incasso gelden hoogstens 20 huurcontracten.", "overeenkomsten")
	}
}
