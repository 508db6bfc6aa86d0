package release

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/format"
)

// TableReport tells the maker of a publication what became of a table. It is not
// published: why cells are suppressed says something about each.
type TableReport struct {
	Name       string         `json:"name"`
	Title      format.Words   `json:"title"`
	Cells      int            `json:"cells"`
	Suppressed map[string]int `json:"suppressed"` // by reason: PRIMARY, GROUP, SECONDARY
	Pooling    *Pooling       `json:"pooling,omitempty"`
	Refused    bool           `json:"refused,omitempty"` // it cannot be protected, and is not in the publication
}

// Pooling proposes to publish over all values of a dimension, as over several years:
// more can then be shown.
type Pooling struct {
	Dimension string `json:"dimension"`
	Small     int    `json:"small"`  // cells below the threshold, in percent, as the table is
	Pooled    int    `json:"pooled"` // the same without the dimension
}

// kept is what the next publication has to know of this one.
type keptTables struct {
	Period casework.MonthPeriod `json:"period"`
	Tables []keptTable          `json:"tables"`
}

type keptTable struct {
	Published *disclosure.Published `json:"published"`
	Counts    []disclosure.Count    `json:"counts"`
}

// publication makes the tables of the catalogue (docs/disclosure.md).
func (w *writing) publication() error {
	earlier, err := w.earlier()
	if err != nil {
		return err
	}
	period := newPeriod(w.in.Order.Period)
	total := int64(len(catalogue) + 1 + protectionSteps)
	w.progress(0, total)
	plans, err := w.counted(period)
	if err != nil {
		return err
	}
	for at := range plans {
		plans[at].Earlier = earlier[plans[at].Table.Name]
		plans[at].Table.Withheld = withheldBefore(plans[at])
	}
	w.progress(1, total)
	tables, plans, published, reports, err := protect(w.ctx, plans, func(part float64) { w.progress(1+int64(part*protectionSteps), total) })
	if err != nil {
		return unprotected(err)
	}
	for at, definition := range tables {
		dataset := definition.dataset(w, period, published[at])
		if err := w.table(dataset, definition.rows(w.today, period, published[at])); err != nil {
			return err
		}
		w.manifest.Tables = append(w.manifest.Tables, definition.printedTable(w.today, period, published[at]))
		w.manifest.Report.Tables = append(w.manifest.Report.Tables, definition.report(reports[at]))
		w.progress(int64(at+2+protectionSteps), total)
	}
	missing := leftOut(tables)
	w.manifest.Report.Tables = append(w.manifest.Report.Tables, missing...)
	for _, table := range missing {
		w.manifest.LeftOut = append(w.manifest.LeftOut, wordsOf(table.Title))
	}
	w.progress(total, total)
	if err := w.table(w.changes(published, earlier)); err != nil {
		return err
	}
	if w.manifest.Published, err = json.Marshal(w.kept(plans, published)); err != nil {
		return fmt.Errorf("keep what was published: %w", err)
	}
	return w.described(w.head("publication", publicationTitle(w.in.Region.Name), meaningOf(missing)), legend(tables, reports, missing))
}

// protectionSteps is how finely it is told how far protection is: of a long period it
// is most of the work.
const protectionSteps = 100

// protect publishes the tables that count the same together. Those that cannot be
// protected whatever is left out of them, are left out themselves, until the others can:
// these are protected against what was published of those before. When no table of any is
// left, nothing is published.
func protect(
	ctx context.Context, plans []disclosure.Planned, progress func(part float64),
) (tables []definition, some []disclosure.Planned, published []*disclosure.Published, reports []*disclosure.Report, err error) {
	all, told, done := make([]*disclosure.Published, len(plans)), make([]*disclosure.Report, len(plans)), 0
	var refused error
	for _, family := range families() {
		linked := make([]disclosure.Planned, len(family))
		for at, plan := range family {
			linked[at] = plans[plan]
		}
		printed, of, err := protectFamily(ctx, linked, func(part float64) { progress((float64(done) + part*float64(len(family))) / float64(len(plans))) })
		if isUnprotected(err) {
			refused, err = err, nil
		}
		if err != nil {
			return nil, nil, nil, nil, err
		}
		for at := range printed {
			all[family[at]], told[family[at]] = printed[at], of[at]
		}
		done += len(family)
	}
	for at, one := range all {
		if one != nil {
			tables, some, published, reports = append(tables, catalogue[at]), append(some, plans[at]), append(published, one), append(reports, told[at])
		}
	}
	if len(tables) == 0 {
		return nil, nil, nil, nil, refused
	}
	return tables, some, published, reports, nil
}

