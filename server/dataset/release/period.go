package release

import (
	"fmt"
	"time"

	"regieroute/server/casework"
	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/format"
)

// period is whole quarters, by month and by year.
type period struct {
	months []casework.Month
}

func newPeriod(of casework.MonthPeriod) period {
	p := period{}
	for month := midnight(of.From.FirstDay()); !month.After(midnight(of.To.FirstDay())); month = month.AddDate(0, 1, 0) {
		p.months = append(p.months, casework.Month(month.Format("2006-01")))
	}
	return p
}

func year(month casework.Month) string { return string(month[:4]) }

func quarter(month casework.Month) string {
	at, _ := time.Parse("2006-01", string(month)) // of a period that was checked
	return fmt.Sprintf("%s-Q%d", year(month), (int(at.Month())+2)/3)
}

func (p period) leaf(monthly bool, month casework.Month) string {
	if monthly {
		return string(month)
	}
	return quarter(month)
}

// moment is one row of time.
type moment struct {
	code, parent string
	leaf         bool
	until        casework.Month // its last month
}

// rows gives years, quarters and months, each sum before its parts, and the whole
// period last.
func (p period) rows(monthly bool) []moment {
	found, at := []moment{}, map[string]int{}
	add := func(code, parent string, leaf bool, month casework.Month) {
		if _, known := at[code]; !known {
			at[code] = len(found)
			found = append(found, moment{code: code, parent: parent, leaf: leaf})
		}
		found[at[code]].until = month
	}
	for _, month := range p.months {
		add(year(month), "", false, month)
		add(quarter(month), year(month), !monthly, month)
		if monthly {
			add(string(month), quarter(month), true, month)
		}
	}
	return append(found, moment{code: disclosure.Total, until: p.months[len(p.months)-1]})
}

func (p period) categories(monthly bool) []disclosure.Category {
	categories := []disclosure.Category{}
	for _, row := range p.rows(monthly) {
		if row.code != disclosure.Total {
			categories = append(categories, disclosure.Category{Code: row.code, Parent: row.parent})
		}
	}
	return categories
}

func (m moment) words() format.Words {
	switch {
	case m.code == disclosure.Total:
		return format.Words{NL: "De hele periode", EN: "The whole period"}
	case len(m.code) == len("2026-Q1") && m.code[5] == 'Q':
		return format.Words{NL: "Kwartaal " + m.code[6:] + " van " + m.code[:4], EN: "Quarter " + m.code[6:] + " of " + m.code[:4]}
	default:
		return format.Words{NL: m.code, EN: m.code}
	}
}
