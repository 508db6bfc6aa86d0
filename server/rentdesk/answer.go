package rentdesk

import (
	"regieroute/server/casework"
	"regieroute/server/intake"
)

// deliveryAnswer is a delivery as it is told.
type deliveryAnswer struct {
	ID          casework.ID           `json:"id"`
	By          string                `json:"by"`
	At          string                `json:"at"`
	Name        string                `json:"name"`
	Format      intake.Format         `json:"format"`
	SHA256      string                `json:"sha256"`
	SizeBytes   int64                 `json:"sizeBytes"`
	AsOf        casework.Day          `json:"asOf"`
	ArrearsOnly bool                  `json:"arrearsOnly"`
	Status      intake.DeliveryStatus `json:"status"`
	Done        int                   `json:"done"`  // households taken in
	Total       int                   `json:"total"` // households in the file
	EndedAt     string                `json:"endedAt"`
	Preview     *previewAnswer        `json:"preview"`
	Report      reportAnswer          `json:"report"`
}

// previewAnswer is what a delivery would do.
type previewAnswer struct {
	Lines         int `json:"lines"`
	Tenancies     int `json:"tenancies"`
	WrongLines    int `json:"wrongLines"`
	Duplicates    int `json:"duplicates"`
	Totals        int `json:"totals"`
	NewFiles      int `json:"newFiles"`
	ChangedFiles  int `json:"changedFiles"`
	NewMonths     int `json:"newMonths"`
	ChangedMonths int `json:"changedMonths"`
	SameMonths    int `json:"sameMonths"`
	OlderMonths   int `json:"olderMonths"`
	Quiet         int `json:"quiet"`
	Left          int `json:"left"`

	Cases *casesAnswer `json:"cases,omitempty"` // of running cases
}

// reportAnswer is what a delivery did.
type reportAnswer struct {
	Registered int `json:"registered"`
	Recorded   int `json:"recorded"`
	Known      int `json:"known"`
	Left       int `json:"left"`
	Quiet      int `json:"quiet"`
	NotTaken   int `json:"notTaken"`
}

type columnAnswer struct {
	Name      string `json:"name"`
	Mandatory bool   `json:"mandatory"`
	Heading   string `json:"heading"` // in this file; "" is none
}

type broughtAnswer struct {
	Delivery deliveryAnswer   `json:"delivery"`
	Headings []string         `json:"headings"`
	Columns  []columnAnswer   `json:"columns"`
	Doubled  []string         `json:"doubled"`
	Earlier  []deliveryAnswer `json:"earlier"`
}

type historyAnswer struct {
	Deliveries []deliveryAnswer `json:"deliveries"`
}

func described(d intake.Delivery) deliveryAnswer {
	told := deliveryAnswer{
		ID: d.ID, By: d.ByName, At: moment(d.At), Name: d.Name, Format: d.Format, SHA256: d.SHA256, SizeBytes: d.SizeBytes, AsOf: d.AsOf,
		ArrearsOnly: d.ArrearsOnly, Status: d.Status, Done: d.DoneSo, Total: d.Total, EndedAt: moment(d.EndedAt),
		Report: reportAnswer{
			Registered: d.Report.Registered, Recorded: d.Report.Recorded, Known: d.Report.Known, Left: d.Report.Left, Quiet: d.Report.Quiet,
			NotTaken: d.NotTaken,
		},
	}
	if p := d.Preview; p != nil {
		told.Preview = &previewAnswer{
			Lines: p.Lines, Tenancies: p.Tenancies, WrongLines: p.WrongCount, Duplicates: p.Duplicates, Totals: p.Totals,
			NewFiles: p.NewFiles, ChangedFiles: p.ChangedFiles, NewMonths: p.NewMonths, ChangedMonths: p.ChangedMonths,
			SameMonths: p.SameMonths, OlderMonths: p.OlderMonths, Quiet: p.Quiet, Left: p.Left, Cases: describedCases(p.Cases),
		}
	}
	return told
}

func describedAll(deliveries []intake.Delivery) []deliveryAnswer {
	all := make([]deliveryAnswer, len(deliveries))
	for i, delivery := range deliveries {
		all[i] = described(delivery)
	}
	return all
}

func describedBrought(b intake.Brought) broughtAnswer {
	told := broughtAnswer{
		Delivery: described(b.Delivery), Headings: b.Headings.Names, Doubled: append([]string{}, b.Headings.Doubled...), Earlier: describedAll(b.Earlier),
	}
	for _, column := range intake.ColumnList() {
		told.Columns = append(told.Columns, columnAnswer{Name: column.Name, Mandatory: column.Mandatory, Heading: b.Headings.Columns[column.Name]})
	}
	return told
}
