package intake

import (
	"cmp"
	"crypto/sha256"
	"slices"
	"strings"
	"time"

	"regieroute/server/casework"
)

// RunningCase is one household that an organisation was working with before it
// began with this program, as its file tells of it.
type RunningCase struct {
	Line          int    // the first line that names it
	Landlord      string // its name; "" is who brought the file
	TenancyNumber string
	TenantNumber  string // "" is unknown
	Address       casework.Address
	Residents     []CaseResident
	KnownOn       casework.Day // who lives there was established; "" is that nobody knows (practice 2)
	KnownBy       casework.CompositionSource
	InArrears     bool // the file says what is owed
	ArrearsCents  int64
	Cause         casework.ClaimCause
	Efforts       []casework.RecordContactAttempt
	SummonsOn     casework.Day
	JudgmentOn    casework.Day
	AnnouncedOn   casework.Day
	EvictOn       casework.Day
	Stage         string // a sentence; "" is that it was not reported
	CaseManager   string // a name; "" is none
}

// CaseResident is somebody who lives there.
type CaseResident struct {
	Name      string
	BirthDate casework.Day // "" is unknown: counts as a minor (practice 2)
	Role      casework.ResidentRole
}

// CaseFile is what could be read of a file with running cases. A case with a line
// that is wrong is held back whole: a child on that line would be forgotten else,
// and with it the protection of the household (route 3.2f).
type CaseFile struct {
	Cases      []RunningCase // in the order of the file
	HeldBack   int           // cases that wait for a line to be corrected
	Wrong      []WrongLine
	WrongCount int
	Lines      int // below the heading, empty lines not counted
	SHA256     [sha256.Size]byte
}

// ReadCaseFile reads a file with running cases, XLSX or CSV, of an organisation of
// a kind. today is "2006-01-02". A file that is something else is an *UnreadableFile.
func ReadCaseFile(content []byte, today string, kind casework.OrganisationRole) (CaseFile, error) {
	day, err := time.Parse(time.DateOnly, today)
	if err != nil {
		return CaseFile{}, err
	}
	rows, err := readSheet(content)
	if err != nil {
		return CaseFile{}, err
	}
	if len(rows.rows) == 0 {
		return CaseFile{}, &UnreadableFile{Reason: EmptyFile, Message: "Dit bestand is leeg."}
	}
	reader := caseReader{sheet: rows, today: day, width: len(rows.rows[0].cells)}
	if reader.places, err = placesOf(rows.rows[0].cells, kind); err != nil {
		return CaseFile{}, err
	}
	gathered := gathering{file: CaseFile{SHA256: sha256.Sum256(content)}, places: map[string]int{}, held: map[string]bool{}, kind: kind}
	for _, row := range rows.rows[1:] {
		gathered.add(reader.read(row))
	}
	return gathered.done(), nil
}

// placesOf finds the columns by their headings, in any order.
func placesOf(headings []string, kind casework.OrganisationRole) (map[caseColumn]int, error) {
	places, doubled, missing := map[caseColumn]int{}, []string{}, []string{}
	for place, heading := range headings {
		at := caseColumnOf(heading)
		if at == noCaseColumn || !at.isFor(kind) {
			continue
		}
		if _, twice := places[at]; twice {
			doubled = append(doubled, caseColumns[at].name)
		}
		places[at] = place
	}
	for at := range caseColumns {
		if _, there := places[caseColumn(at)]; !there && caseColumns[at].mandatory && caseColumn(at).isFor(kind) {
			missing = append(missing, caseColumns[at].name)
		}
	}
	switch {
	case len(doubled) > 0:
		return nil, &UnreadableFile{ColumnTwice, doubled, "Deze kolom staat twee keer in het bestand: " + strings.Join(doubled, ", ") + "."}
	case len(missing) > 0:
		return nil, &UnreadableFile{MissingColumn, missing, "Deze kolom ontbreekt in het bestand: " + strings.Join(missing, ", ") + "."}
	}
	return places, nil
}

// gathering joins the lines of one tenancy.
type gathering struct {
	file   CaseFile
	kind   casework.OrganisationRole
	cases  []gatheredCase
	places map[string]int
	held   map[string]bool // cases with a wrong line
}

type gatheredCase struct {
	RunningCase
	first caseLine // every value of the case that stands once, from whichever line has it
}

// single are the columns that a case has once.
var single = []caseColumn{
	caseTenant, caseStreet, caseHouse, caseSuffix, casePostal, caseCity, caseKnownOn, caseKnownBy, caseArrears, caseCause,
	caseSummons, caseJudgment, caseAnnounced, caseEvictOn, caseStage, caseManager,
}

