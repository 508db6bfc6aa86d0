package intake

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"regieroute/server/casework"
)

// Desk is where a housing association brings its rent files: it looks at one
// first, sees what it would do, and then lets it be taken in beside its other
// work.
type Desk struct {
	Kind  DeliveryKind // what is brought here; "" is rent files
	Cases RunningCases
	Store Deliveries
	Now   func() time.Time
	Wake  func() // tells whoever takes deliveries in that there is one
	// Who gives somebody as they are today: running cases are taken in under the name
	// of who brought them.
	Who func(ctx context.Context, region, person, organisation casework.ID) (casework.Actor, error)
}

func (d *Desk) kind() DeliveryKind { return cmp.Or(d.Kind, RentBooks) }

// May says whether somebody brings files of this kind.
func (d *Desk) May(actor casework.Actor) error {
	if d.kind() == CasesAtStart {
		return casework.MayBringRunningCases(actor)
	}
	return casework.MayBringRentFiles(actor)
}

// Brought is a delivery as it came in.
type Brought struct {
	Delivery Delivery
	Headings Headings
	Earlier  []Delivery // of the same content, that were taken in or are being taken in
}

// Choice is how a delivery is to be read.
type Choice struct {
	AsOf        casework.Day
	ArrearsOnly bool
	Columns     Columns
}

// Bring takes a file in to be looked at. Nothing of it gets into files yet.
func (d *Desk) Bring(ctx context.Context, actor casework.Actor, name string, content []byte) (Brought, error) {
	if err := d.May(actor); err != nil {
		return Brought{}, err
	}
	chosen, err := d.Store.Columns(ctx, actor)
	if err != nil {
		return Brought{}, err
	}
	headings, err := ReadHeadings(bytes.NewReader(content), chosen)
	if err != nil {
		return Brought{}, err
	}
	if len(headings.Missing) > 0 { // another program than the last time: its own names may do
		if own, err := ReadHeadings(bytes.NewReader(content), nil); err == nil && len(own.Missing) < len(headings.Missing) {
			headings, chosen = own, nil
		}
	}
	delivery := d.newDelivery(actor, name, content, chosen)
	earlier, err := d.earlier(ctx, actor, delivery.SHA256)
	if err != nil {
		return Brought{}, err
	}
	if err := d.Store.Add(ctx, actor, delivery, content); err != nil {
		return Brought{}, err
	}
	return Brought{Delivery: delivery, Headings: headings, Earlier: earlier}, nil
}

func (d *Desk) newDelivery(actor casework.Actor, name string, content []byte, chosen Columns) Delivery {
	now := d.Now()
	digest := sha256.Sum256(content)
	runes := []rune(clean(name))
	return Delivery{
		ID: casework.NewID(now), Kind: d.kind(), Region: actor.Region, Organisation: actor.Organisation, By: actor.Person, At: now,
		Name: string(runes[:min(len(runes), maxDeliveryName)]), Format: CSV, SHA256: hex.EncodeToString(digest[:]), SizeBytes: int64(len(content)),
		AsOf: casework.DayOf(now), ArrearsOnly: true, Columns: chosen, Status: Delivered,
	}
}

func (d *Desk) earlier(ctx context.Context, actor casework.Actor, digest string) ([]Delivery, error) {
	all, err := d.Store.Deliveries(ctx, actor, d.kind(), digest, historyShown)
	found := []Delivery{}
	for _, one := range all {
		if one.Status != Delivered && one.Status != Stopped && one.Status != Failed {
			found = append(found, one)
		}
	}
	return found, err
}

// historyShown is how many deliveries are listed.
const historyShown = 100

// History gives the last deliveries of the association, the newest first.
func (d *Desk) History(ctx context.Context, actor casework.Actor) ([]Delivery, error) {
	if err := d.May(actor); err != nil {
		return nil, err
	}
	return d.Store.Deliveries(ctx, actor, d.kind(), "", historyShown)
}

// Delivery gives one.
func (d *Desk) Delivery(ctx context.Context, actor casework.Actor, id casework.ID) (Delivery, error) {
	if err := d.May(actor); err != nil {
		return Delivery{}, err
	}
	found, err := d.Store.Delivery(ctx, actor, id)
	if err == nil && found.Kind != d.kind() {
		return Delivery{}, ErrNoDelivery
	}
	return found, err
}

// Faults gives what could not be read and what was not taken over.
func (d *Desk) Faults(ctx context.Context, actor casework.Actor, id casework.ID) ([]WrongLine, []NotTaken, error) {
	if err := d.May(actor); err != nil {
		return nil, nil, err
	}
	if _, err := d.Delivery(ctx, actor, id); err != nil {
		return nil, nil, err
	}
	return d.Store.Faults(ctx, actor, id)
}

