package intake

import "fmt"

// Reason says, for programs, why a line or a file could not be read.
type Reason string

// Why a line is dropped.
const (
	TooFewColumns       Reason = "too few columns"
	TooManyColumns      Reason = "too many columns"
	QuoteNotClosed      Reason = "quote not closed"
	NoTenancyNumber     Reason = "no tenancy number"
	FieldIsEmpty        Reason = "field is empty"
	TextTooLong         Reason = "text is too long"
	NotAPostalCode      Reason = "not a postal code"
	NotADate            Reason = "not a date"
	BirthInTheFuture    Reason = "birth date in the future"
	NotANumber          Reason = "not a number"
	AmountIsText        Reason = "amount is text"
	AmountTooLarge      Reason = "amount is too large"
	NotAMonth           Reason = "not a month"
	MonthThirteen       Reason = "month 13" // or higher: ledgers book the closing of a year there
	MonthInTheFuture    Reason = "month in the future"
	MonthTwice          Reason = "month stands twice with other amounts"
	DayInTheFuture      Reason = "day in the future" // from here on: of running cases
	NotOnTheList        Reason = "not on the list"
	EvictedBeforeNotice Reason = "eviction before its notice"
	DiffersFromBefore   Reason = "differs from an earlier line"
	CaseHeldBack        Reason = "case held back"
	LandlordUnknown     Reason = "landlord unknown"
	ManagerUnknown      Reason = "case manager unknown"
)

// Why a file is refused as a whole.
const (
	EmptyFile     Reason = "empty file"
	MissingColumn Reason = "missing column"
	ColumnTwice   Reason = "column stands twice"
	FileTooLarge  Reason = "file is too large"
	LineTooLong   Reason = "line is too long"
	TooManyLines  Reason = "too many lines"
	UnknownColumn Reason = "unknown column"
	HeadingTwice  Reason = "heading chosen twice"
	NotThisFormat Reason = "not this format"
)

// explanations are the sentences for the person who sent the file. They never
// repeat what stands in the line: it is somebody's name, birth date or debt.
var explanations = map[Reason]string{
	TooFewColumns:    "Deze regel heeft te weinig kolommen.",
	TooManyColumns:   "Deze regel heeft te veel kolommen. Zet tekst met een scheidingsteken tussen aanhalingstekens.",
	QuoteNotClosed:   "In deze regel ontbreekt een aanhalingsteken.",
	NoTenancyNumber:  "Het nummer van de huurovereenkomst ontbreekt.",
	FieldIsEmpty:     "Dit veld is leeg. Vul het in.",
	TextTooLong:      fmt.Sprintf("Deze tekst is te lang. Gebruik ten hoogste %d tekens.", maxTextRunes),
	NotAPostalCode:   "Dit is geen postcode. Schrijf bijvoorbeeld 1234 AB.",
	NotADate:         "Dit is geen datum. Schrijf bijvoorbeeld 31-12-1980.",
	BirthInTheFuture: "De geboortedatum ligt in de toekomst.",
	NotANumber:       "Dit is geen aantal. Schrijf een getal van 0 tot en met 99.",
	AmountIsText:     "Dit is geen bedrag. Schrijf bijvoorbeeld 1.234,56.",
	AmountTooLarge:   "Dit bedrag is te hoog voor één huurovereenkomst.",
	NotAMonth:        "Dit is geen maand. Schrijf bijvoorbeeld 2026-04.",
	MonthThirteen:    "Deze maand bestaat niet. Een jaar heeft 12 maanden.",
	MonthInTheFuture: "Deze maand ligt te ver in de toekomst.",
	MonthTwice:       "Deze maand staat al eerder in het bestand, met andere bedragen.",

	DayInTheFuture:      "Deze dag ligt in de toekomst.",
	NotOnTheList:        "Dit staat niet in de lijst. Kies een woord van het blad Uitleg.",
	EvictedBeforeNotice: "De dag van de ontruiming ligt voor de aanzegging.",
	DiffersFromBefore:   "Hier staat iets anders dan op een eerdere regel van dit contract.",
	CaseHeldBack:        "Deze zaak wacht tot alle regels van dit contract goed zijn.",
	LandlordUnknown:     "Deze verhuurder kennen wij niet. Schrijf de naam zoals in Regieroute.",
	ManagerUnknown:      "Deze casemanager kennen wij niet. De zaak komt zonder casemanager binnen.",
}

// WrongLine is a line that could not be read.
type WrongLine struct {
	Line    int // in the file, as an editor shows it; 1 is the header
	Reason  Reason
	Column  string // "" when the line as a whole is wrong
	Message string // one or two sentences in Dutch, without personal data
}

func wrongLine(line int, reason Reason, at column) *WrongLine {
	wrong := &WrongLine{Line: line, Reason: reason, Message: explanations[reason]}
	if at != noColumn {
		wrong.Column = rentColumns[at].name
	}
	return wrong
}

// UnreadableFile says why a file as a whole is refused.
type UnreadableFile struct {
	Reason  Reason
	Columns []string // the missing or doubled columns
	Message string   // in Dutch, without personal data
}

func (e *UnreadableFile) Error() string {
	if len(e.Columns) == 0 {
		return "rent file: " + string(e.Reason)
	}
	return fmt.Sprintf("rent file: %s: %q", e.Reason, e.Columns)
}

func tooLarge(reason Reason, sentence string, number int) *UnreadableFile {
	return &UnreadableFile{Reason: reason, Message: fmt.Sprintf(sentence, number)}
}
