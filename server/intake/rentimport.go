package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"regieroute/server/casework"
)

// Cases is what an import needs of casework.Service.
type Cases interface {
	TenantHouseholds(ctx context.Context, actor casework.Actor, tenantNumbers []string) (map[string]casework.ID, error)
	TenancyHouseholds(ctx context.Context, actor casework.Actor, landlord casework.ID, named []casework.TenancyName) (map[string]casework.ID, error)
	Erased(ctx context.Context, actor casework.Actor, households []casework.ID) (map[casework.ID]bool, error)
	DoMany(ctx context.Context, actor casework.Actor, operations []casework.Operation) ([]casework.Receipt, error)
	KeepQuiet(ctx context.Context, actor casework.Actor, books casework.QuietBooks) error
}

// RentImport turns a rent file into operations on files. Importing a file again
// changes nothing, and one that stopped half-way is completed: every operation's
// id derives from the association, the file and the tenancy (architecture §2).
type RentImport struct {
	Cases       Cases
	Association casework.Actor // the process acting for the housing association
	AsOf        casework.Day   // the day the association's books were read
	ArrearsOnly bool           // keep nothing of tenancies without arrears that have no file; else they are kept apart (practice 9)
	Progress    func(done, total int)

	From   int        // households that were taken in before it stopped
	Before RentReport // what became of those
	// Keep keeps how far it is, after every transaction, in the order of the file; its
	// error stops the import. Nil keeps nothing.
	Keep func(ctx context.Context, done, total int, report RentReport) error
}

// RentReport is what an import did. Wrong lines are in the RentFile.
type RentReport struct {
	Tenancies  int // in the file
	Registered int // households that got a file
	Recorded   int // tenancies whose ledger was taken over
	Known      int // tenancies that this very file brought before
	Left       int // tenancies without arrears and without a file, counted only (practice 9)
	Quiet      int // tenancies without arrears and without a file, kept apart (practice 9)
	NotTaken   []NotTaken
}

// add counts in what a transaction did.
func (r *RentReport) add(more RentReport) {
	r.Registered += more.Registered
	r.Recorded += more.Recorded
	r.Known += more.Known
	r.Left += more.Left
	r.Quiet += more.Quiet
	r.NotTaken = append(r.NotTaken, more.NotTaken...)
}

// NotTaken is a tenancy that did not go in, and why.
type NotTaken struct {
	TenancyNumber string
	Message       string
}

// householdsAtOnce is how many files one transaction takes.
const householdsAtOnce = casework.MaxOperations

// Run imports the file. When ctx ends or something fails it begins no other
// transaction, waits for those that run, and gives what was done so far beside the
// error; running again goes on.
func (i RentImport) Run(ctx context.Context, file RentFile) (RentReport, error) {
	report := i.Before
	report.Tenancies = len(file.Tenancies)
	run := &rentRun{RentImport: i, file: file, households: byTenant(file.Tenancies), report: report}
	if err := run.all(ctx); err != nil {
		return run.report, fmt.Errorf("import rent file: %w", err)
	}
	if err := i.Cases.KeepQuiet(ctx, i.Association, casework.QuietBooks{Counts: i.counts(file)}); err != nil {
		return run.report, fmt.Errorf("count tenancies: %w", err)
	}
	return run.report, nil
}

func (i RentImport) tell(ctx context.Context, done, total int, report RentReport) error {
	if i.Progress != nil {
		i.Progress(done, total)
	}
	if i.Keep == nil {
		return nil
	}
	return i.Keep(ctx, done, total, report)
}

// counts gives how many tenancies the books had in each of the last months, and
// how many of them owed something: the denominator of statistics (practice 35).
func (i RentImport) counts(file RentFile) []casework.TenancyCount {
	months := map[string]*casework.TenancyCount{}
	for _, tenancy := range file.Tenancies {
		for _, month := range tenancy.Months {
			count := months[month.Month]
			if count == nil {
				count = &casework.TenancyCount{Month: casework.Month(month.Month), AsOf: i.AsOf}
				months[month.Month] = count
			}
			count.Tenancies++
			if month.BalanceCents > 0 {
				count.InArrears++
			}
		}
	}
	names := slices.Sorted(maps.Keys(months))
	counts := []casework.TenancyCount{}
	for _, name := range names[max(0, len(names)-mostMonthsCounted):] {
		counts = append(counts, *months[name])
	}
	return counts
}

// mostMonthsCounted is twenty years.
const mostMonthsCounted = 240

// byTenant joins the tenancies of one tenant, in the order of the file
// (practice 7).
func byTenant(tenancies []RentTenancy) [][]RentTenancy {
	places, households := map[string]int{}, [][]RentTenancy{}
	for _, tenancy := range tenancies {
		key := tenancy.TenantNumber
		if key == "" {
			key = "tenancy " + tenancy.TenancyNumber
		}
		place, known := places[key]
		if !known {
			place = len(households)
			places[key], households = place, append(households, nil)
		}
		households[place] = append(households[place], tenancy)
	}
	return households
}