// families puts together which tables of the catalogue count the same, in its order.
func families() [][]int {
	found, at := [][]int{}, map[string]int{}
	for table, definition := range catalogue {
		family, known := at[definition.unit]
		if !known {
			family = len(found)
			at[definition.unit], found = family, append(found, nil)
		}
		found[family] = append(found[family], table)
	}
	return found
}

// protectFamily publishes tables that count the same, without those that cannot be
// protected.
func protectFamily(ctx context.Context, plans []disclosure.Planned, progress func(part float64)) ([]*disclosure.Published, []*disclosure.Report, error) {
	from, share := 0.0, 0.5 // nobody knows how many rounds are needed: each is half of what is left
	for {
		published, reports, err := disclosure.PublishAll(ctx, plans, disclosure.Options{}, func(part float64) { progress(from + part*share) })
		if !isUnprotected(err) || !leaveOut(plans, err) {
			return published, reports, err
		}
		from, share = from+share, share/2
	}
}

// leaveOut leaves out the tables that cannot be protected. It says whether to try again
// with what remains.
func leaveOut(plans []disclosure.Planned, err error) bool {
	var refusal *disclosure.Error
	if !errors.As(err, &refusal) {
		return false
	}
	remain := false
	for at := range plans {
		plans[at].LeftOut = plans[at].LeftOut || slices.Contains(refusal.Tables, plans[at].Table.Name)
		remain = remain || !plans[at].LeftOut
	}
	return remain
}

func isUnprotected(err error) bool {
	var refusal *disclosure.Error
	return errors.As(err, &refusal) && refusal.Reason == disclosure.Unprotected
}

// leftOut reports the tables that could not be protected.
func leftOut(published []definition) []TableReport {
	reports := []TableReport{}
	for _, one := range catalogue {
		if !slices.ContainsFunc(published, func(other definition) bool { return other.name == one.name }) {
			reports = append(reports, TableReport{Name: one.name, Title: one.title, Refused: true, Suppressed: map[string]int{}})
		}
	}
	return reports
}

// unprotected says in words why nothing is published.
func unprotected(err error) error {
	var refusal *disclosure.Error
	if !errors.As(err, &refusal) {
		return err
	}
	switch refusal.Reason {
	case disclosure.Unprotected:
		return casework.RefuseRelease(casework.ReleaseUnprotected)
	case disclosure.EarlierDiffers:
		return casework.RefuseRelease(casework.ReleaseEarlierDiffers)
	case disclosure.InvalidTable, disclosure.WeakOptions, disclosure.TooLarge:
	}
	return fmt.Errorf("publish: %w", err)
}

// earlier gives what was published before, by table.
func (w *writing) earlier() (map[string][]disclosure.Earlier, error) {
	before := map[string][]disclosure.Earlier{}
	for edition, text := range w.in.Earlier {
		var one keptTables
		if err := json.Unmarshal(text, &one); err != nil {
			return nil, fmt.Errorf("read what was published before: %w", err)
		}
		for _, table := range one.Tables {
			counts := table.Counts
			if counts == nil {
				counts = []disclosure.Count{} // there was nothing, which is not the same as the counts of now
			}
			before[table.Published.Name] = append(before[table.Published.Name], disclosure.Earlier{Published: table.Published, Counts: counts, Edition: strconv.Itoa(edition)})
		}
	}
	return before, nil
}

// withheldBefore gives the cells that the release before withheld and that count the
// same now: shown now they would be known then. So the same data are published alike.
func withheldBefore(plan disclosure.Planned) []disclosure.Key {
	if len(plan.Earlier) == 0 {
		return nil
	}
	before := plan.Earlier[len(plan.Earlier)-1]
	was, is := addedUp(before.Published.Dimensions, before.Counts), addedUp(plan.Table.Dimensions, plan.Table.Counts)
	withheld := []disclosure.Key{}
	for _, cell := range before.Published.Cells {
		if cell.Kind == disclosure.Suppressed && was[cell.Key] == is[cell.Key] {
			withheld = append(withheld, cell.Key)
		}
	}
	return withheld
}

