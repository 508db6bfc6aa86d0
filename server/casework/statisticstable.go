package casework

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// table lays out what was counted: a row for every value that there can be, so
// that a true zero is 0 and nobody has to guess what is left out.
func (q StatisticsQuestion) table(counted Counted, directory Directory) (StatisticsTable, error) {
	table := StatisticsTable{AsOf: counted.AsOf, Period: q.Period, Revisions: counted.Revisions, By: []DimensionDefinition{}, Definitions: []MeasureDefinition{}}
	for _, dimension := range q.By {
		table.By = append(table.By, *dimension.definition())
	}
	for _, measure := range q.Measures {
		table.Definitions = append(table.Definitions, *measure.definition())
	}
	values, rows := make([][]Mark, len(q.By)), 1
	for i, dimension := range q.By {
		values[i] = q.marks(i, dimension, counted, directory)
		rows *= len(values[i])
	}
	if rows > maxStatisticsRows {
		return StatisticsTable{}, invalid("by", "Dit worden te veel rijen. Splits minder, of kies een kortere periode.")
	}
	found := map[string]CountedRow{}
	for _, row := range counted.Rows {
		found[rowKey(row.Measure, row.Marks)] = row
	}
	table.Rows = make([]StatisticsRow, 0, rows)
	for at := range rows {
		table.Rows = append(table.Rows, q.row(at, values, found, counted))
	}
	return table, nil
}

func rowKey(measure Measure, marks []string) string {
	return string(measure) + "\n" + strings.Join(marks, "\n")
}

// row gives one of all combinations, the last dimension the fastest.
func (q StatisticsQuestion) row(at int, values [][]Mark, found map[string]CountedRow, counted Counted) StatisticsRow {
	marks := make([]MarkValue, len(values))
	codes, until := make([]string, len(values)), q.Period.To
	for i := range slices.Backward(values) {
		mark := values[i][at%len(values[i])]
		at /= len(values[i])
		marks[i], codes[i] = MarkValue{Dimension: q.By[i], Mark: mark}, mark.Code
		if q.By[i].OfTime() {
			until = min(until, lastMonth(q.By[i], Month(mark.Code)))
		}
	}
	row := StatisticsRow{Marks: marks, Cells: make([]StatisticsCell, len(q.Measures))}
	for i, measure := range q.Measures {
		definition, number := measure.definition(), found[rowKey(measure, codes)]
		row.Cells[i] = StatisticsCell{Measure: measure, Number: number.Number, Final: !counted.AsOf.IsZero() && definition.Final(until, DayOf(counted.AsOf))}
		if definition.Sum != SumNothing {
			sum := float64(number.Sum)
			row.Cells[i].Sum = &sum
		}
	}
	return row
}

// marks gives every value of a dimension in its order: of time each that the
// period has, of landlords those that were counted, of the rest all there are,
// unless the filter chooses some.
func (q StatisticsQuestion) marks(place int, dimension Dimension, counted Counted, directory Directory) []Mark {
	switch {
	case dimension.OfTime():
		return q.moments(dimension)
	case dimension == ByLandlord:
		return landlordMarks(place, counted, directory)
	}
	marks := slices.Clone(dimension.definition().Marks)
	for _, choice := range q.Filter {
		if choice.Dimension == dimension {
			marks = slices.DeleteFunc(marks, func(m Mark) bool { return !slices.Contains(choice.Codes, m.Code) })
		}
	}
	return marks
}

func (q StatisticsQuestion) moments(dimension Dimension) []Mark {
	moments := []Mark{}
	for month := firstMonth(dimension, q.Period.From); month != "" && month <= q.Period.To; month = lastMonth(dimension, month).LastDay().Plus(1).Month() {
		name := momentName(dimension, month)
		moments = append(moments, Mark{Code: string(month), Words: Words{name, name}})
	}
	return moments
}

func momentName(dimension Dimension, month Month) string {
	switch dimension { //nolint:exhaustive // of time only
	case ByYear:
		return string(month[:4])
	case ByQuarter:
		return fmt.Sprintf("%s K%d", month[:4], (monthNumber(month)+2)/3)
	default:
		return string(month)
	}
}

func monthNumber(month Month) int { return int(month[5]-'0')*10 + int(month[6]-'0') }

// firstMonth is the first month of the quarter or year that a month is in.
func firstMonth(dimension Dimension, month Month) Month {
	switch dimension { //nolint:exhaustive // of time only
	case ByYear:
		return month[:4] + "-01"
	case ByQuarter:
		return month[:5] + Month(fmt.Sprintf("%02d", (monthNumber(month)-1)/3*3+1))
	default:
		return month
	}
}

// lastMonth is the last month of the quarter or year that begins with a month.
func lastMonth(dimension Dimension, first Month) Month {
	months := map[Dimension]int{ByYear: 11, ByQuarter: 2}[dimension]
	return firstMonth(dimension, first).FirstDay().plusMonths(months).Month()
}

// landlordMarks names the landlords that were counted, by name.
func landlordMarks(place int, counted Counted, directory Directory) []Mark {
	marks := []Mark{}
	for _, row := range counted.Rows {
		code := row.Marks[place]
		if slices.ContainsFunc(marks, func(m Mark) bool { return m.Code == code }) {
			continue
		}
		mark := Mark{Code: code, Words: unknownRow.Words}
		for _, organisation := range directory.Organisations {
			if organisation.ID.String() == code {
				mark.Words = Words{organisation.Name, organisation.Name}
			}
		}
		marks = append(marks, mark)
	}
	slices.SortFunc(marks, func(a, b Mark) int { return cmp.Or(cmp.Compare(a.Dutch, b.Dutch), cmp.Compare(a.Code, b.Code)) })
	return marks
}
