package release

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
	"regieroute/server/dataset/microdata"
)

// MicrodataReport says how well lines for research are protected. It goes with them.
type MicrodataReport struct {
	Project  string         `json:"project"`
	Subjects int            `json:"subjects"` // threats in the period
	Released int            `json:"released"`
	K        int            `json:"k"` // the smallest class that is released
	L        map[string]int `json:"l"` // the fewest different values in a class, by column
	Agreed   struct {
		K int `json:"k"`
		L int `json:"l"`
	} `json:"agreed"`
	Classes  int            `json:"classes"`
	Steps    map[string]int `json:"steps"`   // how many steps coarser than the finest, by column
	Starred  int            `json:"starred"` // lines that lost what could be known from elsewhere
	LeftOut  int            `json:"leftOut"` // lines that are not released
	Constant []string       `json:"constant,omitempty"`
}

// trait is one column for research.
type trait struct {
	microdata.Column
	title, meaning format.Words
	labels         []format.Code
	of             func(casework.Trajectory) string
}

const (
	leastK = 5
	leastL = 2
)

// microdata makes a line for each threat that began in the period.
func (w *writing) microdata() error {
	project := w.in.Project
	if project == nil || project.Key == [32]byte{} {
		return casework.RefuseRelease(casework.ReleaseKeyGone)
	}
	lines, err := w.trajectories()
	if err != nil {
		return err
	}
	traits, constant := telling(traits(), lines, max(project.L, leastL))
	key, err := microdata.OpenProject(project.Key[:])
	if err != nil {
		return fmt.Errorf("open the project: %w", err)
	}
	defer key.Destroy()
	columns, values := []microdata.Column{}, make([]microdata.Line, len(lines))
	for _, one := range traits {
		columns = append(columns, one.Column)
	}
	for at, line := range lines {
		values[at].Identifier = line.ID.String()
		for _, one := range traits {
			values[at].Values = append(values[at].Values, one.of(line))
		}
	}
	protected, err := microdata.Protect(key, columns, values, microdata.Options{Subject: "threat", K: project.K, L: project.L, Lost: project.Lost, Today: midnight(w.today)})
	if err != nil {
		return belowK(err)
	}
	if len(protected.Lines) == 0 {
		return casework.RefuseRelease(casework.ReleaseBelowK)
	}
	report := reportOf(*project, protected, constant)
	w.manifest.Report.Microdata = &report
	dataset := w.lines(traits)
	if err := w.table(dataset, linesOf(protected.Lines)); err != nil {
		return err
	}
	text, err := json.MarshalIndent(report, "", "  ")
	if err := w.text("protection.json", "application/json", append(text, '\n'), err); err != nil {
		return err
	}
	return w.described(dataset, "")
}

// belowK says in words why nothing is released.
func belowK(err error) error {
	var refusal *microdata.Error
	if errors.As(err, &refusal) && refusal.Reason == microdata.BelowK {
		return casework.RefuseRelease(casework.ReleaseBelowK)
	}
	return fmt.Errorf("protect the lines: %w", err)
}

