package casework

import (
	"fmt"
	"slices"
)

// OverviewOf makes the overview of one resident, without what is of others and
// without worries about safety; nil for somebody who is not in the file, and of
// a release that there is not.
func (h *Household) OverviewOf(resident ID, today Day, released bool) *ResidentOverview {
	about := h.resident(resident)
	release := h.releaseOf(resident)
	if about == nil || (released && release == nil) {
		return nil
	}
	file := *h
	hidden := secrecy{file: h, hidden: map[ID]bool{}}
	for _, mark := range h.secretMarks() {
		hidden.hidden[mark.Resident] = mark.Resident != resident
	}
	hidden.hidden = onlyTrue(hidden.hidden)
	hidden.home = h.HomeIsSecret() && !h.IsSecret(resident)
	hidden.cut(&file)
	writing := overviewing{file: &file, resident: *about, today: today}
	overview := &ResidentOverview{Household: h.ID, Resident: resident, On: today, Release: release, Organisations: writing.organisations()}
	for _, section := range OverviewSections() {
		part := OverviewPart{Section: section, Lines: append(writing.section(section), writing.notes(section)...)}
		if release != nil {
			part.Withheld = release.part(section)
		}
		if released && part.Withheld != nil {
			part.Lines = nil
		}
		overview.Parts = append(overview.Parts, part)
	}
	return overview
}

func onlyTrue(marks map[ID]bool) map[ID]bool {
	kept := map[ID]bool{}
	for id, mark := range marks {
		if mark {
			kept[id] = true
		}
	}
	return kept
}

// overviewing writes the lines of one resident's overview from a file in which
// others who are secret are cut.
type overviewing struct {
	file     *Household
	resident Resident
	today    Day
}

func (o overviewing) organisations() []OverviewOrganisation {
	organisations := []OverviewOrganisation{}
	for _, i := range o.file.Involvements {
		organisations = append(organisations, OverviewOrganisation{
			Organisation: i.Organisation, Role: i.Role, Purpose: i.Purpose, LegalBasis: i.LegalBasis, From: i.From, Until: i.Until,
		})
	}
	return organisations
}

func (o overviewing) section(section OverviewSection) []OverviewLine {
	switch section {
	case AboutYou:
		return o.you()
	case AboutHome:
		return o.home()
	case AboutReferral:
		return o.referrals()
	case AboutDecision:
		return o.decisions()
	case AboutPlan:
		return o.plan()
	case AboutVisits:
		return o.visits()
	case AboutPlaces:
		return o.places()
	case AboutEviction:
		return o.law()
	case AboutRights:
		return o.rights()
	case AboutLogOfView:
	}
	return []OverviewLine{}
}

// line is one thing as a record has it: organisation and role, never the person.
func (o overviewing) line(made Made, on Day, text string) OverviewLine {
	day := DayOf(made.At)
	return OverviewLine{On: on, Organisation: made.For, Role: o.file.RoleOf(made.For, day), Text: text}
}

// said leaves lines out that say nothing.
func said(lines ...OverviewLine) []OverviewLine {
	return slices.DeleteFunc(append([]OverviewLine{}, lines...), func(line OverviewLine) bool { return line.Text == "" })
}

func labelled(label, text string) string {
	if text == "" {
		return ""
	}
	return label + ": " + text
}

func (o overviewing) you() []OverviewLine {
	r := o.resident
	own := func(label, text string) OverviewLine { return o.line(r.Made, "", labelled(label, text)) }
	lines := said(own("Naam", r.Name), own("Geboortedatum", r.BirthDate.inWords()), own("Taal", languageInWords(r.Language)),
		own("Het beste te bereiken", r.BestTime), own("Woont hier sinds", r.From.inWords()), own("Woont hier niet meer sinds", r.LeftOn.inWords()))
	if r.Interpreter {
		lines = append(lines, o.line(r.Made, "", "Er is een tolk nodig."))
	}
	if r.Pregnant {
		lines = append(lines, o.line(r.Made, "", "Er is een zwangerschap."))
	}
	return lines
}

func (o overviewing) home() []OverviewLine {
	a, contact := o.file.Address, o.file.Contact
	file := func(text string) OverviewLine { return OverviewLine{Text: text} }
	lines := said(file(labelled("Adres", a.written())), file(labelled("Telefoon", contact.Phone)), file(labelled("E-mail", contact.Email)))
	if o.resident.Role != Tenant && o.resident.Role != CoTenant {
		return lines // the rent is of who rents
	}
	for _, tenancy := range o.file.Tenancies {
		lines = append(lines, o.line(tenancy.Made, tenancy.StartsOn, labelled("Huurcontract", tenancy.Number)))
		for _, month := range tenancy.Ledger {
			if month.BalanceCents > 0 {
				lines = append(lines, o.line(tenancy.Made, month.AsOf, "Huurschuld na "+month.Month.inWords()+": "+month.BalanceCents.inEuros()))
			}
		}
	}
	for _, arrangement := range o.file.Arrangements {
		lines = append(lines, o.arrangement(arrangement)...)
	}
	return said(append(lines, o.attempts()...)...)
}

