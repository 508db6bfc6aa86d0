package casework

import "testing"

// aQuestion is one that can be answered.
func aQuestion() StatisticsQuestion {
	return StatisticsQuestion{Measures: []Measure{MeasureAverted}, Period: StatisticsPeriod{From: "2026-01", To: "2026-12"}}
}

func TestAQuestionThatCannotBeAnswered(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		change func(*StatisticsQuestion)
		want   string
	}{
		{"as it should be", func(*StatisticsQuestion) {}, ""},
		{"nothing to count", func(q *StatisticsQuestion) { q.Measures = nil }, "Kies wat u wilt tellen."},
		{"more than there is", func(q *StatisticsQuestion) { q.Measures = make([]Measure, len(measures)+1) }, "Dit is te veel in één keer."},
		{"no period", func(q *StatisticsQuestion) { q.Period.To = "" }, "Kies van welke tot en met welke maand."},
		{"turned round", func(q *StatisticsQuestion) { q.Period.To = "2025-12" }, "De laatste maand ligt voor de eerste."},
		{"twenty years and a month", func(q *StatisticsQuestion) { q.Period.To = "2046-01" }, "Kies hoogstens 20 jaar."},
		{"four splits", func(q *StatisticsQuestion) { q.By = []Dimension{ByMonth, ByLandlord, ByMinors, ByStage} }, "Splits naar hoogstens drie kenmerken."},
		{"twice of time", func(q *StatisticsQuestion) { q.By = []Dimension{ByMonth, ByYear} }, "Kies elk kenmerk één keer, en hoogstens één van de tijd."},
		{"averted by condition", func(q *StatisticsQuestion) { q.By = []Dimension{ByCondition} }, "Niet alles wat u telt is te splitsen naar dit kenmerk."},
		{"a choice of nothing", func(q *StatisticsQuestion) { q.Filter = []MarkChoice{{Dimension: ByMinors}} }, "Kies wat er telt; de tijd staat in de periode."},
		{"a choice of time", func(q *StatisticsQuestion) { q.Filter = []MarkChoice{{Dimension: ByYear, Codes: []string{"2026"}}} }, "Kies wat er telt; de tijd staat in de periode."},
	}
	for _, test := range tests {
		question, got := aQuestion(), ""
		test.change(&question)
		if refusal := refusalOf(question.check()); refusal != nil {
			got = refusal.Message
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	question := aQuestion()
	question.Period, question.By = StatisticsPeriod{From: "2010-01", To: "2026-12"}, []Dimension{ByMonth, ByDestination, ByMinors}
	if _, err := question.table(Counted{}, Directory{}); refusalOf(err) == nil || refusalOf(err).Message != "Dit worden te veel rijen. Splits minder, of kies een kortere periode." {
		t.Errorf("got %v", err)
	}
}

// Practice 36: a true zero is a row that says 0, and what nobody recorded is one too.
func TestEveryValueHasARow(t *testing.T) {
	t.Parallel()
	question := aQuestion()
	question.By, question.Measures = []Dimension{ByQuarter, ByComposition}, []Measure{MeasureOnTheStreet, MeasureFrozen}
	counted := Counted{Rows: []CountedRow{{Measure: MeasureOnTheStreet, Marks: []string{"2026-04", "UNKNOWN"}, Number: 2}}}
	table, err := question.table(counted, Directory{})
	if err != nil || len(table.Rows) != 12 {
		t.Fatalf("got %d rows, %v", len(table.Rows), err)
	}
	for i, row := range table.Rows {
		want := int64(0)
		if i == 5 { // the second quarter, unknown
			want = 2
		}
		if row.Cells[0].Number != want || row.Cells[0].Sum != nil || row.Cells[1].Sum == nil {
			t.Errorf("row %d %v: got %+v, want %d", i, row.Marks, row.Cells, want)
		}
	}
	if got := table.Rows[5].Marks; got[0].Dutch != "2026 K2" || got[1].Dutch != "Samenstelling onbekend" {
		t.Errorf("got %v", got)
	}
}

// Access §2: what the role of an organisation does not see in a file it does not count.
func TestWhatARoleMayCount(t *testing.T) {
	t.Parallel()
	const not = "Dit deel is niet voor de rol van uw organisatie."
	analyst := func(role OrganisationRole) Actor {
		return Actor{Region: named("regio"), Organisation: named("organisatie"), OrganisationRole: role, Person: named("iemand"), Roles: []PersonRole{Analyst}}
	}
	tests := []struct {
		role    OrganisationRole
		measure Measure
		by      []Dimension
		want    string
	}{
		{Landlord, MeasureAverted, nil, ""},
		{Landlord, MeasureYouthRequests, nil, not},
		{Landlord, MeasureAdvices, nil, not},
		{YouthProtection, MeasureYouthRequests, nil, ""},
		{YouthProtection, MeasureArrears, nil, not},
		{Administration, MeasureArrears, []Dimension{ByMinors}, ""},
		{Administration, MeasureSuspensions, []Dimension{ByCause}, not},
	}
	for _, test := range tests {
		question, got := aQuestion(), ""
		question.Measures, question.By = []Measure{test.measure}, test.by
		if refusal := refusalOf(mayCount(analyst(test.role), question)); refusal != nil {
			got = refusal.Message
		}
		if got != test.want {
			t.Errorf("%s counts %s: got %q, want %q", test.role, test.measure, got, test.want)
		}
	}
	service := NewService(nil, nil)
	page, err := service.HouseholdsBehind(t.Context(), analyst(CaseTeam), StatisticsCellOf{Measure: MeasureAverted, Period: aQuestion().Period}, PageRequest{First: 1})
	if err != nil || len(page.Edges) != 0 {
		t.Errorf("an analyst opens the files behind a number: %v, %v", page, err)
	}
}
