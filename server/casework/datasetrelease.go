package casework

import "slices"

// ReleaseKind is what a release of data holds (datasets, exports).
type ReleaseKind string

// The kinds of releases.
const (
	PublicationRelease ReleaseKind = "PUBLICATION" // tables of counts that anybody may read
	MicrodataRelease   ReleaseKind = "MICRODATA"   // a line for each threat, for one research project
	OwnDataRelease     ReleaseKind = "OWN_DATA"    // the files of an organisation as it may see them
	ResidentRelease    ReleaseKind = "OVERVIEW"    // what is kept of one resident (practice 30)
)

// ReleaseKinds gives every kind, in the order of the design.
func ReleaseKinds() []ReleaseKind {
	return []ReleaseKind{PublicationRelease, MicrodataRelease, OwnDataRelease, ResidentRelease}
}

// counts says that a release is about months, and names nobody.
func (k ReleaseKind) counts() bool { return k == PublicationRelease || k == MicrodataRelease }

// ReleaseFormat is how the tables of a release are written.
type ReleaseFormat string

// The formats.
const (
	ReleaseCSV     ReleaseFormat = "CSV"
	ReleaseJSONL   ReleaseFormat = "JSONL"
	ReleaseParquet ReleaseFormat = "PARQUET"
	ReleaseXLSX    ReleaseFormat = "XLSX"
)

// ReleaseFormats gives every format.
func ReleaseFormats() []ReleaseFormat {
	return []ReleaseFormat{ReleaseCSV, ReleaseJSONL, ReleaseParquet, ReleaseXLSX}
}

// MonthPeriod is from a month up to and including another.
type MonthPeriod = StatisticsPeriod

// ReleaseOrder is a release that somebody asks for. The same order of the same
// data at the same moment gives the same bytes.
type ReleaseOrder struct {
	ID        ID
	Kind      ReleaseKind
	Formats   []ReleaseFormat // one to four; of an overview none, which is a page and JSON
	Period    MonthPeriod     // of a publication and of microdata: months that are over
	Project   ID              // of microdata: the research project
	Household ID              // of an overview: whose file
	Resident  ID              // of an overview: who in it
}

// maxReleaseMonths is the longest period of one release: ten years.
const maxReleaseMonths = 120

// Check wants an order that can be carried out on a day. A refusal names the field.
func (o ReleaseOrder) Check(today Day) error {
	switch {
	case !slices.Contains(ReleaseKinds(), o.Kind):
		return missing("kind", "", "Kies wat voor uitgave u wilt maken.")
	case o.ID.IsZero():
		return invalid("id", "De uitgave heeft geen nummer.")
	case o.Kind == MicrodataRelease && o.Project.IsZero():
		return missing("project", "", "Kies voor welk onderzoek dit is.")
	case o.Kind == ResidentRelease && o.Household.IsZero():
		return missing("household", "practice 30", "Kies van welk dossier het overzicht is.")
	case o.Kind == ResidentRelease && o.Resident.IsZero():
		return missing("resident", "practice 30", "Kies van welke bewoner het overzicht is.")
	}
	if err := o.checkFormats(); err != nil {
		return err
	}
	return o.checkPeriod(today)
}

func (o ReleaseOrder) checkFormats() error {
	if o.Kind == ResidentRelease {
		if len(o.Formats) > 0 {
			return invalid("formats", "Een overzicht heeft een vaste vorm.")
		}
		return nil
	}
	if len(o.Formats) == 0 {
		return missing("formats", "", "Kies minstens één soort bestand.")
	}
	for i, format := range o.Formats {
		if !slices.Contains(ReleaseFormats(), format) || slices.Contains(o.Formats[:i], format) {
			return invalid("formats", "Kies elke soort bestand hoogstens één keer.")
		}
	}
	return nil
}

func (o ReleaseOrder) checkPeriod(today Day) error {
	switch {
	case !o.Kind.counts():
		return nil
	case o.Period.From == "" || o.Period.To == "":
		return missing("period", "", "Kies van welke tot en met welke maand.")
	case o.Period.To < o.Period.From:
		return invalid("period", "De laatste maand ligt voor de eerste.")
	case o.Period.To.LastDay() >= today:
		return invalid("period", "De laatste maand is nog niet voorbij.")
	case o.Period.To > o.Period.From.FirstDay().plusMonths(maxReleaseMonths-1).Month():
		return invalid("period", "Kies hoogstens 10 jaar.")
	case o.Kind == PublicationRelease && (monthNumber(o.Period.From)%3 != 1 || monthNumber(o.Period.To)%3 != 0):
		return invalid("period", "Kies hele kwartalen, zoals januari tot en met maart.")
	}
	return nil
}

// RegionCount is how often something happened in a month in a whole region. It
// names nobody, and is for publications only: what leaves of it is protected first.
type RegionCount struct {
	Measure Measure
	Month   Month
	Marks   Marks // of a landlord nothing
	Number  int64
}

// ReleaseProblem is why an order that is whole cannot be carried out.
type ReleaseProblem int

// The problems.
const (
	ReleaseUnprotected    ReleaseProblem = iota // a count could be computed too closely, whatever is left out
	ReleaseEarlierDiffers                       // what was published before does not fit
	ReleaseBelowK                               // too many stand out
	ReleaseKeyGone                              // the project has no key any more
	ReleaseTooLong                              // more rows than a spreadsheet holds
	ReleaseNotGiven                             // the case team did not release the overview
)

// RefuseRelease says in words why a release is not made.
func RefuseRelease(why ReleaseProblem) *Error {
	switch why {
	case ReleaseEarlierDiffers:
		return &Error{Code: ReleaseRefused, Message: "Deze tabellen passen niet bij wat eerder is gepubliceerd."}
	case ReleaseBelowK:
		return &Error{Code: ReleaseRefused, Message: "Te veel huishoudens zijn te herkennen in deze gegevens. Kies een langere periode."}
	case ReleaseKeyGone:
		return notNow("", "Dit onderzoek is voorbij. De sleutel is vernietigd.")
	case ReleaseTooLong:
		return invalid("formats", "Dit zijn te veel regels voor een rekenblad. Kies een ander soort bestand.")
	case ReleaseNotGiven:
		return notNow("practice 30", "Het team van de casemanager heeft dit overzicht nog niet vrijgegeven.")
	case ReleaseUnprotected:
	}
	return &Error{Code: ReleaseRefused, Message: "Deze tabellen zeggen te veel over iemand, wat er ook wordt weggelaten. Kies een langere periode."}
}
