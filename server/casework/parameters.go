package casework

// Parameters are the values that a region sets for itself: what practice marks
// with (p), and the clocks of alerts that no law and no paragraph fixes. Each is a
// whole number; its code, unit, range, default and paragraph stand in the table of
// parameters below, and in the schema and docs/parameters.md that follow from it.
//
// No parameter weakens route 3.2f: what the safety rule counts with can be set
// stricter than its default and never looser.
type Parameters struct {
	CompositionDays   int // days that an established composition counts before an eviction: 1 to 30 (practice 2)
	RoofNights        int // nights after the eviction date that need a roof too: 30 to 365 (practice 25)
	QuietDays         int // days that a tenancy is kept after its last arrears: 31 to 366 (practice 9)
	ConsentMonths     int // months that a consent is kept after it ended, to show that there was one: 1 to 24 (practice 11)
	WordsMonths       int // months after a file closed that what people wrote in it is kept: 1 to 120 (practice 38)
	FileMonths        int // months after a file closed that it is kept: 12 to 240 (practice 38)
	ContactDays       int // days that files stay on a tablet without contact: 1 to 14 (route 3.1b)
	PaymentDays       int // days that a payment may be under way before it is booked: 0 to 31 (route 1.3)
	BrokenInstalments int // instalments open at once that break an arrangement: 1 to 6 (route 1.3)
	GrowingMonths     int // months in a row that arrears rose before they are growing: 1 to 6 (route 1.1)
	CaseManagerDays   int // working days after a decision by which there is a case manager: 1 to 5 (route 3.1a)
	SilentDays        int // days without any record in a file that the Regieteam has in hand: 7 to 92 (route 3.1b)
	UncheckedDays     int // days that a condition may go unchecked: 7 to 62 (route 3.1g)
	AdultNoticeDays   int // days before a child becomes 18 that it is told: 7 to 183 (practice 3)
	NewbornDays       int // days after a birth that it is told: 7 to 92 (route 3.2f)
	WarningDays       int // days before a warning for visitors ends that it is told: 1 to 31 (practice 29)
	EndedDays         int // days that a place that ended, or a child that became 18, is told: 7 to 92 (practice 25)
	ConsultationDays  int // days that an urgent consultation asks to be put on an agenda: 7 to 92 (practice 19)
	ReleaseDays       int // days that files with people in them, made for an organisation, can be taken: 1 to 31 (practice 38)
	RightsDays        int // days to answer a resident about their data, and never more than the month of the law: 7 to 31 (practice 30)

	ExactIncidents int // whether the numbers of incidents and of households put on the street are published exactly: 1 is yes, 0 is no (practice 36)

	// Which days are working days here (practice 26): 1 is yes, 0 is no.
	GoodFridayWorked      int // Goede Vrijdag
	LiberationDayWorked   int // Bevrijdingsdag, but for years that end in 0 or 5
	AscensionFridayClosed int // the Friday after Hemelvaartsdag
	YearEndClosed         int // 27 to 31 December
}

// ParameterCode names a parameter.
type ParameterCode string

// The parameters; each counts what its field of Parameters says.
const (
	SetCompositionDays   ParameterCode = "COMPOSITION_DAYS"
	SetRoofNights        ParameterCode = "ROOF_NIGHTS"
	SetQuietDays         ParameterCode = "QUIET_DAYS"
	SetConsentMonths     ParameterCode = "CONSENT_MONTHS"
	SetWordsMonths       ParameterCode = "WORDS_MONTHS"
	SetFileMonths        ParameterCode = "FILE_MONTHS"
	SetContactDays       ParameterCode = "CONTACT_DAYS"
	SetPaymentDays       ParameterCode = "PAYMENT_DAYS"
	SetBrokenInstalments ParameterCode = "BROKEN_INSTALMENTS"
	SetGrowingMonths     ParameterCode = "GROWING_MONTHS"
	SetCaseManagerDays   ParameterCode = "CASE_MANAGER_DAYS"
	SetSilentDays        ParameterCode = "SILENT_DAYS"
	SetUncheckedDays     ParameterCode = "UNCHECKED_DAYS"
	SetAdultNoticeDays   ParameterCode = "ADULT_NOTICE_DAYS"
	SetNewbornDays       ParameterCode = "NEWBORN_DAYS"
	SetWarningDays       ParameterCode = "WARNING_DAYS"
	SetEndedDays         ParameterCode = "ENDED_DAYS"
	SetConsultationDays  ParameterCode = "CONSULTATION_DAYS"
	SetReleaseDays       ParameterCode = "RELEASE_DAYS"
	SetRightsDays        ParameterCode = "RIGHTS_DAYS"
	SetExactIncidents    ParameterCode = "EXACT_INCIDENTS"

	SetGoodFridayWorked      ParameterCode = "GOOD_FRIDAY_WORKED"
	SetLiberationDayWorked   ParameterCode = "LIBERATION_DAY_WORKED"
	SetAscensionFridayClosed ParameterCode = "ASCENSION_FRIDAY_CLOSED"
	SetYearEndClosed         ParameterCode = "YEAR_END_CLOSED"
)