func (g *gathering) add(line caseLine, wrong []WrongLine) {
	g.file.Lines++
	key := fold(line.texts[caseLandlord]) + "\x00" + line.texts[caseTenancy]
	if g.kind == casework.RegieTeam && line.has(caseTenancy) && !line.has(caseLandlord) {
		wrong = append(wrong, wrongCase(line.number, FieldIsEmpty, caseLandlord))
	}
	place, known := g.places[key]
	if !known && line.has(caseTenancy) {
		place = len(g.cases)
		g.places[key] = place
		g.cases = append(g.cases, gatheredCase{RunningCase: RunningCase{Line: line.number, Landlord: line.texts[caseLandlord], TenancyNumber: line.texts[caseTenancy]}, first: line})
	}
	if line.has(caseTenancy) {
		wrong = append(wrong, g.cases[place].join(line)...)
	}
	if len(wrong) > 0 {
		g.held[key] = true
		g.refuse(wrong...)
	}
}

// join takes over a resident, a contact, and what the case has once; two lines
// that say something else of it contradict each other.
func (c *gatheredCase) join(line caseLine) (wrong []WrongLine) {
	for _, at := range single {
		switch {
		case !line.has(at):
		case !c.first.has(at):
			c.first.texts[at] = line.texts[at]
			if at == caseArrears {
				c.first.cents = line.cents
			}
		case c.first.texts[at] != line.texts[at]:
			wrong = append(wrong, wrongCase(line.number, DiffersFromBefore, at))
		}
	}
	if line.has(caseResident) {
		resident := CaseResident{Name: line.texts[caseResident], BirthDate: casework.Day(line.texts[caseBirth]), Role: casework.ResidentRole(line.code(caseRole))}
		if resident.BirthDate == "" || !slices.Contains(c.Residents, resident) { // two children without a birth date are two children
			c.Residents = append(c.Residents, resident)
		}
	}
	if line.has(caseContactOn) {
		effort := casework.RecordContactAttempt{
			On: casework.Day(line.texts[caseContactOn]), Channel: casework.ContactChannel(line.code(caseContactHow)),
			Reached: line.code(caseReached) != "", Summary: line.texts[caseContactSaid],
		}
		if !slices.Contains(c.Efforts, effort) {
			c.Efforts = append(c.Efforts, effort)
		}
	}
	return wrong
}

func (g *gathering) refuse(wrong ...WrongLine) {
	g.file.WrongCount += len(wrong)
	g.file.Wrong = append(g.file.Wrong, wrong[:min(len(wrong), max(0, MaxWrongLines-len(g.file.Wrong)))]...)
}

// done takes the cases that are whole, and says of the others that they wait.
func (g *gathering) done() CaseFile {
	for key, place := range g.places {
		one := &g.cases[place]
		one.settle()
		for _, at := range []caseColumn{caseStreet, caseHouse, caseCity} {
			if !one.first.has(at) && !g.held[key] {
				g.refuse(wrongCase(one.Line, FieldIsEmpty, at))
				g.held[key] = true
			}
		}
		if g.held[key] {
			g.file.HeldBack++
			g.refuse(wrongCase(one.Line, CaseHeldBack, noCaseColumn))
			continue
		}
		g.file.Cases = append(g.file.Cases, one.RunningCase)
	}
	slices.SortFunc(g.file.Cases, func(a, b RunningCase) int { return cmp.Compare(a.Line, b.Line) })
	slices.SortStableFunc(g.file.Wrong, func(a, b WrongLine) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column)) })
	return g.file
}

// settle writes down what the case has once.
func (c *gatheredCase) settle() {
	day := func(at caseColumn) casework.Day { return casework.Day(c.first.texts[at]) }
	c.TenantNumber = c.first.texts[caseTenant]
	c.Address = casework.Address{
		Street: c.first.texts[caseStreet], HouseNumber: c.first.texts[caseHouse], Suffix: c.first.texts[caseSuffix],
		PostalCode: c.first.texts[casePostal], City: c.first.texts[caseCity],
	}
	c.KnownOn, c.KnownBy = day(caseKnownOn), casework.CompositionSource(c.first.code(caseKnownBy))
	c.InArrears, c.ArrearsCents = c.first.has(caseArrears), c.first.cents
	c.Cause = cmp.Or(casework.ClaimCause(c.first.code(caseCause)), casework.CauseArrears)
	c.SummonsOn, c.JudgmentOn, c.AnnouncedOn, c.EvictOn = day(caseSummons), day(caseJudgment), day(caseAnnounced), day(caseEvictOn)
	c.Stage, c.CaseManager = c.first.code(caseStage), c.first.texts[caseManager]
}
