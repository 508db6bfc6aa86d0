package casework

import (
	"slices"
	"testing"
	"time"
)

var dutyDay = time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)

// Practice 33: a number that cannot be dialled helps nobody at a kitchen table.
func TestWhatATelephoneListNeeds(t *testing.T) {
	colleague, other := named("collega"), named("tweede collega")
	whole := func() SetPhoneList {
		return SetPhoneList{
			ID: named("lijst"), Phone: "026 000 0020",
			People: []PersonPhone{{colleague, "06 0000 0101"}, {other, "+31 (0)6-0000 0102"}},
			Duty:   []DutyShift{{colleague, dutyDay, dutyDay.Add(24 * time.Hour)}},
		}
	}
	colleagues := []ID{colleague, other}
	for _, phone := range []string{"026 000 0020", "112", "0800-2000", ""} {
		list := whole()
		list.Phone = phone
		if err := list.check(colleagues); err != nil {
			t.Errorf("%q is refused: %v", phone, err)
		}
	}
	for _, test := range []struct {
		field string
		wrong func(*SetPhoneList)
		want  string
	}{
		{"id", func(l *SetPhoneList) { l.ID = ID{} }, "De telefoonlijst heeft geen nummer."},
		{"phone", func(l *SetPhoneList) { l.Phone = "bel de balie" }, "Vul een telefoonnummer in, zoals 026 000 0000."},
		{"people", func(l *SetPhoneList) { l.People = slices.Repeat(l.People, maxPhones) }, "Een telefoonlijst heeft hoogstens 500 mensen."},
		{"people.0.phone", func(l *SetPhoneList) { l.People[0].Phone = "" }, "Vul een telefoonnummer in, zoals 026 000 0000."},
		{"people.0.person", func(l *SetPhoneList) { l.People[0].Person = named("van elders") }, "Deze persoon werkt niet bij uw organisatie."},
		{"people.1.person", func(l *SetPhoneList) { l.People[1].Person = colleague }, "Deze persoon staat twee keer in de lijst."},
		{"duty", func(l *SetPhoneList) { l.Duty = slices.Repeat(l.Duty, maxShifts+1) }, "Een rooster heeft hoogstens 200 diensten."},
		{"duty.0.person", func(l *SetPhoneList) { l.Duty[0].Person = ID{} }, "Deze persoon werkt niet bij uw organisatie."},
		{"duty.0.until", func(l *SetPhoneList) { l.Duty[0].Until = l.Duty[0].From }, "Een dienst eindigt na het begin."},
	} {
		list := whole()
		test.wrong(&list)
		if got := refusalOf(list.check(colleagues)); got == nil || got.Field != test.field || got.Message != test.want {
			t.Errorf("a list with a wrong %s: %v, want %q", test.field, got, test.want)
		}
	}
	long := whole()
	long.Duty[0].Until = dutyDay.Add(longestShift + time.Minute)
	if got := refusalOf(long.check(colleagues)); got == nil || got.Message != "Een dienst duurt hoogstens twee weken." {
		t.Errorf("a shift of more than two weeks: %v", got)
	}
}

func TestWhatTheNumbersOfARegionNeed(t *testing.T) {
	whole := func() SetRegionNumbers {
		return SetRegionNumbers{ID: named("nummers"), Lines: []RegionNumber{{Name: "Crisisdienst", Phone: "026 000 0100"}}}
	}
	if err := whole().check(); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		field string
		wrong func(*SetRegionNumbers)
		want  string
	}{
		{"id", func(n *SetRegionNumbers) { n.ID = ID{} }, "De lijst met nummers heeft geen nummer."},
		{"lines", func(n *SetRegionNumbers) { n.Lines = slices.Repeat(n.Lines, maxRegionNumbers+1) }, "De lijst heeft hoogstens 30 nummers."},
		{"lines.0.name", func(n *SetRegionNumbers) { n.Lines[0].Name = "" }, "Schrijf op wie er opneemt."},
		{"lines.0.phone", func(n *SetRegionNumbers) { n.Lines[0].Phone = "javascript:0" }, "Vul een telefoonnummer in, zoals 026 000 0000."},
	} {
		numbers := whole()
		test.wrong(&numbers)
		if got := refusalOf(numbers.check()); got == nil || got.Field != test.field || got.Message != test.want {
			t.Errorf("numbers with a wrong %s: %v, want %q", test.field, got, test.want)
		}
	}
}
