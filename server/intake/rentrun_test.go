package intake_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"regieroute/server/casework"
	"regieroute/server/intake"
	"regieroute/server/intake/rentfiletest"
)

// desktop stands in for casework.Service: it does operations once, slowly, and
// watches who works on what at the same time.
type desktop struct {
	t       *testing.T
	known   map[string]casework.ID                    // files by tenant number
	work    func(ctx context.Context, call int) error // one call of DoMany, before it is done
	refuses map[string]bool                           // tenancies

	mutex   sync.Mutex
	calls   int
	busy    map[casework.ID]bool
	running int
	most    int // calls that ran at the same time
	done    map[casework.ID]bool
}

func (d *desktop) TenantHouseholds(_ context.Context, _ casework.Actor, numbers []string) (map[string]casework.ID, error) {
	known := map[string]casework.ID{}
	for _, number := range numbers {
		if id, there := d.known[number]; there {
			known[number] = id
		}
	}
	return known, nil
}

func (d *desktop) TenancyHouseholds(context.Context, casework.Actor, casework.ID, []casework.TenancyName) (map[string]casework.ID, error) {
	return map[string]casework.ID{}, nil
}

func (d *desktop) Erased(context.Context, casework.Actor, []casework.ID) (map[casework.ID]bool, error) {
	return map[casework.ID]bool{}, nil
}

func (d *desktop) KeepQuiet(context.Context, casework.Actor, casework.QuietBooks) error { return nil }

func (d *desktop) DoMany(ctx context.Context, _ casework.Actor, operations []casework.Operation) ([]casework.Receipt, error) {
	call, files := d.begins(operations)
	err := d.work(ctx, call)
	return d.ends(operations, files, err), err
}

func (d *desktop) begins(operations []casework.Operation) (call int, files map[casework.ID]bool) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	files = map[casework.ID]bool{}
	for _, operation := range operations {
		files[operation.HouseholdID] = true
	}
	for file := range files {
		if d.busy[file] {
			d.t.Errorf("two transactions work on file %s", file)
		}
		d.busy[file] = true
	}
	d.calls, d.running = d.calls+1, d.running+1
	d.most = max(d.most, d.running)
	return d.calls, files
}

func (d *desktop) ends(operations []casework.Operation, files map[casework.ID]bool, failed error) []casework.Receipt {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	d.running--
	for file := range files {
		delete(d.busy, file)
	}
	if failed != nil {
		return nil
	}
	receipts := []casework.Receipt{}
	for _, operation := range operations {
		receipt := casework.Receipt{OperationID: operation.ID, Status: casework.Applied, Version: 1, Repeated: d.done[operation.ID]}
		if rent := operation.Command.RecordRent; rent != nil && d.refuses[rent.Tenancy.Number] {
			receipt = casework.Receipt{OperationID: operation.ID, Status: casework.Refused, Refusal: &casework.Error{Message: "no " + rent.Tenancy.Number}}
		}
		d.done[operation.ID] = true
		receipts = append(receipts, receipt)
	}
	return receipts
}

// told is what an import said while it ran.
type told struct {
	done   int
	report intake.RentReport
}

// imports runs an import of a file on a desktop; keep hears of each transaction.
func imports(ctx context.Context, d *desktop, file intake.RentFile, from told, keep func(told) error) (intake.RentReport, []told, error) {
	d.busy = map[casework.ID]bool{}
	all := []told{}
	rent := intake.RentImport{
		Cases: d, AsOf: rentfiletest.AsOf, ArrearsOnly: true, From: from.done, Before: from.report,
		Association: casework.Actor{Organisation: casework.DerivedID("association"), OrganisationRole: casework.Landlord, Process: "import"},
		Keep: func(ctx context.Context, done, _ int, report intake.RentReport) error {
			all = append(all, told{done, report})
			return errors.Join(ctx.Err(), keep(told{done, report}))
		},
	}
	report, err := rent.Run(ctx, file)
	return report, all, err
}

func aDesktop(t *testing.T) *desktop {
	t.Helper()
	return &desktop{
		t: t, known: map[string]casework.ID{}, done: map[casework.ID]bool{}, refuses: map[string]bool{},
		// Later ones are done sooner.
		work: func(_ context.Context, call int) error {
			<-time.After(time.Second / time.Duration(call))
			return nil
		},
	}
}

func goesOn(told) error { return nil }

// inArrears is a file of so many tenancies, each of a tenant of its own.
func inArrears(t *testing.T, tenancies int) intake.RentFile {
	t.Helper()
	var text strings.Builder
	text.WriteString(rentfiletest.Header + "\n")
	for at := range tenancies {
		fmt.Fprintf(&text, "HO-%d;T-%d;Vera Voorbeeld;;1;Oefenweg;%d;;1234AB;Voorbeeldstad;VHE1;01-01-2020;2026-11;643,00;0,00;643,00;\n", at, at, at)
	}
	file, err := intake.ReadRentFile(strings.NewReader(text.String()), rentfiletest.AsOf)
	if err != nil || len(file.Tenancies) != tenancies {
		t.Fatalf("%d tenancies: %v", len(file.Tenancies), err)
	}
	return file
}

func dones(all []told) []int {
	numbers := []int{}
	for _, one := range all {
		numbers = append(numbers, one.done)
	}
	return numbers
}

