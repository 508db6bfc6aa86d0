package casework

import (
	"bytes"
	"reflect"
	"time"
	raw "unsafe" // the word means something else in this package
)

// form is how values of one type are copied, compared and hashed. It is worked
// out once per type, so that whatever a file is made of is copied and told
// apart, many hundred thousand times a second.
type form struct {
	size   uintptr                          // in memory, bytes
	shares bool                             // a plain copy shares slices or pointers
	apart  func(value reflect.Value)        // makes a plain copy stand apart
	same   func(a, b raw.Pointer) bool      // nothing was written to a copy; false also for equal texts written anew
	sum    func(value reflect.Value) uint64 // of all that is in it
}

// memory is what stands at an address, to be compared and never written.
func memory(at raw.Pointer, size uintptr) []byte { return raw.Slice((*byte)(at), size) }

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
	made := &form{size: of.Size(), apart: func(reflect.Value) {}}
	made.same = func(a, b raw.Pointer) bool { return bytes.Equal(memory(a, made.size), memory(b, made.size)) }
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
	if f.shares {
		f.same = sameFields(of, parts)
	}
	f.sum = func(v reflect.Value) uint64 {
		sum := uint64(0)
		for i, part := range parts {
			sum = mixed(sum, part.sum(v.Field(i)))
		}
		return sum
	}
}

// sameFields compares fields one by one, and those in a row that share nothing
// at once.
func sameFields(of reflect.Type, parts []*form) func(a, b raw.Pointer) bool {
	type stretch struct {
		offset uintptr
		same   func(a, b raw.Pointer) bool
	}
	stretches := []stretch{}
	for from := 0; from < len(parts); {
		until, same := from+1, parts[from].same
		for !parts[from].shares && until < len(parts) && !parts[until].shares {
			until++
		}
		if last := of.Field(until - 1); until > from+1 {
			size := last.Offset + last.Type.Size() - of.Field(from).Offset
			same = func(a, b raw.Pointer) bool { return bytes.Equal(memory(a, size), memory(b, size)) }
		}
		stretches = append(stretches, stretch{of.Field(from).Offset, same})
		from = until
	}
	return func(a, b raw.Pointer) bool {
		for _, part := range stretches {
			if !part.same(raw.Add(a, part.offset), raw.Add(b, part.offset)) {
				return false
			}
		}
		return true
	}
}

func (f *form) ofSlice(of reflect.Type) {
	item := formOf(of.Elem())
	f.shares = true
	f.apart = func(v reflect.Value) {
		if v.Len() == 0 {
			if v.Cap() > 0 {
				v.Set(v.Slice3(0, 0, 0))
			}
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
	f.same = func(a, b raw.Pointer) bool { return sameItems(item, *(*[]byte)(a), *(*[]byte)(b)) }
	f.sum = func(v reflect.Value) uint64 {
		sum := uint64(v.Len())
		for i := range v.Len() {
			sum = mixed(sum, item.sum(v.Index(i)))
		}
		return sum
	}
}

// sameItems compares two lists of items; it is given them as lists of bytes, of
// which the lengths are those of the lists.
func sameItems(item *form, a, b []byte) bool {
	if len(a) != len(b) || len(a) == 0 {
		return len(a) == len(b)
	}
	first, second, size := raw.Pointer(raw.SliceData(a)), raw.Pointer(raw.SliceData(b)), item.size
	if !item.shares {
		return bytes.Equal(memory(first, size*uintptr(len(a))), memory(second, size*uintptr(len(a))))
	}
	for i := range uintptr(len(a)) {
		if !item.same(raw.Add(first, i*size), raw.Add(second, i*size)) {
			return false
		}
	}
	return true
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
	f.same = func(a, b raw.Pointer) bool {
		first, second := *(*raw.Pointer)(a), *(*raw.Pointer)(b)
		if first == nil || second == nil {
			return first == second
		}
		return target.same(first, second)
	}
	f.sum = func(v reflect.Value) uint64 {
		if v.IsNil() {
			return 3
		}
		return target.sum(v.Elem())
	}
}