// addedUp gives every cell of a table that counts something, sums too.
func addedUp(dimensions []disclosure.Dimension, counts []disclosure.Count) map[disclosure.Key]int {
	above := make([]map[string]string, len(dimensions))
	for along, dimension := range dimensions {
		above[along] = map[string]string{}
		for _, category := range dimension.Categories {
			above[along][category.Code] = cmp.Or(category.Parent, disclosure.Total)
		}
	}
	sums := map[disclosure.Key]int{}
	for _, count := range counts {
		cells := []disclosure.Key{count.Key}
		for along := range dimensions {
			for _, cell := range cells {
				for code, has := above[along][cell[along]]; has; code, has = above[along][code] {
					cell[along] = code
					cells = append(cells, cell)
				}
			}
		}
		for _, cell := range cells {
			sums[cell] += count.Values[0]
		}
	}
	return sums
}

func (w *writing) kept(plans []disclosure.Planned, published []*disclosure.Published) keptTables {
	all := keptTables{Period: w.in.Order.Period}
	for at := range plans {
		all.Tables = append(all.Tables, keptTable{published[at], plans[at].Table.Counts})
	}
	return all
}

// counted counts what every table of the catalogue is of.
func (w *writing) counted(period period) ([]disclosure.Planned, error) {
	sums := make([]map[disclosure.Key]int, len(catalogue))
	for at := range sums {
		sums[at] = map[disclosure.Key]int{}
	}
	err := w.source.CountRegion(w.ctx, w.in.Actor.Region, w.in.Order.Period, func(c casework.RegionCount) error {
		for at, definition := range catalogue {
			for _, change := range definition.count(c) {
				key := definition.key(period.leaf(definition.monthly, c.Month), change.codes)
				sums[at][key] += change.sign * int(c.Number)
			}
		}
		return w.ctx.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("count the region: %w", err)
	}
	plans := make([]disclosure.Planned, len(catalogue))
	for at, definition := range catalogue {
		plans[at].Table = definition.table(period, sums[at], w.in.IncidentsDecision)
	}
	return plans, nil
}

func (d definition) key(moment string, codes []string) disclosure.Key {
	key := disclosure.Key{moment}
	copy(key[1:], codes)
	return key
}

// table gives what is counted, in the order of the keys so that it does not depend on
// chance.
func (d definition) table(period period, sums map[disclosure.Key]int, decision string) disclosure.Table {
	table := disclosure.Table{Name: d.name, Units: []string{d.unit}, Dimensions: []disclosure.Dimension{{Name: "period", Categories: period.categories(d.monthly)}}}
	for _, split := range d.splits {
		dimension := disclosure.Dimension{Name: split.name}
		for _, mark := range split.marks {
			dimension.Categories = append(dimension.Categories, disclosure.Category{Code: mark.code, Parent: mark.parent})
		}
		table.Dimensions = append(table.Dimensions, dimension)
	}
	leaves := d.leaves(period)
	for _, key := range leaves {
		count := max(0, sums[key])
		switch {
		case d.never != nil && d.never(key[1:]):
			table.Impossible = append(table.Impossible, key)
		case count > 0:
			table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{count}})
		}
	}
	if d.exact == whenDecided && decision != "" {
		table.Decision = decision
		for _, row := range period.rows(d.monthly) {
			table.Exact = append(table.Exact, disclosure.Key{row.code})
		}
	}
	return table
}

// leaves gives the keys of all cells that are no sum.
func (d definition) leaves(period period) []disclosure.Key {
	keys := []disclosure.Key{}
	for _, moment := range period.rows(d.monthly) {
		if moment.leaf {
			keys = append(keys, disclosure.Key{moment.code})
		}
	}
	for at, split := range d.splits {
		longer := []disclosure.Key{}
		for _, key := range keys {
			for _, one := range split.marks {
				if !slices.ContainsFunc(split.marks, func(other mark) bool { return other.parent == one.code }) {
					key[at+1] = one.code
					longer = append(longer, key)
				}
			}
		}
		keys = longer
	}
	return keys
}

