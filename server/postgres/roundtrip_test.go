package postgres

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"testing"
	"time"

	"regieroute/server/casework"
)

func TestEveryFieldOfAFileIsStored(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := w.aFile(w.team())
	w.save(t, w.team(), other)
	file := w.aFullFile(t, other.ID)
	w.save(t, w.team(), file)
	found := w.load(t, w.team(), file.ID)
	if len(found) != 1 {
		t.Fatalf("found %d files, want 1", len(found))
	}
	sameFile(t, found[0], file)
}

func TestEveryChangeOfAFileIsStored(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := w.aFile(w.team())
	w.save(t, w.team(), other)
	file := w.aFullFile(t, other.ID)
	w.save(t, w.team(), file)
	// A second file in which everything but names and keys is different.
	changed := w.aFullFile(t, other.ID)
	keepKeys(reflect.ValueOf(changed).Elem(), reflect.ValueOf(file).Elem())
	w.save(t, w.team(), changed)
	sameFile(t, w.load(t, w.team(), file.ID)[0], changed)
}

func TestTheOrderOfListsIsKept(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	for i := range 30 {
		file.Visits = append(file.Visits, casework.Visit{Made: casework.Made{ID: casework.DerivedID("visit", strconv.Itoa(i)), At: now}})
	}
	w.save(t, w.team(), file)
	sameFile(t, w.load(t, w.team(), file.ID)[0], file)
}

// aFullFile gives a file in which every field is set, found by reflection: a
// field that the storage forgets comes back empty.
func (w *world) aFullFile(t testing.TB, linked casework.ID) *casework.Household {
	t.Helper()
	file := &casework.Household{}
	filling := filling{n: int(time.Now().UnixNano() % 1000)}
	filling.fill(t, reflect.ValueOf(file).Elem())
	file.Region, file.LinkedTo, file.Parameters = w.region, linked, nil // the region's are no part of the file
	organisations := casework.OrganisationRoles()
	for i := range file.Involvements {
		involvement := &file.Involvements[i]
		involvement.Organisation = w.actors[organisations[i+1]].Organisation // the case team first
		involvement.From, involvement.Until = today, today
	}
	for i := range file.Residents {
		file.Residents[i].ID = file.Residents[i].Made.ID
	}
	for i := range file.Tenancies {
		file.Tenancies[i].ID = file.Tenancies[i].Made.ID
		file.Tenancies[i].Landlord = w.landlord().Organisation
	}
	return file
}

// filling sets fields, each to a value of its own.
type filling struct{ n int }

func (f *filling) fill(t testing.TB, value reflect.Value) {
	t.Helper()
	f.n++
	switch at := value.Addr().Interface().(type) {
	case *casework.ID:
		*at = anID()
	case *casework.Day:
		*at = casework.Day("2000-01-01").Plus(f.n)
	case *casework.Month:
		*at = casework.Day("1950-01-01").Plus(31 * (f.n % 2500)).Month()
	case *time.Time:
		*at = now.Add(time.Duration(f.n) * 1_000_001 * time.Microsecond)
	default:
		f.fillKind(t, value)
	}
}

func (f *filling) fillKind(t testing.TB, value reflect.Value) {
	t.Helper()
	switch value.Kind() {
	case reflect.String:
		value.SetString(fmt.Sprintf("tekst %d 'é\" \\ %%\n", f.n))
	case reflect.Bool:
		value.SetBool(true)
	case reflect.Int, reflect.Int64:
		value.SetInt(int64(f.n))
	case reflect.Uint8:
		value.SetUint(uint64(f.n % 256))
	case reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 2, 2))
		f.fill(t, value.Index(0))
		f.fill(t, value.Index(1))
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		f.fill(t, value.Elem())
	case reflect.Struct:
		for _, field := range value.Fields() {
			f.fill(t, field)
		}
	case reflect.Map: // of organisations that stop: the region's, and stored with no file
	default:
		t.Fatalf("no value for %s", value.Type())
	}
}

// keepKeys gives a file the names under which another's records are stored.
func keepKeys(to, from reflect.Value) {
	switch to.Kind() {
	case reflect.Struct:
		for i := range to.NumField() {
			switch name := to.Type().Field(i).Name; name {
			case "ID", "Organisation", "Landlord", "Month":
				to.Field(i).Set(from.Field(i))
			default:
				keepKeys(to.Field(i), from.Field(i))
			}
		}
	case reflect.Slice:
		for i := range to.Len() {
			keepKeys(to.Index(i), from.Index(i))
		}
	default:
	}
}

// sameFile compares whole files, in words that say where they differ.
func sameFile(t testing.TB, got, want *casework.Household) {
	t.Helper()
	gotValue, wantValue := reflect.ValueOf(*got), reflect.ValueOf(*want)
	for i := range gotValue.NumField() {
		if gotValue.Type().Field(i).Name == "Parameters" { // the region's
			continue
		}
		one, other := gotValue.Field(i).Interface(), wantValue.Field(i).Interface()
		if !reflect.DeepEqual(one, other) {
			t.Errorf("%s:\n got %s\nwant %s", gotValue.Type().Field(i).Name, words(t, one), words(t, other))
		}
	}
}

func words(t testing.TB, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
