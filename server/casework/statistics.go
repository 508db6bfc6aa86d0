package casework

import (
	"context"
	"slices"
	"time"
)

// StatisticsQuestion is what somebody wants counted.
type StatisticsQuestion struct {
	Filter   []MarkChoice // all of them hold
	By       []Dimension  // at most three, of which one of time
	Measures []Measure
	Period   StatisticsPeriod
}

// MarkChoice is which values of a dimension count.
type MarkChoice struct {
	Dimension Dimension
	Codes     []string // any of them
}

// StatisticsPeriod is from a month up to and including another.
type StatisticsPeriod struct{ From, To Month }

// Bounds of one question.
const (
	maxStatisticsMonths = 240
	maxSplits           = 3
	maxStatisticsRows   = 2000
	maxMarkCodes        = 50
)

// Counted is what a store counted, and as of when.
type Counted struct {
	AsOf      time.Time // what was saved until then is in it; zero while nothing was counted yet
	Rows      []CountedRow
	Revisions []StatisticsRevision
}

// CountedRow is one number of a measure. Its marks stand in the order of the
// question's dimensions; of time it is the first day of the month, quarter or year.
type CountedRow struct {
	Measure Measure
	Marks   []string
	Number  int64
	Sum     int64
}

// StatisticsRevision is a number that changed after its month was final.
type StatisticsRevision struct {
	Measure Measure
	Month   Month
	Number  int64   // by how much
	Sum     float64 // days or euro cents
	At      time.Time
}

// StatisticsTable is numbers with what they mean and as of when they are.
type StatisticsTable struct {
	AsOf        time.Time
	Period      StatisticsPeriod
	By          []DimensionDefinition
	Definitions []MeasureDefinition // of the measures, in the order they were asked
	Rows        []StatisticsRow
	Revisions   []StatisticsRevision // of these measures and months, the last first
}

// StatisticsRow is one row, with a cell for each measure in their order.
type StatisticsRow struct {
	Marks []MarkValue // in the order of the dimensions
	Cells []StatisticsCell
}

// MarkValue is what a row is about in one dimension.
type MarkValue struct {
	Dimension Dimension
	Mark
}

// StatisticsCell is one number.
type StatisticsCell struct {
	Measure Measure
	Number  int64
	Sum     *float64 // days or euro cents; nil of a measure that adds nothing up
	Final   bool     // no change is expected any more; else it is provisional
}

// Statistics counts what happened to the households whose files the actor's
// organisation is in, from an aggregate that follows the files within seconds
// (datasets, statistics); nothing for who does not count. It names nobody and logs no
// household (access §3).
func (s *Service) Statistics(ctx context.Context, actor Actor, question StatisticsQuestion) (StatisticsTable, error) {
	table := StatisticsTable{
		Period: question.Period, By: []DimensionDefinition{}, Definitions: []MeasureDefinition{}, Rows: []StatisticsRow{}, Revisions: []StatisticsRevision{},
	}
	if !counts(actor) {
		return table, nil
	}
	if err := mayCount(actor, question); err != nil {
		return table, err
	}
	if err := question.check(); err != nil {
		return table, err
	}
	err := s.store.InTransaction(ctx, actor.counting(), func(tx Tx) error {
		counted, err := tx.Count(ctx, question)
		if err != nil {
			return err
		}
		var directory Directory
		if slices.Contains(question.By, ByLandlord) { // nothing else is called by a name
			if directory, err = tx.Directory(ctx); err != nil {
				return err
			}
		}
		table, err = question.table(counted, directory)
		return err
	})
	return table, err
}

// StatisticsCatalogue gives what can be counted, for who may see it: measures and
// dimensions with their definitions.
func (s *Service) StatisticsCatalogue(actor Actor) StatisticsCatalogue {
	catalogue := StatisticsCatalogue{Measures: []MeasureDefinition{}, Dimensions: []DimensionDefinition{}}
	if !counts(actor) {
		return catalogue
	}
	catalogue.Measures = slices.DeleteFunc(Measures(), func(m MeasureDefinition) bool { return !actor.countsFacet(m.Facet) })
	catalogue.NamesFiles = actor.readsFiles()
	catalogue.Dimensions = slices.DeleteFunc(Dimensions(), func(d DimensionDefinition) bool { return !actor.countsFacet(d.Facet) })
	return catalogue
}

// StatisticsCatalogue is what can be counted.
type StatisticsCatalogue struct {
	Measures   []MeasureDefinition
	Dimensions []DimensionDefinition
	NamesFiles bool // the files behind a number are shown
}

// check wants a question that can be answered and understood.
func (q StatisticsQuestion) check() error {
	switch {
	case len(q.Measures) == 0:
		return missing("measures", "", "Kies wat u wilt tellen.")
	case len(q.Measures) > len(measures):
		return invalid("measures", "Dit is te veel in één keer.")
	case q.Period.From == "" || q.Period.To == "":
		return missing("period", "", "Kies van welke tot en met welke maand.")
	case q.Period.To < q.Period.From:
		return invalid("period", "De laatste maand ligt voor de eerste.")
	case q.Period.To > q.Period.From.FirstDay().plusMonths(maxStatisticsMonths-1).Month():
		return invalid("period", "Kies hoogstens 20 jaar.")
	case len(q.By) > maxSplits:
		return invalid("by", "Splits naar hoogstens drie kenmerken.")
	}
	for i, dimension := range q.By {
		if slices.Contains(q.By[:i], dimension) || (dimension.OfTime() && slices.ContainsFunc(q.By[:i], Dimension.OfTime)) {
			return invalid("by", "Kies elk kenmerk één keer, en hoogstens één van de tijd.")
		}
	}
	return q.splits()
}

// splits wants every measure to have what is asked of it.
func (q StatisticsQuestion) splits() error {
	for _, measure := range q.Measures {
		definition := measure.definition()
		if definition == nil {
			return unknown("measures")
		}
		for _, dimension := range q.dimensions() {
			if !slices.Contains(definition.Dimensions, dimension) {
				if dimension.definition() == nil {
					return unknown("by")
				}
				return invalid("by", "Niet alles wat u telt is te splitsen naar dit kenmerk.")
			}
		}
	}
	for i, choice := range q.Filter {
		if choice.Dimension.OfTime() || len(choice.Codes) == 0 || len(choice.Codes) > maxMarkCodes {
			return invalid(fieldAt("filter", i), "Kies wat er telt; de tijd staat in de periode.")
		}
	}
	return nil
}

// dimensions are those of what happened that the question splits or filters by.
func (q StatisticsQuestion) dimensions() []Dimension {
	asked := slices.DeleteFunc(slices.Clone(q.By), Dimension.OfTime)
	for _, choice := range q.Filter {
		if !choice.Dimension.OfTime() {
			asked = append(asked, choice.Dimension)
		}
	}
	return asked
}

// mayCount says whether who counts may ask a question: what the role of their
// organisation sees in files (access §2).
func mayCount(actor Actor, question StatisticsQuestion) error {
	for _, measure := range question.Measures {
		if definition := measure.definition(); definition != nil && !actor.countsFacet(definition.Facet) {
			return &Error{Code: Forbidden, Message: "Dit deel is niet voor de rol van uw organisatie.", Field: "measures"}
		}
	}
	for _, dimension := range question.dimensions() {
		if definition := dimension.definition(); definition != nil && !actor.countsFacet(definition.Facet) {
			return &Error{Code: Forbidden, Message: "Dit deel is niet voor de rol van uw organisatie.", Field: "by"}
		}
	}
	return nil
}
