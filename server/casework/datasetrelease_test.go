package casework

import (
	"errors"
	"testing"
)

func aReleaseOf(kind ReleaseKind) ReleaseOrder {
	order := ReleaseOrder{ID: named("uitgave"), Kind: kind, Formats: ReleaseFormats()}
	switch kind {
	case PublicationRelease, MicrodataRelease:
		order.Period, order.Project = MonthPeriod{"2026-01", "2026-09"}, named("onderzoek")
	case ResidentRelease:
		order.Formats, order.Household, order.Resident = nil, named("huis"), named("bewoner")
	case OwnDataRelease:
	}
	return order
}

func TestAnOrderOfAReleaseIsWhole(t *testing.T) {
	const today Day = "2026-11-29"
	for _, kind := range ReleaseKinds() {
		if err := aReleaseOf(kind).Check(today); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
	for _, c := range []struct {
		name, field, message string
		kind                 ReleaseKind
		spoil                func(*ReleaseOrder)
	}{
		{"no kind", "kind", "Kies wat voor uitgave u wilt maken.", PublicationRelease, func(o *ReleaseOrder) { o.Kind = "" }},
		{"no id", "id", "De uitgave heeft geen nummer.", OwnDataRelease, func(o *ReleaseOrder) { o.ID = ID{} }},
		{"no project", "project", "Kies voor welk onderzoek dit is.", MicrodataRelease, func(o *ReleaseOrder) { o.Project = ID{} }},
		{"no household", "household", "Kies van welk dossier het overzicht is.", ResidentRelease, func(o *ReleaseOrder) { o.Household = ID{} }},
		{"no resident", "resident", "Kies van welke bewoner het overzicht is.", ResidentRelease, func(o *ReleaseOrder) { o.Resident = ID{} }},
		{"formats of an overview", "formats", "Een overzicht heeft een vaste vorm.", ResidentRelease, func(o *ReleaseOrder) { o.Formats = []ReleaseFormat{ReleaseCSV} }},
		{"no format", "formats", "Kies minstens één soort bestand.", OwnDataRelease, func(o *ReleaseOrder) { o.Formats = nil }},
		{"a format twice", "formats", "Kies elke soort bestand hoogstens één keer.", OwnDataRelease, func(o *ReleaseOrder) { o.Formats = []ReleaseFormat{ReleaseCSV, ReleaseCSV} }},
		{"another format", "formats", "Kies elke soort bestand hoogstens één keer.", OwnDataRelease, func(o *ReleaseOrder) { o.Formats = []ReleaseFormat{"ODS"} }},
		{"no period", "period", "Kies van welke tot en met welke maand.", PublicationRelease, func(o *ReleaseOrder) { o.Period.From = "" }},
		{"a period turned round", "period", "De laatste maand ligt voor de eerste.", MicrodataRelease, func(o *ReleaseOrder) { o.Period.From = "2026-11" }},
		{"the month that runs", "period", "De laatste maand is nog niet voorbij.", PublicationRelease, func(o *ReleaseOrder) { o.Period.To = "2026-11" }},
		{"half a quarter", "period", "Kies hele kwartalen, zoals januari tot en met maart.", PublicationRelease, func(o *ReleaseOrder) { o.Period.From = "2026-02" }},
		{"a quarter that is cut", "period", "Kies hele kwartalen, zoals januari tot en met maart.", PublicationRelease, func(o *ReleaseOrder) { o.Period.To = "2026-08" }},
		{"eleven years", "period", "Kies hoogstens 10 jaar.", PublicationRelease, func(o *ReleaseOrder) { o.Period.From = "2016-07" }},
	} {
		order := aReleaseOf(c.kind)
		c.spoil(&order)
		var refusal *Error
		if err := order.Check(today); !errors.As(err, &refusal) || refusal.Code != Invalid || refusal.Field != c.field || refusal.Message != c.message {
			t.Errorf("%s: got %v, want %s: %s", c.name, err, c.field, c.message)
		}
	}
	longest := aReleaseOf(PublicationRelease)
	longest.Period = MonthPeriod{"2016-10", "2026-09"}
	if err := longest.Check(today); err != nil {
		t.Errorf("ten years: %v", err)
	}
}

// TestWhoMakesReleases is beside the golden table: programs make none, and whoever
// makes data of files reads these files.
func TestWhoMakesReleases(t *testing.T) {
	may := func(actor Actor, kind ReleaseKind) bool { return MayMakeRelease(actor, aReleaseOf(kind)) == nil }
	for _, organisation := range OrganisationRoles() {
		for _, role := range personRoles {
			actor := somebody(organisation, role)
			program := actor
			program.Scopes = []Scope{ScopeRead, ScopeWrite}
			for _, kind := range ReleaseKinds() {
				if may(program, kind) {
					t.Errorf("a program of %s as %s makes %s", organisation, role, kind)
				}
				if !kind.counts() && may(actor, kind) && !actor.readsFiles() {
					t.Errorf("%s of %s makes %s and reads no files", role, organisation, kind)
				}
			}
			if may(actor, "ANOTHER") {
				t.Errorf("%s of %s makes what does not exist", role, organisation)
			}
		}
	}
}

func TestWhyAReleaseIsNotMade(t *testing.T) {
	for why, want := range map[ReleaseProblem]Error{
		ReleaseUnprotected:    {Code: ReleaseRefused, Message: "Deze tabellen zeggen te veel over iemand, wat er ook wordt weggelaten. Kies een langere periode."},
		ReleaseEarlierDiffers: {Code: ReleaseRefused, Message: "Deze tabellen passen niet bij wat eerder is gepubliceerd."},
		ReleaseBelowK:         {Code: ReleaseRefused, Message: "Te veel huishoudens zijn te herkennen in deze gegevens. Kies een langere periode."},
		ReleaseKeyGone:        {Code: NotNow, Message: "Dit onderzoek is voorbij. De sleutel is vernietigd."},
		ReleaseTooLong:        {Code: Invalid, Message: "Dit zijn te veel regels voor een rekenblad. Kies een ander soort bestand."},
		ReleaseNotGiven:       {Code: NotNow, Message: "Het team van de casemanager heeft dit overzicht nog niet vrijgegeven."},
	} {
		if got := RefuseRelease(why); got.Code != want.Code || got.Message != want.Message || got.English() == codesInEnglish[got.Code] {
			t.Errorf("%d: got %v in English %q, want %v", why, got, got.English(), want.Message)
		}
	}
}