func TestTwoTransactionsRunAtOnceAndAreToldOfInOrder(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		desktop := aDesktop(t)
		desktop.refuses = map[string]bool{"HO-3": true, "HO-950": true}
		report, all, err := imports(t.Context(), desktop, inArrears(t, 1001), told{}, goesOn)
		if err != nil {
			t.Fatal(err)
		}
		if desktop.most != 2 || desktop.calls != 6 {
			t.Errorf("%d transactions, at most %d at once; want 6 and 2", desktop.calls, desktop.most)
		}
		if got, want := dones(all), []int{200, 400, 600, 800, 1000, 1001}; !slices.Equal(got, want) {
			t.Errorf("told of %v, want %v", got, want)
		}
		for _, one := range all {
			if one.report.Registered != one.done || one.report.Recorded+len(one.report.NotTaken) != one.done {
				t.Errorf("at %d it tells %+v", one.done, one.report)
			}
		}
		refused := []intake.NotTaken{{TenancyNumber: "HO-3", Message: "no HO-3"}, {TenancyNumber: "HO-950", Message: "no HO-950"}}
		if report.Tenancies != 1001 || !slices.Equal(report.NotTaken, refused) {
			t.Errorf("got %+v", report)
		}
	})
}

// A household with two numbers as a tenant stands in two batches.
func TestTwoTransactionsNeverWorkOnOneFile(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		desktop, shared := aDesktop(t), casework.DerivedID("shared")
		desktop.known = map[string]casework.ID{"T-7": shared, "T-203": shared, "T-599": shared}
		report, _, err := imports(t.Context(), desktop, inArrears(t, 800), told{}, goesOn)
		if err != nil || report.Recorded != 800 || report.Registered != 797 {
			t.Errorf("got %+v, %v", report, err)
		}
		if desktop.most != 2 {
			t.Errorf("at most %d at once: the others need not wait", desktop.most)
		}
	})
}

var errBroke = errors.New("broke")

func TestAnImportThatIsStoppedEndsBetweenTransactions(t *testing.T) {
	t.Parallel()
	stops := map[string]func(cancel func()) error{
		"by who keeps how far it is": func(func()) error { return errBroke },
		"by a server that ends":      func(cancel func()) error { cancel(); return nil },
	}
	for name, stop := range stops {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				desktop, file := aDesktop(t), inArrears(t, 1400)
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				report, all, err := imports(ctx, desktop, file, told{}, func(one told) error {
					if one.done == 400 {
						return stop(cancel)
					}
					return nil
				})
				if err == nil {
					t.Fatal("it says that it is done")
				}
				// What ran went on, and is told of.
				if got, want := dones(all), []int{200, 400, 600}; !slices.Equal(got, want) || desktop.calls != 3 {
					t.Errorf("told of %v after %d transactions, want %v", got, desktop.calls, want)
				}
				last := all[len(all)-1]
				if report.Registered != 600 || report.Recorded != 600 || last.report.Registered != 600 {
					t.Errorf("got %+v, and told %+v", report, last)
				}
				done := maps.Clone(desktop.done)
				report, _, err = imports(t.Context(), desktop, file, last, goesOn)
				if err != nil || report.Registered != 1400 || report.Recorded != 1400 || report.Known != 0 || desktop.calls != 7 {
					t.Errorf("going on gives %+v, %v after %d transactions", report, err, desktop.calls)
				}
				if len(done) != 1200 || len(desktop.done) != 2800 {
					t.Errorf("%d and then %d operations", len(done), len(desktop.done))
				}
			})
		})
	}
}

// What another transaction did meanwhile is not lost, and nothing is done twice.
func TestATransactionThatFailsIsToldAndTheRestIsNotLost(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		desktop, file := aDesktop(t), inArrears(t, 1000)
		slowly := desktop.work
		desktop.work = func(ctx context.Context, call int) error {
			if err := slowly(ctx, call); call != 2 {
				return err
			}
			return errBroke
		}
		report, all, err := imports(t.Context(), desktop, file, told{}, goesOn)
		if !errors.Is(err, errBroke) || !slices.Equal(dones(all), []int{200}) || report.Registered != 200 {
			t.Fatalf("told of %v, got %+v and %v", dones(all), report, err)
		}
		if desktop.calls != 3 || len(desktop.done) != 800 {
			t.Fatalf("%d transactions did %d operations", desktop.calls, len(desktop.done))
		}
		desktop.work = slowly
		report, _, err = imports(t.Context(), desktop, file, all[0], goesOn)
		if err != nil || report.Registered+report.Known-200 != 800 || report.Recorded+report.Known != 1000 || report.Known != 200 {
			t.Errorf("going on gives %+v, %v", report, err)
		}
	})
}

// A database that does not answer holds up nobody who ends the program.
func TestATransactionThatNeverEndsIsLetGoOf(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		desktop := aDesktop(t)
		ctx, cancel := context.WithCancel(t.Context())
		desktop.work = func(ctx context.Context, _ int) error {
			cancel()
			<-ctx.Done()
			return ctx.Err()
		}
		began := time.Now()
		_, all, err := imports(ctx, desktop, inArrears(t, 1000), told{}, goesOn)
		if !errors.Is(err, context.Canceled) || len(all) != 0 {
			t.Errorf("told of %v, and gave %v", dones(all), err)
		}
		if took := time.Since(began); took != 5*time.Second {
			t.Errorf("it took %s", took)
		}
	})
}

// A mistake in the program ends the import that met it, on whatever goroutine.
func TestATransactionThatBreaksTheProgramIsAnError(t *testing.T) {
	t.Parallel()
	desktop := aDesktop(t)
	desktop.work = func(context.Context, int) error { panic("Kanarie") }
	_, all, err := imports(t.Context(), desktop, inArrears(t, 10), told{}, goesOn)
	if err == nil || strings.Contains(err.Error(), "Kanarie") || !strings.Contains(err.Error(), "DoMany") || len(all) != 0 {
		t.Errorf("told of %v, and gave %v", dones(all), err)
	}
}