// ParameterUnit is what a parameter counts.
type ParameterUnit string

// What parameters count.
const (
	InDays        ParameterUnit = "DAYS"
	InWorkingDays ParameterUnit = "WORKING_DAYS"
	InNights      ParameterUnit = "NIGHTS"
	InMonths      ParameterUnit = "MONTHS"
	InInstalments ParameterUnit = "INSTALMENTS"
	YesOrNo       ParameterUnit = "YES_NO" // 1 is yes, 0 is no
)

// ParameterKind describes one parameter.
type ParameterKind struct {
	Code    ParameterCode
	Rule    string // the paragraph it comes from
	Unit    ParameterUnit
	Minimum int
	Maximum int
	Default int    // what practice names; in force until the region sets another
	Name    string // what it is, in plain Dutch
	English string // the same in English
	of      func(*Parameters) *int
}

// parameterKinds is the table that validation, the list of the API and the
// documentation come from. The widest value of what route 3.2f counts with is its
// default; the guard in the database goes by the region's values as well.
var parameterKinds = []ParameterKind{
	{SetCompositionDays, "practice 2", InDays, 1, 30, 30, "Zo lang telt vóór een ontruiming wie hier woont",
		"How long before an eviction it counts who was found to live here", func(p *Parameters) *int { return &p.CompositionDays }},
	{SetRoofNights, "practice 25", InNights, 30, 365, 30, "Zoveel nachten na de ontruiming is er een plek",
		"Nights after the eviction date that need a roof too", func(p *Parameters) *int { return &p.RoofNights }},
	{SetQuietDays, "practice 9", InDays, 31, 366, 92, "Zo lang bewaren wij een huurcontract zonder achterstand",
		"How long a tenancy without arrears is kept", func(p *Parameters) *int { return &p.QuietDays }},
	{SetConsentMonths, "practice 11", InMonths, 1, 24, 12, "Zo lang bewaren wij een toestemming die is gestopt",
		"How long a consent is kept after it ended", func(p *Parameters) *int { return &p.ConsentMonths }},
	{SetWordsMonths, "practice 38", InMonths, 1, 120, 24, "Zo lang bewaren wij vrije tekst in een dossier dat is gesloten",
		"How long what people wrote is kept after a file closed", func(p *Parameters) *int { return &p.WordsMonths }},
	{SetFileMonths, "practice 38", InMonths, 12, 240, 60, "Zo lang bewaren wij een dossier dat is gesloten",
		"How long a file is kept after it closed", func(p *Parameters) *int { return &p.FileMonths }},
	{SetContactDays, "3.1b", InDays, 1, 14, 5, "Zo lang blijven dossiers op een tablet zonder verbinding",
		"How long files stay on a tablet without contact", func(p *Parameters) *int { return &p.ContactDays }},
	{SetPaymentDays, "1.3", InDays, 0, 31, 5, "Zo lang mag een betaling onderweg zijn",
		"How long a payment may be under way", func(p *Parameters) *int { return &p.PaymentDays }},
	{SetBrokenInstalments, "1.3", InInstalments, 1, 6, 2, "Zoveel gemiste termijnen breken een betalingsregeling",
		"Missed instalments that break an arrangement", func(p *Parameters) *int { return &p.BrokenInstalments }},
	{SetGrowingMonths, "1.1", InMonths, 1, 6, 2, "Zoveel maanden achter elkaar stijgt een groeiende achterstand",
		"Months in a row that arrears rise before they are growing", func(p *Parameters) *int { return &p.GrowingMonths }},
	{SetCaseManagerDays, "3.1a", InWorkingDays, 1, 5, 2, "Binnen zoveel werkdagen is er een casemanager",
		"Working days by which there is a case manager", func(p *Parameters) *int { return &p.CaseManagerDays }},
	{SetSilentDays, "3.1b", InDays, 7, 92, 30, "Zo lang mag er niets in een dossier gebeuren",
		"How long nothing may be recorded in a file", func(p *Parameters) *int { return &p.SilentDays }},
	{SetUncheckedDays, "3.1g", InDays, 7, 62, 31, "Zo lang mag niemand naar een voorwaarde kijken",
		"How long nobody may look at a condition", func(p *Parameters) *int { return &p.UncheckedDays }},
	{SetAdultNoticeDays, "practice 3", InDays, 7, 183, 30, "Zo lang van tevoren melden wij dat een kind 18 wordt",
		"How long before a child becomes 18 it is told", func(p *Parameters) *int { return &p.AdultNoticeDays }},
	{SetNewbornDays, "3.2f", InDays, 7, 92, 30, "Zo lang melden wij dat er een kind is geboren",
		"How long a birth is told", func(p *Parameters) *int { return &p.NewbornDays }},
	{SetWarningDays, "practice 29", InDays, 1, 31, 14, "Zo lang van tevoren melden wij dat een waarschuwing stopt",
		"How long before a warning for visitors ends it is told", func(p *Parameters) *int { return &p.WarningDays }},
	{SetEndedDays, "practice 25", InDays, 7, 92, 14, "Zo lang melden wij dat een plek is gestopt",
		"How long it is told that a place ended", func(p *Parameters) *int { return &p.EndedDays }},
	{SetConsultationDays, "practice 19", InDays, 7, 92, 60, "Zo lang vraagt een spoedoverleg om een plek op de agenda",
		"How long an urgent consultation asks to be put on an agenda", func(p *Parameters) *int { return &p.ConsultationDays }},
	{SetReleaseDays, "practice 38", InDays, 1, 31, 7, "Zo lang kan een organisatie haar eigen gegevens ophalen",
		"How long an organisation can take the files with its own data", func(p *Parameters) *int { return &p.ReleaseDays }},
	{SetRightsDays, "practice 30", InDays, 7, 31, 31, "Binnen zoveel dagen krijgt een bewoner antwoord over gegevens",
		"Days in which a resident is answered about their data", func(p *Parameters) *int { return &p.RightsDays }},
	{SetExactIncidents, "practice 36", YesOrNo, 0, 1, 0, "Het aantal incidenten en gezinnen op straat publiceren wij precies",
		"The number of incidents and of families put on the street is published exactly", func(p *Parameters) *int { return &p.ExactIncidents }},
	{SetGoodFridayWorked, "practice 26", YesOrNo, 0, 1, 0, "Goede Vrijdag is een werkdag",
		"Good Friday is a working day", func(p *Parameters) *int { return &p.GoodFridayWorked }},
	{SetLiberationDayWorked, "practice 26", YesOrNo, 0, 1, 0, "Bevrijdingsdag is een werkdag, behalve in een lustrumjaar",
		"Liberation Day is a working day, but for years that end in 0 or 5", func(p *Parameters) *int { return &p.LiberationDayWorked }},
	{SetAscensionFridayClosed, "practice 26", YesOrNo, 0, 1, 0, "De vrijdag na Hemelvaartsdag is geen werkdag",
		"The Friday after Ascension Day is no working day", func(p *Parameters) *int { return &p.AscensionFridayClosed }},
	{SetYearEndClosed, "practice 26", YesOrNo, 0, 1, 0, "Van 27 tot en met 31 december is er geen werkdag",
		"27 to 31 December are no working days", func(p *Parameters) *int { return &p.YearEndClosed }},
}

// ParameterKinds gives every parameter.
func ParameterKinds() []ParameterKind { return append([]ParameterKind{}, parameterKinds...) }

// kindOfParameter finds a parameter by its code; nil when there is none.
func kindOfParameter(code ParameterCode) *ParameterKind {
	for i := range parameterKinds {
		if parameterKinds[i].Code == code {
			return &parameterKinds[i]
		}
	}
	return nil
}

// DefaultParameters gives the values that practice names.
func DefaultParameters() Parameters {
	var defaults Parameters
	for _, kind := range parameterKinds {
		*kind.of(&defaults) = kind.Default
	}
	return defaults
}

// Value gives the value of a parameter by its code; 0 for one that does not exist.
func (p Parameters) Value(code ParameterCode) int {
	if kind := kindOfParameter(code); kind != nil {
		return *kind.of(&p)
	}
	return 0
}
