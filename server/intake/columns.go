package intake

import (
	"crypto/sha256"
	"io"
	"maps"
	"slices"
	"strings"
)

// Columns says which heading of an association's file stands for which of our
// columns, by our column's name; "" is that the file does not have it. A column
// that is not in it is recognised by its name.
type Columns map[string]string

// NotUsed is the heading of a column that the file does not have.
const NotUsed = ""

// A heading longer than this is no heading: it is cut off where headings are shown.
const maxHeadingRunes = 80

// alsoCalled is how other programs for housing associations call our columns.
// Our own name goes before these; of these the first goes before the last.
var alsoCalled = [columnCount][]string{
	tenancyColumn:     {"Overeenkomst", "Overeenkomstnr", "Contractnummer", "Contractnr", "Contract", "Huurcontract", "Huurovereenkomst", "Huurcontractnummer"},
	tenantColumn:      {"Huurdernr", "Huurder", "Debiteurnummer", "Debiteurnr", "Debiteur", "Relatienummer", "Klantnummer"},
	nameColumn:        {"Naam huurder", "Hoofdhuurder", "Naam", "Naam debiteur", "Volledige naam"},
	birthColumn:       {"Geb. datum", "Geboren", "Geboortedatum hoofdhuurder"},
	residentsColumn:   {"Bewoners", "Aantal personen", "Gezinsgrootte"},
	streetColumn:      {"Straatnaam", "Adres straat"},
	houseColumn:       {"Huisnr", "Nummer", "Huisnr."},
	suffixColumn:      {"Huisnummertoevoeging", "Toev", "Huisletter"},
	postalColumn:      {"Post code", "PC"},
	cityColumn:        {"Woonplaats", "Plaatsnaam", "Stad"},
	dwellingColumn:    {"VHE", "VHE nr", "Eenheid", "Eenheidnummer", "Object", "Objectnummer", "Complexnummer"},
	startColumn:       {"Ingang huur", "Startdatum", "Ingangsdatum contract", "Datum ingang"},
	monthColumn:       {"Maand", "Boekperiode", "Huurmaand", "Boekmaand"},
	dueColumn:         {"Gefactureerd bedrag", "Te betalen", "Huur", "Huurbedrag", "Prolongatie", "Geprolongeerd"},
	paidColumn:        {"Betaald bedrag", "Ontvangen", "Betalingen"},
	balanceColumn:     {"Openstaand", "Openstaand saldo", "Openstaand bedrag", "Huurachterstand", "Achterstand", "Saldo eind"},
	arrangementColumn: {"Betalingsregeling", "Regeling", "Regeling status"},
}

// names gives the headings that stand for a column, the likeliest first.
func (c Columns) names(at column) []string {
	own := rentColumns[at].name
	chosen, named := c[own]
	switch {
	case named && chosen == NotUsed:
		return nil
	case named:
		return []string{chosen}
	default:
		return append([]string{own}, alsoCalled[at]...)
	}
}

// Key tells one reading of a file from another reading of it: the same content
// with other columns is another file.
func (c Columns) key(content [sha256.Size]byte) [sha256.Size]byte {
	if len(c) == 0 {
		return content
	}
	var text strings.Builder
	text.Write(content[:])
	for _, name := range slices.Sorted(maps.Keys(c)) {
		text.WriteString("\x00" + fold(name) + "\x00" + fold(c[name]))
	}
	return sha256.Sum256([]byte(text.String()))
}

// Check says which columns cannot be chosen like this: one that we do not know,
// or two that are read from one heading.
func (c Columns) Check() error {
	taken := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if !slices.ContainsFunc(ColumnList(), func(known Column) bool { return known.Name == name }) {
			return &UnreadableFile{Reason: UnknownColumn, Message: "Deze kolom kennen wij niet."}
		}
		heading := fold(c[name])
		if heading != "" && taken[heading] {
			return &UnreadableFile{HeadingTwice, []string{name}, "Deze kolom is voor twee dingen gekozen: " + shownHeading(c[name]) + "."}
		}
		taken[heading] = true
	}
	return nil
}

// Column is one of our columns, for who chooses them by hand.
type Column struct {
	Name      string
	Mandatory bool
}

// ColumnList gives our columns, in the order of a rent file.
func ColumnList() []Column {
	all := make([]Column, columnCount)
	for c := range rentColumns {
		all[c] = Column{rentColumns[c].name, rentColumns[c].mandatory}
	}
	return all
}

// Headings is what the first line of a file says.
type Headings struct {
	Names   []string // as the file has them
	Columns Columns  // our column → its heading, of every column that was found
	Missing []string // mandatory columns that were not found
	Doubled []string // columns that were found twice
}

// ReadHeadings reads the first line of a file, by the columns that the
// association chose before.
func ReadHeadings(r io.Reader, chosen Columns) (Headings, error) {
	lines := newLineScanner(&boundedReader{r: r, left: MaxFileBytes})
	for lines.Scan() {
		if text := lines.Text(); strings.TrimSpace(text) != "" {
			return headingsOf(text, chosen), nil
		}
	}
	if err := lines.Err(); err != nil {
		return Headings{}, err
	}
	return Headings{}, &UnreadableFile{Reason: EmptyFile, Message: "Dit bestand is leeg."}
}

func headingsOf(text string, chosen Columns) Headings {
	best, doubled := bestHeader(text, chosen)
	names, _ := cutLine(nil, text, best.delimiter)
	found := Headings{Names: make([]string, len(names)), Columns: Columns{}, Missing: best.missing(), Doubled: doubled}
	for i, name := range names {
		found.Names[i] = shownHeading(name)
	}
	for c, place := range best.places {
		if place >= 0 {
			found.Columns[rentColumns[c].name] = clean(names[place])
		}
	}
	return found
}

func shownHeading(name string) string {
	runes := []rune(clean(name))
	return string(runes[:min(len(runes), maxHeadingRunes)])
}
