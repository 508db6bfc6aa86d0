package casework

import (
	"reflect"
	raw "unsafe" // the word means something else in this package
)

// parts of a file are its fields; hearsay are those that no rule about
// protection, roof or clearance reads, each with why: a state is no new one for
// their sake. A field that is not named here tells states apart.
var hearsay = map[string]string{
	"Version":         "counts operations",
	"Name":            "words",
	"Address":         "words",
	"Contact":         "words",
	"ContactAttempts": "what somebody tried; read by people and alerts",
	"Standpoints":     "opinions; a decision names those that are missing",
	"Goals":           "read by people and alerts",
	"Steps":           "read by people and alerts",
	"StepProgress":    "read by people and alerts",
	"PlannedVisits":   "read by people and alerts",
	"Visits":          "words; what follows from one stands in other parts",
	"Copies":          "what the household has on paper; nothing follows from one",
	"Incidents":       "facts afterwards; nothing follows from one",
	"Edits":           "who last changed a field; shown beside a conflict",
	"CaseManagers":    "who works on it; the organisation stands among the involvements",
}

// part of a file is one of its fields.
type part struct {
	index  int
	offset uintptr
	form   *form
	told   bool // it tells states apart
}

// partsOfAFile are all fields of a file. It is worked out once the forms are
// asked for: the search does that before it starts.
func partsOfAFile() []part {
	file, parts := reflect.TypeFor[Household](), []part{}
	for i := range file.NumField() {
		field := file.Field(i)
		_, left := hearsay[field.Name]
		parts = append(parts, part{i, field.Offset, formOf(field.Type), !left})
	}
	return parts
}

var fileParts = partsOfAFile()

// keyed is what tells a state apart: of the file, on a day.
func keyed(h *Household, today Day) uint64 { return stateOf(sumsOf(h), today) }

// sumsOf gives the sum of each part that tells states apart.
func sumsOf(h *Household) []uint64 {
	value, sums := reflect.ValueOf(h).Elem(), make([]uint64, len(fileParts))
	for i, part := range fileParts {
		if part.told {
			sums[i] = part.form.sum(value.Field(part.index))
		}
	}
	return sums
}

func stateOf(sums []uint64, today Day) uint64 {
	key := summed(string(today))
	for _, sum := range sums {
		key = mixed(key, sum)
	}
	return key
}

// apart is a file that shares nothing that a verb may change.
func (h *Household) apart() *Household {
	fork := *h
	formOf(reflect.TypeFor[Household]()).apart(reflect.ValueOf(&fork).Elem())
	return &fork
}

// bench is where steps are tried on one file, one after another. Most of them
// are refused, or lead where another one led: only what a step touched is summed
// anew and put back afterwards, and a file is made of it only when it is kept.
type bench struct {
	from  *Household
	file  *Household // from, with what the last step did to it
	sums  []uint64   // of the parts of from
	after []uint64   // of the parts of file
	moved []part     // the parts that the last step touched
}

func benchFor(from *Household) *bench {
	sums := sumsOf(from)
	return &bench{from: from, file: from.apart(), sums: sums, after: append([]uint64{}, sums...)}
}

// look finds out what a step touched.
func (b *bench) look() {
	file, from := raw.Pointer(b.file), raw.Pointer(b.from)
	value := reflect.ValueOf(b.file).Elem()
	b.moved = b.moved[:0]
	copy(b.after, b.sums)
	for i, part := range fileParts {
		if part.form.same(raw.Add(file, part.offset), raw.Add(from, part.offset)) {
			continue
		}
		b.moved = append(b.moved, part)
		if part.told {
			b.after[i] = part.form.sum(value.Field(part.index))
		}
	}
}

// taken is the file as it is now: it shares with the one it came from what no
// step touched, so that a hundred thousand files fit.
func (b *bench) taken() *Household {
	taken := *b.from
	value, file := reflect.ValueOf(&taken).Elem(), reflect.ValueOf(b.file).Elem()
	for _, part := range b.moved {
		field := file.Field(part.index)
		if field.Kind() == reflect.Slice {
			field = field.Slice3(0, field.Len(), field.Len())
		}
		value.Field(part.index).Set(field)
	}
	return &taken
}

// putBack undoes what the last step did.
func (b *bench) putBack() {
	file, from := reflect.ValueOf(b.file).Elem(), reflect.ValueOf(b.from).Elem()
	for _, part := range b.moved {
		field := file.Field(part.index)
		field.Set(from.Field(part.index))
		part.form.apart(field)
	}
}
