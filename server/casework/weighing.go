package casework

// WeighedCosts (afweging van kosten) are the cost lines that a decision leaned
// on, as they were: the costs of evicting beside those of preventing (route
// 0.3). The societal interest stands beside them in words.
type WeighedCosts struct {
	Version int64 // of the region's cost table
	Example bool  // its figures are invented
	Lines   []WeighedLine
}

// WeighedLine is one cost line and how often it counts.
type WeighedLine struct {
	Times int // how many units: nights, months, children; at least 1
	CostLine
}

// priced gives the lines with the figures of the table they name: what a client
// says of amounts counts for nothing.
func (w WeighedCosts) priced(tables []CostTable) (WeighedCosts, error) {
	table := tableOf(tables, w.Version)
	switch {
	case table == nil:
		return w, unknown("costs.version")
	case len(w.Lines) == 0:
		return w, missing("costs.lines", "0.3", "Kies minstens één kostenregel, of laat de kosten weg.")
	case len(w.Lines) > maxCostLines:
		return w, invalid("costs.lines", "Een afweging heeft hoogstens 200 regels.")
	}
	priced := WeighedCosts{Version: table.Version, Example: table.Example}
	for i, line := range w.Lines {
		field := fieldAt("costs.lines", i)
		figure := table.line(line.Key)
		switch {
		case figure == nil:
			return w, unknown(fieldIn(field, "key"))
		case line.Times < 1 || line.Times > maxTimes:
			return w, invalid(fieldIn(field, "times"), "Vul een aantal in van 1 tot 10.000.")
		}
		priced.Lines = append(priced.Lines, WeighedLine{Times: line.Times, CostLine: *figure})
	}
	return priced, nil
}

func tableOf(tables []CostTable, version int64) *CostTable {
	if version == 0 {
		example := ExampleCosts()
		return &example
	}
	for i := range tables {
		if tables[i].Version == version {
			return &tables[i]
		}
	}
	return nil
}

func (t CostTable) line(key string) *CostLine {
	for i := range t.Lines {
		if t.Lines[i].Key == key {
			return &t.Lines[i]
		}
	}
	return nil
}

// CostTotal is what one side of the weighing comes to.
type CostTotal struct {
	Side      CostSide
	FromCents Cents
	ToCents   Cents
}

// Totals gives what evicting comes to and what preventing comes to.
func (w WeighedCosts) Totals() []CostTotal {
	totals := []CostTotal{{Side: CostOfEvicting}, {Side: CostOfPreventing}}
	for _, line := range w.Lines {
		for i := range totals {
			if total := &totals[i]; total.Side == line.Side {
				total.FromCents += Cents(line.Times) * line.FromCents
				total.ToCents += Cents(line.Times) * line.ToCents
			}
		}
	}
	return totals
}

// costVersions gives the versions of the cost table that decisions name.
func costVersions(operations []Operation) []int64 {
	versions := []int64{}
	for _, operation := range operations {
		if decide := operation.Command.Decide; decide != nil && decide.Costs != nil && decide.Costs.Version > 0 {
			versions = append(versions, decide.Costs.Version)
		}
	}
	return versions
}
