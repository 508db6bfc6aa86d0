package casework

import (
	"regexp"
	"time"
)

// CostSide says of what a figure is the cost (route 0.3).
type CostSide string

// The two sides of the weighing.
const (
	CostOfEvicting   CostSide = "EVICTING"
	CostOfPreventing CostSide = "PREVENTING"
)

// CostLine (kostenregel) is one figure of a region's cost table: an amount or a
// range, with where it comes from and of when.
type CostLine struct {
	Key       string // its name inside the table, such as "crisis-night"; the same in every version
	Side      CostSide
	Name      string
	Unit      string // per what, such as "nacht"
	FromCents Cents  // for one unit
	ToCents   Cents  // the same as FromCents when it is not a range
	Source    string
	SourceOn  Day // of when the source is
}

// CostTable (kostentabel) is one version of a region's figures. Versions are
// never changed: a new one takes the place of the old one, and decisions keep
// the one they used.
type CostTable struct {
	ID          ID
	Version     int64 // 1 is the region's first; 0 is the example that comes with the program
	ValidFrom   Day
	Example     bool // invented figures, for trying out
	Lines       []CostLine
	PublishedBy ID
	PublishedAt time.Time
}

// Bounds of a cost table and of a weighing.
const (
	maxCostLines = 200
	maxTimes     = 10_000
)

var costKey = regexp.MustCompile(`^[a-z0-9-]{1,60}$`)

// NewCostTable is a new version of the region's figures.
type NewCostTable struct {
	ID              ID
	ExpectedVersion int64 // of the newest version its writer saw; 0 when the region had none
	ValidFrom       Day
	Lines           []CostLine
}

func (n NewCostTable) check() error {
	switch {
	case n.ID.IsZero():
		return missing("id", "0.3", "De kostentabel heeft geen nummer.")
	case n.ValidFrom == "":
		return missing("validFrom", "0.3", "Vul in vanaf wanneer deze bedragen gelden.")
	case len(n.Lines) == 0:
		return missing("lines", "0.3", "Vul minstens één bedrag in.")
	case len(n.Lines) > maxCostLines:
		return invalid("lines", "Een kostentabel heeft hoogstens 200 regels.")
	}
	seen := map[string]bool{}
	for i, line := range n.Lines {
		if err := line.check(fieldAt("lines", i)); err != nil {
			return err
		}
		if seen[line.Key] {
			return invalid(fieldIn(fieldAt("lines", i), "key"), "Deze naam staat twee keer in de tabel.")
		}
		seen[line.Key] = true
	}
	return nil
}

func (l CostLine) check(field string) error {
	switch {
	case !costKey.MatchString(l.Key):
		return invalid(fieldIn(field, "key"), "Gebruik kleine letters, cijfers en streepjes.")
	case l.Side != CostOfEvicting && l.Side != CostOfPreventing:
		return missing(fieldIn(field, "side"), "0.3", "Kies: kosten van ontruimen of van voorkomen.")
	case l.Name == "":
		return missing(fieldIn(field, "name"), "0.3", "Schrijf op waarvoor dit bedrag is.")
	case l.Unit == "":
		return missing(fieldIn(field, "unit"), "0.3", "Schrijf op per wat dit bedrag is, zoals nacht of keer.")
	case l.FromCents < 0:
		return invalid(fieldIn(field, "fromCents"), "Een bedrag kan niet negatief zijn.")
	case l.ToCents < l.FromCents:
		return invalid(fieldIn(field, "toCents"), "Het hoogste bedrag is lager dan het laagste.")
	case l.Source == "":
		return missing(fieldIn(field, "source"), "0.3", "Schrijf op waar dit bedrag vandaan komt.")
	case l.SourceOn == "":
		return missing(fieldIn(field, "sourceOn"), "0.3", "Vul in van wanneer de bron is.")
	default:
		return nil
	}
}

// ExampleCosts are the figures that come with the program, so that every region
// can try the weighing at once. They are invented.
func ExampleCosts() CostTable {
	const source = "Voorbeeld, geen echte bedragen"
	line := func(side CostSide, key, name, unit string, from, to Cents) CostLine {
		return CostLine{Key: key, Side: side, Name: name + " (voorbeeld)", Unit: unit, FromCents: from, ToCents: to, Source: source, SourceOn: "2026-01-01"}
	}
	return CostTable{ValidFrom: "2026-01-01", Example: true, Lines: []CostLine{
		line(CostOfEvicting, "court-and-bailiff", "Rechter en deurwaarder", "keer", 100_000, 300_000),
		line(CostOfEvicting, "eviction-day", "Ontruiming en opslag van spullen", "keer", 200_000, 400_000),
		line(CostOfEvicting, "crisis-night", "Crisisopvang, per persoon", "nacht", 10_000, 20_000),
		line(CostOfEvicting, "youth-care-month", "Jeugdhulp na verlies van het huis, per kind", "maand", 100_000, 300_000),
		line(CostOfEvicting, "empty-dwelling-month", "Leegstand en opnieuw verhuren", "maand", 60_000, 80_000),
		line(CostOfEvicting, "written-off-arrears", "Huurschuld die niet wordt betaald", "keer", 200_000, 500_000),
		line(CostOfPreventing, "case-management-month", "Casemanagement", "maand", 40_000, 60_000),
		line(CostOfPreventing, "debt-assistance", "Schuldhulpverlening", "traject", 200_000, 400_000),
		line(CostOfPreventing, "administration-month", "Bewindvoering", "maand", 10_000, 15_000),
		line(CostOfPreventing, "care-month", "Begeleiding thuis", "maand", 50_000, 150_000),
	}}
}