// trajectories reads the whole files of the region, and logs each that is in it.
func (w *writing) trajectories() ([]casework.Trajectory, error) {
	process := casework.Actor{Region: w.in.Actor.Region, Process: releaseProcess}
	total, err := w.source.CountFiles(w.ctx, process)
	if err != nil {
		return nil, fmt.Errorf("count the files: %w", err)
	}
	lines, done := []casework.Trajectory{}, int64(0)
	err = w.source.EachFile(w.ctx, process, w.today, func(files []*casework.Household) ([]casework.LogLine, error) {
		log := []casework.LogLine{}
		for _, file := range files {
			some := slices.DeleteFunc(file.Trajectories(), func(t casework.Trajectory) bool {
				return t.Began.Month() < w.in.Order.Period.From || t.Began.Month() > w.in.Order.Period.To
			})
			if len(some) > 0 {
				lines, log = append(lines, some...), append(log, w.exported(file, w.in.Actor.OrganisationRole, "microdata"))
			}
		}
		done += int64(len(files))
		w.progress(done, total)
		return log, w.ctx.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read the region: %w", err)
	}
	slices.SortFunc(lines, func(a, b casework.Trajectory) int { return cmp.Compare(a.ID.String(), b.ID.String()) })
	return lines, nil
}

// releaseProcess is the process that reads a region for a release.
const releaseProcess = "release"

// OwnData is what making and taking own data is called in the access log.
const OwnData = casework.TakesOwnData

// exported is the log line of a household that is in a release (access §3).
func (w *writing) exported(file *casework.Household, role casework.OrganisationRole, activity string) casework.LogLine {
	event := casework.LogExport
	if w.in.Kept && activity == OwnData {
		event = casework.LogRead
	}
	return casework.LogLine{Household: file.ID, Event: event, Activity: activity, Actor: w.in.Actor, Role: role, At: w.in.Snapshot}
}

// telling leaves out what is the same of everybody: it tells nothing, and no class
// could have different values of it.
func telling(all []trait, lines []casework.Trajectory, l int) (some []trait, constant []string) {
	for _, one := range all {
		values := map[string]bool{}
		for _, line := range lines {
			values[one.of(line)] = true
		}
		if one.Role == microdata.Sensitive && len(values) < l {
			constant = append(constant, one.Name)
			continue
		}
		some = append(some, one)
	}
	return some, constant
}

func reportOf(project Project, protected *microdata.Release, constant []string) MicrodataReport {
	r := protected.Report
	report := MicrodataReport{
		Project: project.Name, Subjects: r.Subjects, Released: len(protected.Lines), K: r.K, L: r.L, Classes: r.Classes, Steps: r.Steps,
		Starred: r.Starred, LeftOut: r.LeftOut, Constant: constant,
	}
	report.Agreed.K, report.Agreed.L = max(project.K, leastK), max(project.L, leastL)
	return report
}

// lines says what the columns are. Values that were made coarser are in no list of
// codes: the code book names those there can be.
func (w *writing) lines(traits []trait) format.Dataset {
	dataset := w.head("trajectories", format.Words{NL: "Trajecten", EN: "Trajectories"}, format.Words{
		NL: "Eén regel voor elke keer dat een huishouden op de route kwam, onder pseudoniem en grover gemaakt. Alleen voor het onderzoek waarvoor het is gemaakt.",
		EN: "One line for each time a household came on the route, under a pseudonym and made coarser. Only for the research it was made for.",
	})
	dataset.Access = format.Restricted
	name := format.Words{NL: "Pseudoniem", EN: "Pseudonym"}
	dataset.Columns = []format.Column{{
		Name: "pseudonym", Type: format.Text, Required: true, Title: name,
		Meaning: format.Words{NL: "Naam van het traject in dit onderzoek alleen.", EN: "Name of the trajectory in this research only."},
	}}
	for _, one := range traits {
		column := format.Column{Name: one.Name, Type: format.Text, Required: true, Title: one.title, Meaning: one.meaning}
		if len(one.labels) > 0 {
			column.Codes = append(slices.Clone(one.labels), coarser(one)...)
		}
		dataset.Columns = append(dataset.Columns, column)
	}
	return dataset
}

// coarser gives what a code can become.
func coarser(one trait) []format.Code {
	more := []format.Code{}
	for _, part := range one.Codes {
		known := slices.ContainsFunc(one.labels, func(c format.Code) bool { return c.Code == part }) || slices.ContainsFunc(more, func(c format.Code) bool { return c.Code == part })
		if part != "" && !known {
			more = append(more, format.Code{Code: part, Label: format.Words{NL: part, EN: part}})
		}
	}
	slices.SortFunc(more, func(a, b format.Code) int { return strings.Compare(a.Code, b.Code) })
	return append(more, format.Code{Code: microdata.Unknown, Label: format.Words{NL: "Onbekend of niet gegeven", EN: "Unknown or not given"}})
}

func linesOf(lines [][]string) rows {
	return func(write func([]format.Value) error) error {
		for _, line := range lines {
			row := make([]format.Value, len(line))
			for at, text := range line {
				row[at] = format.TextOf(text)
			}
			if err := write(row); err != nil {
				return err
			}
		}
		return nil
	}
}