func (o overviewing) arrangement(a PaymentArrangement) []OverviewLine {
	total := Cents(0)
	for _, instalment := range a.Instalments {
		total += instalment.Cents
	}
	text := fmt.Sprintf("Voorstel voor een betalingsregeling: %s in %d keer.", total.inEuros(), len(a.Instalments))
	return []OverviewLine{o.line(a.Made, a.On, text), o.line(a.Made, a.On, labelled("Wat het huishouden zegt", a.HouseholdSays))}
}

// attempts tell that somebody sought contact, and how; what was written about it
// may be about others.
func (o overviewing) attempts() []OverviewLine {
	lines := []OverviewLine{}
	for _, attempt := range o.file.ContactAttempts {
		text := "Contact gezocht met " + channelNames[attempt.Channel] + ", niet gelukt."
		if attempt.Reached {
			text = "Contact gehad met " + channelNames[attempt.Channel] + "."
		}
		lines = append(lines, o.line(attempt.Made, attempt.On, text))
	}
	return lines
}

func (o overviewing) referrals() []OverviewLine {
	lines := []OverviewLine{}
	for _, r := range o.file.Referrals {
		on := DayOf(r.At)
		lines = append(lines, o.line(r.Made, on, "Melding aan het Regieteam."), o.line(r.Made, on, labelled("Samenvatting", r.Summary)),
			o.line(r.Made, on, labelled("Wat het huishouden zegt", r.HouseholdSays)))
	}
	return said(lines...)
}

func (o overviewing) decisions() []OverviewLine {
	lines := []OverviewLine{}
	for _, d := range o.file.Decisions {
		text := "Besluit: een plan om te blijven wonen."
		if d.Scenario == Evict {
			text = "Besluit: een plan voor als u uit uw huis moet."
		}
		if o.file.supersededBy(d.ID) != nil {
			text += " Dit besluit is later verbeterd."
		}
		lines = append(lines, o.line(d.Made, d.MeetingOn, text), o.line(d.Made, d.MeetingOn, labelled("Waarom", d.PreventedReason)),
			o.line(d.Made, d.MeetingOn, labelled("Wat het huishouden zegt", d.HouseholdSays)))
	}
	return said(lines...)
}

func (o overviewing) plan() []OverviewLine {
	lines := []OverviewLine{}
	for _, goal := range o.file.Goals {
		lines = append(lines, o.line(goal.Made, DayOf(goal.At), labelled("Doel", goal.Description)))
	}
	for _, step := range o.file.Steps {
		lines = append(lines, o.line(step.Made, step.DueOn, labelled("Stap", step.What)))
	}
	return said(lines...)
}

// visits tell the words of a visit to who was there; that it was made is told
// to everybody.
func (o overviewing) visits() []OverviewLine {
	lines, corrected := []OverviewLine{}, o.file.corrected()
	for _, visit := range o.file.Visits {
		text := "Huisbezoek."
		if corrected[visit.ID] {
			text = "Huisbezoek. Dit verslag is later verbeterd."
		}
		lines = append(lines, o.line(visit.Made, visit.On, text))
		if slices.Contains(visit.Present, o.resident.ID) {
			lines = append(lines, o.line(visit.Made, visit.On, visit.Summary), o.line(visit.Made, visit.On, labelled("Wat het huishouden zegt", visit.HouseholdSays)))
		}
	}
	return said(lines...)
}

func (o overviewing) places() []OverviewLine {
	lines := []OverviewLine{}
	for _, place := range o.file.Placements {
		if slices.Contains(place.Residents, o.resident.ID) {
			lines = append(lines, o.line(place.Made, place.From, "Plek om te slapen."), o.line(place.Made, place.From, labelled("Bij", place.Provider)),
				o.line(place.Made, place.From, labelled("Adres", place.Address)))
		}
	}
	return said(lines...)
}

func (o overviewing) law() []OverviewLine {
	lines := []OverviewLine{}
	for _, event := range o.file.LegalEvents {
		text := legalEventNames[event.Kind] + "."
		if event.Kind == EvictionAnnounced {
			text = labelled(legalEventNames[event.Kind]+" voor", event.EvictOn.inWords())
		}
		lines = append(lines, o.line(event.Made, event.On, text))
	}
	return said(lines...)
}
