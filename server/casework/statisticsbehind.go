package casework

import "context"

// StatisticsCellOf is one number whose files are asked: a measure, with a choice
// for everything its row was split by.
type StatisticsCellOf struct {
	Measure Measure
	Filter  []MarkChoice
	Period  StatisticsPeriod
}

func (c StatisticsCellOf) question() StatisticsQuestion {
	return StatisticsQuestion{Filter: c.Filter, Measures: []Measure{c.Measure}, Period: c.Period}
}

// CountedFile is a file behind a number, with how much of the number it is.
type CountedFile struct {
	Number    int64
	Sum       *float64 // days or euro cents; nil of a measure that adds nothing up
	Household *View
}

// CountedFilePage is a page of the files behind a number.
type CountedFilePage struct {
	Page[CountedFile]
	Erased int64 // how much of the number is of households that were erased since: it names nobody
}

// CountedFileEdge is one of them.
type CountedFileEdge = Edge[CountedFile]

// FoundCounted is one stored file of a page, with the cursor to go on after it.
type FoundCounted struct {
	Household   ID
	Number, Sum int64
	Cursor      string
}

func (f FoundCounted) household() ID  { return f.Household }
func (f FoundCounted) cursor() string { return f.Cursor }

// HouseholdsBehind gives a page of the files behind a number, to who counts for
// their organisation and reads its files; each is logged (access §3); nothing for who does
// not, such as an analyst. The numbers
// of all pages and what was erased make the number itself.
func (s *Service) HouseholdsBehind(ctx context.Context, actor Actor, cell StatisticsCellOf, page PageRequest) (CountedFilePage, error) {
	question := cell.question()
	if !counts(actor) || !actor.readsFiles() {
		return CountedFilePage{Page: Page[CountedFile]{Edges: []CountedFileEdge{}}}, nil
	}
	if err := mayCount(actor, question); err != nil {
		return CountedFilePage{}, err
	}
	if err := question.check(); err != nil {
		return CountedFilePage{}, err
	}
	found := CountedFilePage{}
	find := func(tx Tx, page PageRequest) ([]FoundCounted, error) {
		hits, erased, err := tx.FindCounted(ctx, question, page, s.Today())
		found.Erased = erased
		return hits, err
	}
	sums := cell.Measure.definition().Sum != SumNothing
	var err error
	found.Page, err = filedPage(ctx, s, actor, page, "householdsBehind", find, func(one FoundCounted, view *View) (CountedFile, bool) {
		file := CountedFile{Number: one.Number, Household: view}
		if sums {
			sum := float64(one.Sum)
			file.Sum = &sum
		}
		return file, true
	})
	return found, err
}