// Headings reads the first line of a delivery that nobody started once more.
func (d *Desk) Headings(ctx context.Context, actor casework.Actor, id casework.ID) (Brought, error) {
	delivery, err := d.Delivery(ctx, actor, id)
	if err != nil {
		return Brought{}, err
	}
	content, err := d.Store.Content(ctx, actor, id)
	if err != nil {
		return Brought{}, err
	}
	headings, err := ReadHeadings(bytes.NewReader(content), delivery.Columns)
	if err != nil {
		return Brought{}, err
	}
	earlier, err := d.earlier(ctx, actor, delivery.SHA256)
	return Brought{Delivery: delivery, Headings: headings, Earlier: earlier}, err
}

// Look reads a delivery as somebody chose, and says what it would do. It writes
// nothing to files.
func (d *Desk) Look(ctx context.Context, actor casework.Actor, id casework.ID, choice Choice) (Delivery, error) {
	delivery, err := d.Delivery(ctx, actor, id)
	if err != nil {
		return Delivery{}, err
	}
	if delivery.Status != Delivered {
		return Delivery{}, ErrNoDelivery
	}
	content, err := d.Store.Content(ctx, actor, id)
	if err != nil {
		return Delivery{}, err
	}
	return d.look(ctx, actor, delivery, content, choice)
}

func (d *Desk) look(ctx context.Context, actor casework.Actor, delivery Delivery, content []byte, choice Choice) (Delivery, error) {
	if err := d.check(choice); err != nil {
		return Delivery{}, err
	}
	delivery.AsOf, delivery.ArrearsOnly, delivery.Columns = choice.AsOf, choice.ArrearsOnly, choice.Columns
	file, err := delivery.read(content)
	if err != nil {
		return Delivery{}, err
	}
	preview, err := d.preview(ctx, actor, file, choice)
	if err != nil {
		return Delivery{}, fmt.Errorf("look what a rent file would do: %w", err)
	}
	delivery.Preview, delivery.Total = &preview, len(byTenant(file.Tenancies))
	return delivery, d.Store.Read(ctx, actor, delivery, file.Wrong)
}

// earliestBooks is before any books that an association still keeps.
const earliestBooks = casework.Day("2000-01-01")

func (d *Desk) check(choice Choice) error {
	today := casework.DayOf(d.Now())
	switch _, err := casework.ParseDay(string(choice.AsOf)); {
	case err != nil || choice.AsOf == "":
		return &casework.Error{Code: casework.Invalid, Field: "asOf", Message: "Vul in van welke dag de administratie is."}
	case choice.AsOf > today:
		return &casework.Error{Code: casework.Invalid, Field: "asOf", Message: "Deze dag ligt in de toekomst."}
	case choice.AsOf < earliestBooks:
		return &casework.Error{Code: casework.Invalid, Field: "asOf", Message: "Deze dag ligt te lang geleden."}
	}
	return choice.Columns.Check()
}

// read reads the content as the delivery says.
func (d Delivery) read(content []byte) (RentFile, error) {
	return ReadRentFileBy(bytes.NewReader(content), string(d.AsOf), d.Columns)
}

// Start lets a delivery be taken in. Starting it again does nothing.
func (d *Desk) Start(ctx context.Context, actor casework.Actor, id casework.ID) (Delivery, error) {
	delivery, err := d.Delivery(ctx, actor, id)
	switch {
	case err != nil:
		return Delivery{}, err
	case delivery.Preview == nil:
		return Delivery{}, &casework.Error{Code: casework.NotNow, Message: "Bekijk eerst wat dit bestand verandert."}
	case delivery.Status != Delivered:
		return delivery, nil
	}
	if err := d.Store.Start(ctx, actor, id); err != nil {
		return Delivery{}, err
	}
	d.Wake()
	return d.Delivery(ctx, actor, id)
}

// Stop throws a delivery away that nobody started, and ends one that is being
// taken in: what was taken in stays. Stopping what has ended does nothing.
func (d *Desk) Stop(ctx context.Context, actor casework.Actor, id casework.ID) (Delivery, error) {
	delivery, err := d.Delivery(ctx, actor, id)
	if err != nil || delivery.Status.ended() {
		return delivery, err
	}
	if err := d.Store.Stop(ctx, actor, id, d.Now()); err != nil && !errors.Is(err, ErrNoDelivery) { // it ended meanwhile
		return Delivery{}, err
	}
	return d.Delivery(ctx, actor, id)
}