// prepare looks up what a batch of households has already, and says what is to be
// done to each of them.
func (i RentImport) prepare(ctx context.Context, file RentFile, households [][]RentTenancy) (*rentBatch, error) {
	known, err := tenantFiles(ctx, i.Cases, i.Association, households)
	if err != nil {
		return nil, err
	}
	batch := &rentBatch{rentImport: i, file: file, touches: map[casework.ID]bool{}}
	if batch.erased, err = batch.erasedBefore(ctx, households); err != nil {
		return nil, err
	}
	for _, tenancies := range households {
		batch.add(tenancies, known)
	}
	return batch, nil
}

// tenantFiles gives the files that tenants have, by tenant number: also a file that
// somebody made without that number, of one of the tenancies.
func tenantFiles(ctx context.Context, cases Cases, association casework.Actor, households [][]RentTenancy) (map[string]casework.ID, error) {
	numbers := make([]string, 0, len(households))
	for _, tenancies := range households {
		numbers = append(numbers, tenancies[0].TenantNumber)
	}
	known, err := cases.TenantHouseholds(ctx, association, numbers)
	if err != nil {
		return nil, err
	}
	unknown, tenants := []casework.TenancyName{}, map[string]string{}
	for _, tenancies := range households {
		tenant := tenancies[0].TenantNumber
		if _, there := known[tenant]; there || tenant == "" {
			continue
		}
		for _, tenancy := range tenancies {
			unknown = append(unknown, casework.TenancyName{Number: tenancy.TenancyNumber, TenantNumber: tenant})
			tenants[tenancy.TenancyNumber] = tenant
		}
	}
	if len(unknown) == 0 {
		return known, nil
	}
	files, err := cases.TenancyHouseholds(ctx, association, association.Organisation, unknown)
	for number, file := range files {
		known[tenants[number]] = file
	}
	return known, err
}

// rentBatch is the operations of one transaction, with what each is about.
type rentBatch struct {
	rentImport RentImport
	file       RentFile
	report     RentReport // of this batch alone
	operations []casework.Operation
	touches    map[casework.ID]bool // the files that operations are about
	about      []string             // tenancy numbers; empty for a registration
	quiet      casework.QuietBooks
	erased     map[string]int // how often a tenant's file was erased; those never are left out
}

// erasedBefore finds tenants whose file was erased: when they owe rent again,
// they get another one (access §6). It asks once for all, and once more for each
// time that one of them was erased.
func (b *rentBatch) erasedBefore(ctx context.Context, households [][]RentTenancy) (map[string]int, error) {
	times, asking := map[string]int{}, map[casework.ID]string{}
	for _, tenancies := range households {
		asking[b.household(tenancies[0].tenant(), 0)] = tenancies[0].tenant()
	}
	for len(asking) > 0 {
		gone, err := b.rentImport.Cases.Erased(ctx, b.rentImport.Association, slices.Collect(maps.Keys(asking)))
		if err != nil {
			return nil, err
		}
		next := map[casework.ID]string{}
		for household, tenant := range asking {
			if gone[household] {
				times[tenant]++
				next[b.household(tenant, times[tenant])] = tenant
			}
		}
		asking = next
	}
	return times, nil
}

// household derives the number of a tenant's file; another after each erasing.
func (b *rentBatch) household(tenant string, erased int) casework.ID {
	if erased == 0 {
		return b.name("household", tenant)
	}
	return b.name("household", tenant, "again", strconv.Itoa(erased))
}

func (b *rentBatch) add(tenancies []RentTenancy, known map[string]casework.ID) {
	first := tenancies[0]
	household, exists := known[first.TenantNumber]
	if first.TenantNumber == "" || !exists {
		household = b.household(first.tenant(), b.erased[first.tenant()])
	}
	if !exists && !anyArrears(tenancies) {
		b.keepQuiet(tenancies)
		return
	}
	b.forgetQuiet(tenancies)
	if !exists {
		b.append(household, "register", first, casework.Command{RegisterHousehold: b.register(first)})
	}
	for _, tenancy := range tenancies {
		b.append(household, "rent", tenancy, casework.Command{RecordRent: b.rent(tenancy)})
	}
}

// keepQuiet keeps tenancies without arrears apart, or nothing of them.
func (b *rentBatch) keepQuiet(tenancies []RentTenancy) {
	if b.rentImport.ArrearsOnly {
		b.report.Left += len(tenancies)
		b.forgetQuiet(tenancies)
		return
	}
	b.report.Quiet += len(tenancies)
	for _, tenancy := range tenancies {
		quiet := casework.QuietTenancy{
			ID: b.name("tenancy", tenancy.TenancyNumber), Number: tenancy.TenancyNumber, TenantNumber: tenancy.TenantNumber,
			DwellingNumber: tenancy.DwellingNumber, StartsOn: casework.Day(tenancy.StartsOn), AsOf: b.rentImport.AsOf,
			Month: casework.Month(tenancy.Latest().Month), BalanceCents: casework.Cents(tenancy.Latest().BalanceCents),
		}
		for _, month := range tenancy.Months {
			if month.BalanceCents > 0 {
				quiet.LastArrears = casework.Month(month.Month)
			}
		}
		b.quiet.Keep = append(b.quiet.Keep, quiet)
	}
}

