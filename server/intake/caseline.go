package intake

import (
	"strings"
	"time"

	"regieroute/server/casework"
)

// caseColumn is a column of a file with running cases.
type caseColumn int

const (
	noCaseColumn caseColumn = iota - 1
	caseLandlord
	caseTenancy
	caseTenant
	caseStreet
	caseHouse
	caseSuffix
	casePostal
	caseCity
	caseResident
	caseBirth
	caseRole
	caseKnownOn
	caseKnownBy
	caseArrears
	caseCause
	caseContactOn
	caseContactHow
	caseReached
	caseContactSaid
	caseSummons
	caseJudgment
	caseAnnounced
	caseEvictOn
	caseStage
	caseManager
	caseColumnCount
)

// caseFor says whose file has a column.
type caseFor int

const (
	forBoth caseFor = iota
	forLandlord
	forRegie
)

// caseCode is a value that a column may have: what it says in the file, and ours.
type caseCode struct{ label, code string }

var caseColumns = [caseColumnCount]struct {
	name      string
	also      []string
	whose     caseFor
	mandatory bool // the column, not every cell
	codes     []caseCode
	meaning   string // what to fill in, for the second sheet of the template
}{
	caseLandlord: {name: "Verhuurder", whose: forRegie, mandatory: true, meaning: "De naam van de verhuurder, precies zoals in Regieroute."},
	caseTenancy: {name: "Overeenkomstnummer", also: alsoCalled[tenancyColumn], mandatory: true,
		meaning: "Het nummer van het huurcontract. Zet dit op elke regel van de zaak."},
	caseTenant: {name: "Huurdernummer", also: alsoCalled[tenantColumn], meaning: "Het nummer van de huurder, hetzelfde als in het huurbestand. Mag leeg blijven."},
	caseStreet: {name: "Straat", also: alsoCalled[streetColumn], mandatory: true, meaning: "Het adres vult u op één regel van de zaak in."},
	caseHouse:  {name: "Huisnummer", also: alsoCalled[houseColumn], mandatory: true, meaning: "Alleen het cijfer. De rest zet u bij Toevoeging."},
	caseSuffix: {name: "Toevoeging", also: alsoCalled[suffixColumn], meaning: "Bijvoorbeeld A, bis of 3 hoog."},
	casePostal: {name: "Postcode", also: alsoCalled[postalColumn], meaning: "Bijvoorbeeld 1234 AB."},
	caseCity:   {name: "Plaats", also: alsoCalled[cityColumn], mandatory: true, meaning: "De woonplaats."},
	caseResident: {name: "Naam bewoner", also: []string{"Bewoner", "Naam"}, mandatory: true,
		meaning: "Eén bewoner op een regel. Voor de volgende bewoner maakt u een nieuwe regel."},
	caseBirth:   {name: "Geboortedatum", also: alsoCalled[birthColumn], meaning: "Bijvoorbeeld 31-12-1980. Onbekend? Laat het leeg: dan telt deze bewoner als kind."},
	caseRole:    {name: "Wie is dit", also: []string{"Rol", "Volwassene of kind"}, codes: caseRoles, meaning: "Wie deze bewoner is. Kies uit de lijst."},
	caseKnownOn: {name: "Bewoners vastgesteld op", whose: forRegie, meaning: "De dag waarop is vastgesteld wie er wonen. Leeg is: dat is niet bekend."},
	caseKnownBy: {name: "Vastgesteld door", whose: forRegie, codes: caseSources,
		meaning: "Hoe is vastgesteld wie er wonen."},
	caseArrears: {name: "Achterstand", also: []string{"Huurachterstand", "Openstaand", "Saldo"}, whose: forLandlord,
		meaning: "Wat de huurder vandaag in totaal moet betalen, in euro."},
	caseCause:       {name: "Reden", codes: caseCauses, meaning: "Waarom u naar de rechter wilt of ging. Leeg is huurachterstand."},
	caseContactOn:   {name: "Contact op", whose: forLandlord, meaning: "De dag waarop u contact zocht. Voor het volgende contact maakt u een nieuwe regel."},
	caseContactHow:  {name: "Contact hoe", whose: forLandlord, codes: caseChannels, meaning: "Hoe u contact zocht. Kies uit de lijst."},
	caseReached:     {name: "Gesproken", whose: forLandlord, codes: []caseCode{{"ja", "yes"}, {"nee", ""}}, meaning: "Heeft u iemand gesproken? Ja of nee."},
	caseContactSaid: {name: "Wat is er gezegd", whose: forLandlord, meaning: "Kort, in uw eigen woorden. Schrijf geen ziekte of diagnose op."},
	caseSummons:     {name: "Dagvaarding op", meaning: "De dag van de dagvaarding."},
	caseJudgment:    {name: "Vonnis op", meaning: "De dag van het vonnis."},
	caseAnnounced:   {name: "Aangezegd op", meaning: "De dag waarop de deurwaarder de ontruiming aanzegde."},
	caseEvictOn:     {name: "Ontruiming op", meaning: "De dag van de ontruiming die is aangezegd."},
	caseStage: {name: "Stap op de route", also: []string{"Stap", "Fase"}, codes: caseStages,
		meaning: "Waar de zaak nu is. Bij melding, besluit en plan maakt Regieroute een conceptmelding."},
	caseManager: {name: "Casemanager", meaning: "De naam van de casemanager, precies zoals in Regieroute."},
}

