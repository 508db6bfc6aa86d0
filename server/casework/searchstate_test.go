package casework

import (
	"reflect"
	"time"
)

// form is how values of one type are copied and hashed. It is worked out once
// per type, so that whatever a file is made of is copied and told apart, many
// thousand times a second.
type form struct {
	shares bool                             // a plain copy shares slices or pointers
	apart  func(value reflect.Value)        // makes a plain copy stand apart
	sum    func(value reflect.Value) uint64 // of all that is in it
}

var forms = map[reflect.Type]*form{}

// summed tells texts apart, in every run alike (FNV-1a): what the search meets
// is written down.
func summed[T ~string | ~[]byte](text T) uint64 {
	sum := uint64(14695981039346656037)
	for i := range len(text) {
		sum = (sum ^ uint64(text[i])) * 1099511628211
	}
	return sum
}

func mixed(sum, next uint64) uint64 {
	return (sum ^ (next + 0x9e3779b97f4a7c15 + sum<<6 + sum>>2)) * 0xff51afd7ed558ccd
}

// formOf is not for several goroutines at once: the search asks for all forms
// before it starts.
func formOf(of reflect.Type) *form {
	if known := forms[of]; known != nil {
		return known
	}
	made := &form{apart: func(reflect.Value) {}}
	forms[of] = made
	switch {
	case of == reflect.TypeFor[ID]():
		made.sum = func(v reflect.Value) uint64 { return summed(v.Bytes()) }
	case of == reflect.TypeFor[time.Time]():
		made.sum = func(v reflect.Value) uint64 {
			at, _ := reflect.TypeAssert[*time.Time](v.Addr())
			return uint64(at.UnixNano())
		}
	case of.Kind() == reflect.Struct:
		made.ofStruct(of)
	case of.Kind() == reflect.Slice:
		made.ofSlice(of)
	case of.Kind() == reflect.Pointer:
		made.ofPointer(of)
	default:
		made.sum = sumOfPlain
	}
	return made
}

func sumOfPlain(v reflect.Value) uint64 {
	switch {
	case v.Kind() == reflect.String:
		return summed(v.String())
	case v.CanInt():
		return uint64(v.Int()) + 1
	case v.CanUint():
		return v.Uint() + 1
	case v.Kind() == reflect.Bool && v.Bool():
		return 1
	case v.Kind() == reflect.Bool:
		return 2
	default:
		panic("nobody knows how to tell apart a " + v.Type().String())
	}
}

func (f *form) ofStruct(of reflect.Type) {
	parts := make([]*form, of.NumField())
	sharing := []int{}
	for i := range parts {
		parts[i] = formOf(of.Field(i).Type)
		if parts[i].shares {
			sharing = append(sharing, i)
		}
	}
	f.shares = len(sharing) > 0
	f.apart = func(v reflect.Value) {
		for _, i := range sharing {
			parts[i].apart(v.Field(i))
		}
	}
	f.sum = func(v reflect.Value) uint64 {
		sum := uint64(0)
		for i, part := range parts {
			sum = mixed(sum, part.sum(v.Field(i)))
		}
		return sum
	}
}

func (f *form) ofSlice(of reflect.Type) {
	item := formOf(of.Elem())
	f.shares = true
	f.apart = func(v reflect.Value) {
		if v.Len() == 0 {
			return
		}
		copied := reflect.MakeSlice(of, v.Len(), v.Len()) // full: an append never writes where somebody else reads
		reflect.Copy(copied, v)
		for i := range v.Len() {
			if !item.shares {
				break
			}
			item.apart(copied.Index(i))
		}
		v.Set(copied)
	}
	f.sum = func(v reflect.Value) uint64 {
		sum := uint64(v.Len())
		for i := range v.Len() {
			sum = mixed(sum, item.sum(v.Index(i)))
		}
		return sum
	}
}

func (f *form) ofPointer(of reflect.Type) {
	target := formOf(of.Elem())
	f.shares = true
	f.apart = func(v reflect.Value) {
		if !v.IsNil() {
			copied := reflect.New(of.Elem())
			copied.Elem().Set(v.Elem())
			target.apart(copied.Elem())
			v.Set(copied)
		}
	}
	f.sum = func(v reflect.Value) uint64 {
		if v.IsNil() {
			return 3
		}
		return target.sum(v.Elem())
	}
}

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

// told are the indices of the parts of a file that tell states apart.
var told, involvementsPart = func() ([]int, int) {
	file, parts, involvements := reflect.TypeFor[Household](), []int{}, 0
	for i := range file.NumField() {
		name := file.Field(i).Name
		if _, left := hearsay[name]; !left {
			parts = append(parts, i)
		}
		if name == "Involvements" {
			involvements = i
		}
	}
	return parts, involvements
}()

// keyed is what tells a state apart: of the file, on a day.
func keyed(h *Household, today Day) uint64 {
	value := reflect.ValueOf(h).Elem()
	sum := summed(string(today))
	for _, part := range told {
		sum = mixed(sum, formOf(value.Field(part).Type()).sum(value.Field(part)))
	}
	return sum
}

// apart is a file that shares nothing that a verb may change.
func (h *Household) apart() *Household {
	fork := *h
	formOf(reflect.TypeFor[Household]()).apart(reflect.ValueOf(&fork).Elem())
	return &fork
}

// thrifty shares with the file it came from what did not change, so that a
// hundred thousand files fit.
func (h *Household) thrifty(before *Household) {
	value, was := reflect.ValueOf(h).Elem(), reflect.ValueOf(before).Elem()
	for i := range value.NumField() {
		part, form := value.Field(i), formOf(value.Field(i).Type())
		if part.Kind() == reflect.Slice && part.Len() == was.Field(i).Len() && part.Len() > 0 && form.sum(part) == form.sum(was.Field(i)) {
			part.Set(was.Field(i))
		} else if part.Kind() == reflect.Slice {
			part.Set(part.Slice3(0, part.Len(), part.Len()))
		}
	}
}