func (b *rentBatch) forgetQuiet(tenancies []RentTenancy) {
	for _, tenancy := range tenancies {
		b.quiet.Forget = append(b.quiet.Forget, b.name("tenancy", tenancy.TenancyNumber))
	}
}

func (t RentTenancy) tenant() string {
	if t.TenantNumber == "" {
		return "tenancy " + t.TenancyNumber
	}
	return t.TenantNumber
}

func anyArrears(tenancies []RentTenancy) bool {
	for _, tenancy := range tenancies {
		if tenancy.ArrearsCents() > 0 {
			return true
		}
	}
	return false
}

// name derives an id within the association.
func (b *rentBatch) name(parts ...string) casework.ID {
	return casework.DerivedID(append([]string{b.rentImport.Association.Organisation.String()}, parts...)...)
}

func (b *rentBatch) append(household casework.ID, verb string, tenancy RentTenancy, command casework.Command) {
	content, _ := json.Marshal(camel(command)) // structs of text and numbers: never fails
	operation := casework.Operation{
		ID:          b.name("operation", hex.EncodeToString(b.file.Key[:]), string(b.rentImport.AsOf), tenancy.TenancyNumber, verb),
		HouseholdID: household, RecordedAt: recordedAt(b.rentImport.AsOf), Command: command,
		Content: content, Hash: sha256.Sum256(content),
	}
	about := ""
	if verb == "rent" {
		about = tenancy.TenancyNumber
	}
	b.operations, b.about, b.touches[household] = append(b.operations, operation), append(b.about, about), true
}

func recordedAt(day casework.Day) time.Time {
	at, _ := time.Parse(time.DateOnly, string(day))
	return at
}

func (b *rentBatch) register(t RentTenancy) *casework.RegisterHousehold {
	name := t.TenantName
	if name == "" {
		name = t.TenancyNumber
	}
	return &casework.RegisterHousehold{
		Name: name,
		Address: casework.Address{
			Street: t.Street, HouseNumber: t.HouseNumber, Suffix: t.Suffix, PostalCode: t.PostalCode, City: t.City,
		},
		Residents: []casework.NewResident{{
			ID: b.name("resident", t.tenant()), Name: name, BirthDate: casework.Day(t.BirthDate),
			Role: casework.Tenant, From: casework.Day(t.StartsOn),
		}},
	}
}

func (b *rentBatch) rent(t RentTenancy) *casework.RecordRent {
	months := make([]casework.RentMonth, 0, len(t.Months))
	for _, month := range t.Months {
		months = append(months, casework.RentMonth{
			Month: casework.Month(month.Month), DueCents: casework.Cents(month.DueCents), PaidCents: casework.Cents(month.PaidCents),
			BalanceCents: casework.Cents(month.BalanceCents), Arrangement: month.Arrangement,
		})
	}
	return &casework.RecordRent{
		AsOf: b.rentImport.AsOf, Months: months,
		Tenancy: casework.NewTenancy{
			ID: b.name("tenancy", t.TenancyNumber), Landlord: b.rentImport.Association.Organisation, Number: t.TenancyNumber,
			TenantNumber: t.TenantNumber, DwellingNumber: t.DwellingNumber, StartsOn: casework.Day(t.StartsOn),
		},
	}
}

func (b *rentBatch) submit(ctx context.Context) error {
	if len(b.operations) > 0 {
		if err := b.open(ctx); err != nil {
			return err
		}
	}
	return b.rentImport.Cases.KeepQuiet(ctx, b.rentImport.Association, b.quiet)
}

func (b *rentBatch) open(ctx context.Context) error {
	receipts, err := b.rentImport.Cases.DoMany(ctx, b.rentImport.Association, b.operations)
	if err != nil {
		return err
	}
	for at, operation := range b.operations {
		b.count(operation, b.about[at], receipts)
	}
	return nil
}

func (b *rentBatch) count(operation casework.Operation, tenancy string, receipts []casework.Receipt) {
	for _, receipt := range receipts {
		if receipt.OperationID != operation.ID {
			continue
		}
		switch {
		case receipt.Refusal != nil && tenancy != "":
			b.report.NotTaken = append(b.report.NotTaken, NotTaken{TenancyNumber: tenancy, Message: receipt.Refusal.Message})
		case receipt.Version == 0:
		case receipt.Repeated && tenancy != "":
			b.report.Known++
		case receipt.Repeated:
		case tenancy == "":
			b.report.Registered++
		default:
			b.report.Recorded++
		}
	}
}

// camel writes a command as a client would: the names of the schema, without
// what is absent.
func camel(command casework.Command) any { return casework.Wire(command) }