// The values of columns, in the order of the template.
var (
	caseRoles = []caseCode{
		{"huurder", string(casework.Tenant)}, {"medehuurder", string(casework.CoTenant)}, {"partner", string(casework.Partner)}, {"kind", string(casework.Child)},
		{"familie", string(casework.Relative)}, {"inwonend", string(casework.Lodger)}, {"volwassene", string(casework.OtherRole)}, {"anders", string(casework.OtherRole)},
	}
	caseSources = []caseCode{{"gezien", string(casework.Seen)}, {"verteld", string(casework.Told)}, {"BRP", string(casework.Registry)}}
	caseCauses  = []caseCode{
		{"huurachterstand", string(casework.CauseArrears)}, {"overlast", string(casework.CauseNuisance)}, {"onderhuur of fraude", string(casework.CauseSublet)},
		{"drugs", string(casework.CauseDrugs)}, {"leegstand", string(casework.CauseUnoccupied)}, {"anders", string(casework.CauseOther)},
	}
	caseChannels = []caseCode{
		{"brief", string(casework.ByLetter)}, {"telefoon", string(casework.ByPhone)}, {"e-mail", string(casework.ByEmail)}, {"bericht", string(casework.ByMessage)},
		{"huisbezoek", string(casework.AtTheDoor)}, {"kantoor", string(casework.AtAnOffice)}, {"kaartje", string(casework.ByCard)},
	}
	caseStages = []caseCode{{"achterstand", ""}, {"melding", stageReported}, {"besluit", stageDecided}, {"plan", stagePlan}}
)

// Where a case was before it came in. What a meeting decided before is no decision
// of this program: it is said in the draft of the report, for people to go on with.
const (
	stageReported = "Melding aan het Regieteam."
	stageDecided  = "Het Regieteam nam al een besluit."
	stagePlan     = "Er loopt al een plan."
)

// caseColumnOf gives the column that a heading stands for.
func caseColumnOf(heading string) caseColumn {
	wanted := fold(heading)
	if wanted == "" {
		return noCaseColumn
	}
	for at := range caseColumns {
		if fold(caseColumns[at].name) == wanted {
			return caseColumn(at)
		}
	}
	for at := range caseColumns {
		for _, name := range caseColumns[at].also {
			if fold(name) == wanted {
				return caseColumn(at)
			}
		}
	}
	return noCaseColumn
}

// isFor says that a column belongs in the file of an organisation of this kind.
func (c caseColumn) isFor(kind casework.OrganisationRole) bool {
	switch caseColumns[c].whose {
	case forLandlord:
		return kind == casework.Landlord
	case forRegie:
		return kind == casework.RegieTeam
	case forBoth:
	}
	return true
}

// caseLine is one line of the file, read.
type caseLine struct {
	number int
	texts  [caseColumnCount]string // clean, codes and days as ours; "" is not filled in
	cents  int64                   // of the arrears, when they are filled in
}

// caseReader reads lines by the headings of their file.
type caseReader struct {
	sheet  sheet
	places map[caseColumn]int
	width  int
	today  time.Time
}

