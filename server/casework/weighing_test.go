package casework

import "testing"

// Route 0.3.
func TestWhatCostsAreWeighed(t *testing.T) {
	tables := []CostTable{{Version: 3, Lines: []CostLine{
		{Key: "night", Side: CostOfEvicting, Name: "Opvang", FromCents: 10_000, ToCents: 20_000},
		{Key: "court", Side: CostOfEvicting, Name: "Rechter", FromCents: 50_000, ToCents: 50_000},
		{Key: "month", Side: CostOfPreventing, Name: "Begeleiding", FromCents: 40_000, ToCents: 60_000},
	}}}
	line := func(key string, times int) WeighedLine {
		return WeighedLine{Times: times, CostLine: CostLine{Key: key, FromCents: 1, ToCents: 9}}
	}
	tests := []struct {
		name    string
		weighed WeighedCosts
		field   string
		words   string
		totals  []CostTotal
	}{
		{"nights of shelter beside months of care", WeighedCosts{Version: 3, Lines: []WeighedLine{line("night", 30), line("court", 1), line("month", 6)}}, "", "",
			[]CostTotal{{CostOfEvicting, 350_000, 650_000}, {CostOfPreventing, 240_000, 360_000}}},
		{"a version that nobody published", WeighedCosts{Version: 4, Lines: []WeighedLine{line("night", 1)}}, "costs.version", "Dit staat niet (meer) in het dossier.", nil},
		{"a line that is not in the table", WeighedCosts{Version: 3, Lines: []WeighedLine{line("night", 1), line("moon", 1)}}, "costs.lines.1.key", "Dit staat niet (meer) in het dossier.", nil},
		{"no nights", WeighedCosts{Version: 3, Lines: []WeighedLine{line("night", 0)}}, "costs.lines.0.times", "Vul een aantal in van 1 tot 10.000.", nil},
		{"too many nights", WeighedCosts{Version: 3, Lines: []WeighedLine{line("night", 10_001)}}, "costs.lines.0.times", "Vul een aantal in van 1 tot 10.000.", nil},
		{"no lines", WeighedCosts{Version: 3}, "costs.lines", "Kies minstens één kostenregel, of laat de kosten weg.", nil},
		{"more lines than anybody reads", WeighedCosts{Version: 3, Lines: make([]WeighedLine, maxCostLines+1)}, "costs.lines", "Een afweging heeft hoogstens 200 regels.", nil},
		{"the example", WeighedCosts{Lines: []WeighedLine{line("crisis-night", 2)}}, "", "", []CostTotal{{CostOfEvicting, 20_000, 40_000}, {CostOfPreventing, 0, 0}}},
	}
	for _, test := range tests {
		h := reportedFile()
		act := actOf(somebody(RegieTeam, Chair), accessDay, "besluit")
		act.Costs = tables
		refusal := refusalOf(aDecision(func(d *Decide) { d.Costs = &test.weighed }).Apply(h, act))
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused at %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
			continue
		}
		if test.totals == nil {
			continue
		}
		costs := h.Decisions[0].Costs
		for i, got := range costs.Totals() {
			if got != test.totals[i] {
				t.Errorf("%s: got %+v, want %+v", test.name, got, test.totals[i])
			}
		}
		if costs.Example != (costs.Version == 0) || costs.Lines[0].Name == "" {
			t.Errorf("%s: the decision keeps %+v", test.name, costs)
		}
		if got := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).Decisions[0].Costs; got != nil {
			t.Errorf("%s: the landlord reads the costs", test.name)
		}
	}
}

func TestWhatACostTableNeeds(t *testing.T) {
	whole := func() NewCostTable {
		return NewCostTable{ID: named("tabel"), ValidFrom: accessDay, Lines: append([]CostLine{}, ExampleCosts().Lines...)}
	}
	if err := whole().check(); err != nil {
		t.Fatalf("the example itself is refused: %v", err)
	}
	for _, test := range []struct {
		field, words string
		wrong        func(*NewCostTable)
	}{
		{"id", "De kostentabel heeft geen nummer.", func(n *NewCostTable) { n.ID = ID{} }},
		{"validFrom", "Vul in vanaf wanneer deze bedragen gelden.", func(n *NewCostTable) { n.ValidFrom = "" }},
		{"lines", "Vul minstens één bedrag in.", func(n *NewCostTable) { n.Lines = nil }},
		{"lines", "Een kostentabel heeft hoogstens 200 regels.", func(n *NewCostTable) { n.Lines = make([]CostLine, maxCostLines+1) }},
		{"lines.0.key", "Gebruik kleine letters, cijfers en streepjes.", func(n *NewCostTable) { n.Lines[0].Key = "Eén nacht" }},
		{"lines.1.key", "Deze naam staat twee keer in de tabel.", func(n *NewCostTable) { n.Lines[1].Key = n.Lines[0].Key }},
		{"lines.0.side", "Kies: kosten van ontruimen of van voorkomen.", func(n *NewCostTable) { n.Lines[0].Side = "" }},
		{"lines.0.name", "Schrijf op waarvoor dit bedrag is.", func(n *NewCostTable) { n.Lines[0].Name = "" }},
		{"lines.0.unit", "Schrijf op per wat dit bedrag is, zoals nacht of keer.", func(n *NewCostTable) { n.Lines[0].Unit = "" }},
		{"lines.0.fromCents", "Een bedrag kan niet negatief zijn.", func(n *NewCostTable) { n.Lines[0].FromCents = -1 }},
		{"lines.0.toCents", "Het hoogste bedrag is lager dan het laagste.", func(n *NewCostTable) { n.Lines[0].ToCents = n.Lines[0].FromCents - 1 }},
		{"lines.0.source", "Schrijf op waar dit bedrag vandaan komt.", func(n *NewCostTable) { n.Lines[0].Source = "" }},
		{"lines.0.sourceOn", "Vul in van wanneer de bron is.", func(n *NewCostTable) { n.Lines[0].SourceOn = "" }},
	} {
		table := whole()
		test.wrong(&table)
		if got := refusalOf(table.check()); got == nil || got.Field != test.field || got.Message != test.words {
			t.Errorf("a table without a right %s: got %v, want %q", test.field, got, test.words)
		}
	}
}

func TestTheExampleSaysThatItIsOne(t *testing.T) {
	example := ExampleCosts()
	sides := map[CostSide]bool{}
	for _, line := range example.Lines {
		sides[line.Side] = true
		if line.Source != "Voorbeeld, geen echte bedragen" {
			t.Errorf("%s does not say that its figure is invented", line.Key)
		}
	}
	if !example.Example || len(sides) != 2 {
		t.Errorf("example %v with %d sides, want both sides", example.Example, len(sides))
	}
}
