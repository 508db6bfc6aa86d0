package casework

// MoneyKind says whether an amount comes in or goes out.
type MoneyKind string

// The two sides of a household's month.
const (
	Income   MoneyKind = "INCOME"
	Spending MoneyKind = "SPENDING"
)

// maxMoneyLines bounds the lines of one visit.
const maxMoneyLines = 60

// MoneyLine is one amount of a household's month, as it was told or seen at a
// visit (route 3.1i, practice 32).
type MoneyLine struct {
	Kind  MoneyKind
	What  string // such as wages or rent
	Cents Cents  // a month, more than 0
	Seen  bool   // a letter or statement was seen; otherwise it was told
}

func completeMoney(lines []MoneyLine) error {
	if len(lines) > maxMoneyLines {
		return invalid("money", "Een bezoek heeft hoogstens 60 bedragen.")
	}
	for i, line := range lines {
		field := fieldAt("money", i)
		switch {
		case line.Kind == "":
			return missing(fieldIn(field, "kind"), "3.1i", "Kies: inkomsten of uitgaven.")
		case line.What == "":
			return missing(fieldIn(field, "what"), "3.1i", "Schrijf op waarvoor dit bedrag is.")
		case line.Cents <= 0:
			return invalid(fieldIn(field, "cents"), "Vul een bedrag in van meer dan nul.")
		}
	}
	return nil
}