func (d definition) report(r *disclosure.Report) TableReport {
	report := TableReport{Name: d.name, Title: d.title, Cells: r.Cells, Suppressed: map[string]int{}}
	for reason, count := range r.Suppressed {
		report.Suppressed[string(reason)] = count
	}
	if p := r.Pooling; p != nil {
		report.Pooling = &Pooling{Dimension: p.Dimension, Small: p.Small, Pooled: p.Pooled}
	}
	return report
}

func publicationTitle(region string) format.Words {
	return format.Words{NL: strings.TrimSpace("Huisuitzettingen voorkomen in " + region), EN: strings.TrimSpace("Preventing evictions in " + region)}
}

var publicationMeaning = format.Words{
	NL: "Aantallen per periode over de hele regio, uit een vaste lijst van tabellen. Elk aantal is afgerond op 5. Wat over iemand iets zou zeggen is weggelaten.",
	EN: "Numbers by period of the whole region, from a fixed list of tables. Each number is rounded to 5. What would tell about somebody is left out.",
}

// meaningOf says what a publication holds, and which tables are not in it and why: whoever
// finds it in a catalogue must not take them for forgotten.
func meaningOf(missing []TableReport) format.Words {
	meaning := publicationMeaning
	for at, table := range missing {
		if at == 0 {
			meaning.NL += " " + whyLeftOut.NL
			meaning.EN += " " + whyLeftOut.EN
		}
		meaning.NL += " " + table.Title.NL + " (" + table.Name + ")" + endOf(at, missing)
		meaning.EN += " " + table.Title.EN + " (" + table.Name + ")" + endOf(at, missing)
	}
	return meaning
}

var whyLeftOut = format.Words{
	NL: "Deze tabellen staan er niet in, want een aantal over enkele huishoudens was er hoe dan ook uit te rekenen:",
	EN: "These tables are not in it, since a number of a few households could be computed from them whatever is left out:",
}

func endOf(at int, list []TableReport) string {
	if at == len(list)-1 {
		return "."
	}
	return ";"
}

// legend comes before the code book: what the signs mean, and how much is left out.
func legend(tables []definition, reports []*disclosure.Report, missing []TableReport) string {
	var text strings.Builder
	text.WriteString("# Leeswijzer\n\n" +
		"- Elk aantal is afgerond op 5, ook een totaal: een totaal hoeft niet de som van zijn delen te zijn.\n" +
		"- `.` is weggelaten: het zijn er minder dan 10, of anders is een ander aantal uit te rekenen.\n" +
		"- `e` is niet afgerond, door een besluit van de regio.\n" +
		"- 0 is geen. Geen aantal en geen teken: dit kan niet voorkomen.\n" +
		"- Een percentage staat er alleen bij 100 of meer.\n" +
		"- Voorlopig: er kan nog iets bij komen. De tabel `changes` zegt wat sinds de vorige uitgave is veranderd.\n\n" +
		"# How to read this\n\n" +
		"- Each number is rounded to 5, totals too: a total need not be the sum of its parts.\n" +
		"- `.` is left out: there are fewer than 10, or another number could be computed.\n" +
		"- `e` is not rounded, by a decision of the region.\n" +
		"- 0 is none. No number and no sign: this cannot occur.\n" +
		"- A percentage is given of 100 or more only.\n" +
		"- Provisional: more may come in. The table `changes` says what changed since the release before.\n\n" +
		"| tabel / table | cellen / cells | weggelaten / left out |\n|---|---|---|\n")
	for at, definition := range tables {
		fmt.Fprintf(&text, "| %s / %s | %d | %d |\n", definition.title.NL, definition.title.EN, reports[at].Cells, reports[at].All())
	}
	if len(missing) > 0 {
		text.WriteString("\n" + whyLeftOut.NL + " / " + whyLeftOut.EN + "\n\n")
		for _, table := range missing {
			fmt.Fprintf(&text, "- %s / %s (`%s`)\n", table.Title.NL, table.Title.EN, table.Name)
		}
	}
	text.WriteString("\n---\n\n")
	return text.String()
}