// Put takes a file in at once, for a partner's program: as if somebody brought
// it, looked and started. The same file in the same way gives the delivery that
// there is, and true.
func (d *Desk) Put(ctx context.Context, actor casework.Actor, name string, content []byte, asOf casework.Day, arrearsOnly bool) (Delivery, bool, error) {
	if err := d.May(actor); err != nil {
		return Delivery{}, false, err
	}
	chosen, err := d.Store.Columns(ctx, actor)
	if err != nil {
		return Delivery{}, false, err
	}
	delivery := d.newDelivery(actor, name, content, chosen)
	earlier, err := d.earlier(ctx, actor, delivery.SHA256)
	if err != nil {
		return Delivery{}, false, err
	}
	for _, one := range earlier {
		if one.AsOf == asOf && one.ArrearsOnly == arrearsOnly && one.Columns.same(chosen) {
			return one, true, nil
		}
	}
	choice := Choice{AsOf: asOf, ArrearsOnly: arrearsOnly, Columns: chosen}
	if err := d.check(choice); err != nil {
		return Delivery{}, false, err
	}
	if _, err := ReadHeadings(bytes.NewReader(content), chosen); err != nil { // before it is kept
		return Delivery{}, false, err
	}
	if err := d.Store.Add(ctx, actor, delivery, content); err != nil {
		return Delivery{}, false, err
	}
	if delivery, err = d.look(ctx, actor, delivery, content, choice); err != nil {
		return Delivery{}, false, errors.Join(err, d.Store.Stop(ctx, actor, delivery.ID, d.Now()))
	}
	delivery, err = d.Start(ctx, actor, delivery.ID)
	return delivery, false, err
}

func (c Columns) same(other Columns) bool {
	var none [sha256.Size]byte
	return c.key(none) == other.key(none)
}

// preview compares a file with what the association's files say.
func (d *Desk) preview(ctx context.Context, actor casework.Actor, file RentFile, choice Choice) (Preview, error) {
	preview := Preview{
		Lines: file.Lines, Tenancies: len(file.Tenancies), WrongCount: file.WrongCount, Duplicates: file.Duplicates, Totals: file.Totals,
	}
	households := byTenant(file.Tenancies)
	for start := 0; start < len(households); start += householdsAtOnce {
		some := households[start:min(start+householdsAtOnce, len(households))]
		if err := d.compare(ctx, actor, some, choice, &preview); err != nil {
			return Preview{}, err
		}
	}
	return preview, nil
}

func (d *Desk) compare(ctx context.Context, actor casework.Actor, households [][]RentTenancy, choice Choice, preview *Preview) error {
	known, err := tenantFiles(ctx, d.Cases, actor, households)
	if err != nil {
		return err
	}
	names := &rentBatch{rentImport: RentImport{Association: actor}}
	var months []LedgerMonth
	for _, tenancies := range households {
		household, exists := known[tenancies[0].TenantNumber]
		switch {
		case exists && tenancies[0].TenantNumber != "":
			months = append(months, names.ledgerMonths(household, tenancies)...)
		case anyArrears(tenancies):
			preview.NewFiles++
		case choice.ArrearsOnly:
			preview.Left += len(tenancies)
		default:
			preview.Quiet += len(tenancies)
		}
	}
	if len(months) == 0 {
		return nil
	}
	found, err := d.Store.Compare(ctx, actor, choice.AsOf, months)
	preview.NewMonths += found.NewMonths
	preview.ChangedMonths += found.ChangedMonths
	preview.SameMonths += found.SameMonths
	preview.OlderMonths += found.OlderMonths
	preview.ChangedFiles += found.ChangedFiles
	return err
}

func (b *rentBatch) ledgerMonths(household casework.ID, tenancies []RentTenancy) (months []LedgerMonth) {
	for _, tenancy := range tenancies {
		id := b.name("tenancy", tenancy.TenancyNumber)
		for _, month := range tenancy.Months {
			months = append(months, LedgerMonth{
				Household: household, Tenancy: id, Month: string(casework.Month(month.Month).FirstDay()),
				DueCents: month.DueCents, PaidCents: month.PaidCents, BalanceCents: month.BalanceCents, Arrangement: month.Arrangement,
			})
		}
	}
	return months
}

// WrongLinesFile is the report to download: a CSV that opens in the
// association's own spreadsheet, without personal data.
func WrongLinesFile(wrong []WrongLine, notTaken []NotTaken) []byte {
	var text strings.Builder
	text.WriteString("\uFEFFRegel;Overeenkomstnummer;Kolom;Wat er mis is\r\n")
	for _, line := range wrong {
		fmt.Fprintf(&text, "%d;;%s;%s\r\n", line.Line, cell(line.Column), cell(line.Message))
	}
	for _, not := range notTaken {
		fmt.Fprintf(&text, ";%s;;%s\r\n", cell(not.TenancyNumber), cell(not.Message))
	}
	return []byte(text.String())
}

// cell keeps a value in its place, and a spreadsheet from taking it for a formula.
func cell(text string) string {
	if strings.ContainsAny(text[:min(len(text), 1)], "=+-@\t\r") {
		text = "'" + text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