// read reads a line, and gives everything that is wrong with it.
func (r caseReader) read(row sheetRow) (line caseLine, wrong []WrongLine) {
	line.number = row.number
	fail := func(reason Reason, at caseColumn) { wrong = append(wrong, wrongCase(row.number, reason, at)) }
	if row.broken != "" {
		fail(row.broken, noCaseColumn)
		return line, wrong
	}
	if len(row.cells) > r.width && !(sheetRow{cells: row.cells[r.width:]}).empty() {
		fail(TooManyColumns, noCaseColumn)
	}
	for at, place := range r.places {
		if place >= len(row.cells) {
			continue
		}
		text := clean(row.cells[place])
		if text == "" {
			continue
		}
		value, reason := r.value(at, text)
		if reason != "" {
			fail(reason, at)
			continue
		}
		line.texts[at] = value
	}
	if text := r.cell(row, caseArrears); text != "" {
		line.cents, _ = r.sheet.amount(text)
	}
	return line, append(wrong, line.check()...)
}

func (r caseReader) cell(row sheetRow, at caseColumn) string {
	place, there := r.places[at]
	if !there || place >= len(row.cells) {
		return ""
	}
	return clean(row.cells[place])
}

// value reads one cell as its column wants it.
func (r caseReader) value(at caseColumn, text string) (string, Reason) {
	switch {
	case tooLong(text):
		return "", TextTooLong
	case caseColumns[at].codes != nil:
		return codeOf(caseColumns[at].codes, text)
	}
	switch at { //nolint:exhaustive // the others are words
	case caseBirth:
		day, reason := r.sheet.day(text)
		if reason != "" || day == "" {
			return "", reason
		}
		return readBirthDate(day, r.today)
	case caseKnownOn, caseContactOn, caseSummons, caseJudgment, caseAnnounced:
		day, reason := r.sheet.day(text)
		if reason == "" && day > r.today.Format(time.DateOnly) {
			return "", DayInTheFuture
		}
		return day, reason
	case caseEvictOn:
		return r.sheet.day(text)
	case caseArrears:
		_, reason := r.sheet.amount(text)
		return text, reason
	case casePostal:
		return readPostalCode(text)
	case caseTenancy, caseTenant, caseHouse:
		return r.sheet.plain(text), ""
	case caseCity:
		return cityName(text), ""
	default:
		return text, ""
	}
}

func codeOf(codes []caseCode, text string) (string, Reason) {
	for _, one := range codes {
		if fold(one.label) == fold(text) || strings.EqualFold(one.code, text) {
			return one.code + filledIn, ""
		}
	}
	return "", NotOnTheList
}

// filledIn marks a code whose own value may be empty, so that "nee" is an answer.
const filledIn = "\x00"

// code gives the value of a column with a list.
func (l caseLine) code(at caseColumn) string { return strings.TrimSuffix(l.texts[at], filledIn) }

func (l caseLine) has(at caseColumn) bool { return l.texts[at] != "" }

// check says what is missing beside what is there.
func (l caseLine) check() (wrong []WrongLine) {
	needs := func(this, that caseColumn) {
		if l.has(this) && !l.has(that) {
			wrong = append(wrong, wrongCase(l.number, FieldIsEmpty, that))
		}
	}
	if !l.has(caseTenancy) {
		wrong = append(wrong, wrongCase(l.number, NoTenancyNumber, caseTenancy))
	}
	needs(caseBirth, caseResident)
	needs(caseRole, caseResident)
	needs(caseResident, caseRole)
	needs(caseKnownOn, caseKnownBy)
	needs(caseKnownBy, caseKnownOn)
	needs(caseContactOn, caseContactHow)
	needs(caseContactHow, caseContactOn)
	needs(caseReached, caseContactOn)
	needs(caseContactSaid, caseContactOn)
	needs(caseAnnounced, caseEvictOn)
	needs(caseEvictOn, caseAnnounced)
	if l.has(caseAnnounced) && l.has(caseEvictOn) && l.texts[caseEvictOn] < l.texts[caseAnnounced] {
		wrong = append(wrong, wrongCase(l.number, EvictedBeforeNotice, caseEvictOn))
	}
	return wrong
}

func wrongCase(line int, reason Reason, at caseColumn) WrongLine {
	wrong := WrongLine{Line: line, Reason: reason, Message: explanations[reason]}
	if at != noCaseColumn {
		wrong.Column = caseColumns[at].name
	}
	return wrong
}
