package vera

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regieroute/server/casework"
)

// sending is one message with the moment it was sent at.
type sending struct {
	kind           Kind
	sentAt, object string
}

// sendings are messages about one tenancy: two arrangements that change and may
// end, a bailiff, a day, and what is wrong.
func sendings(t *rapid.T) []sending {
	all := []sending{
		{Collections, "2026-12-03T10:00:00Z", `{"id":"EI-1","soort":"DEU","overeenkomst":"HO-1","overdrachtsdatum":"2026-12-03"}`},
		{Tenancies, "2026-12-03T10:00:00Z", `{"id":"HO-1","einddatum":"2027-01-31"}`},
		{Arrangements, "2026-12-03T10:00:00Z", anArrangement("BR-3", 50, `"status":"XYZ"`)},
	}
	for _, number := range []string{"BR-1", "BR-2"} {
		count := rapid.IntRange(1, 4).Draw(t, "messages of "+number)
		ends := rapid.Bool().Draw(t, number+" ends")
		for i := range count {
			at := time.Date(2026, 12, 2+i, 8, 0, 0, 0, time.UTC).Format(time.RFC3339)
			parts := []string{}
			if ends && i == count-1 {
				parts = []string{`"status":"ANN"`, `"einddatum":"2026-12-08"`}
			}
			all = append(all, sending{Arrangements, at, anArrangement(number, 10+i, parts...)})
		}
	}
	return all
}

// now holds what a file says, whatever its history.
func holds(file *casework.Household) string {
	lines := []string{}
	for _, tenancy := range file.Tenancies {
		lines = append(lines, fmt.Sprint("tenancy ", tenancy.StartsOn, " ", tenancy.EndsOn))
	}
	for _, event := range file.LegalEvents {
		lines = append(lines, fmt.Sprint("event ", event.Kind, " ", event.On))
	}
	for _, number := range []string{"BR-1", "BR-2", "BR-3"} {
		if last := file.Numbered(rented, number); last != nil {
			lines = append(lines, fmt.Sprint(number, " ", last.On, last.Instalments, last.EndedOn, last.EndReason))
		}
	}
	return strings.Join(lines, "\n")
}

// Any order and any repetition of the same messages gives the same file.
func TestAnyOrderAndRepetitionGivesTheSameFile(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		messages := sendings(t)
		inOrder, mixed := aTown(t), aTown(t)
		byMoment := slices.SortedStableFunc(slices.Values(messages), func(a, b sending) int { return strings.Compare(a.sentAt, b.sentAt) })
		for _, message := range byMoment {
			inOrder.tells(t, message.kind, message.sentAt, message.object)
		}
		coming := rapid.Permutation(messages).Draw(t, "order")
		coming = append(coming, rapid.SliceOfN(rapid.SampledFrom(messages), 0, 4).Draw(t, "again")...)
		for _, message := range coming {
			mixed.tells(t, message.kind, message.sentAt, message.object)
		}
		if got, want := holds(mixed.file(t)), holds(inOrder.file(t)); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
		before := mixed.file(t).Version
		for _, message := range messages {
			mixed.tells(t, message.kind, message.sentAt, message.object)
		}
		if after := mixed.file(t).Version; after != before {
			t.Errorf("sending everything again: version %d after %d", after, before)
		}
	})
}

// Whatever comes in is answered, object by object, or refused as a whole.
func FuzzAnyMessageIsAnswered(f *testing.F) {
	for kind := range takers {
		f.Add(string(kind), anArrangement("BR-1", 50, `"status":{"code":"ACT"}`))
		f.Add(string(kind), `[{"id":1,"soort":"DEU","overeenkomsten":["HO-1"],"overdrachtsdatum":20261203},null,7,"x",[],{"overeenkomst":[]}]`)
	}
	f.Fuzz(func(t *testing.T, kind, content string) {
		if !Kind(kind).Known() {
			return
		}
		w := aTown(t)
		answers, err := w.desk.Take(t.Context(), officer, Kind(kind), []byte(content), "")
		if err != nil {
			if _, refused := errorAs[*casework.Error](err); !refused {
				t.Fatal(err)
			}
			return
		}
		for _, answer := range answers {
			if answer.Outcome == "" || (answer.Outcome == Faulty && len(answer.Remarks) == 0) {
				t.Errorf("%s: %+v", content, answer)
			}
		}
	})
}
