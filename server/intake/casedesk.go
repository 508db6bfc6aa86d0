package intake

import (
	"bytes"
	"context"
	"fmt"

	"regieroute/server/casework"
)

// CasesPreview is what taking running cases in would do, in numbers of cases.
type CasesPreview struct {
	HeldBack  int // wait for a line to be corrected
	Residents int // people, over all
	Children  int // with a child, or somebody whose birth date nobody knows (practice 2)
	Announced int // with an eviction that is announced
	Alike     int // new, at an address that has a file already
	Drafts    int // get a draft of the report to the Regieteam
	Managed   int // whose case manager is known
	Nameless  int // whose case manager's name is not known here
}

// BringCases takes a file with running cases in to be looked at, and says what it
// would do. Nothing of it gets into files yet.
func (d *Desk) BringCases(ctx context.Context, actor casework.Actor, name string, content []byte) (Delivery, error) {
	if err := d.May(actor); err != nil {
		return Delivery{}, err
	}
	delivery := d.newDelivery(actor, name, content, nil)
	if bytes.HasPrefix(content, []byte("PK")) {
		delivery.Format = XLSX
	}
	file, err := ReadCaseFile(content, string(delivery.AsOf), actor.OrganisationRole)
	if err != nil {
		return Delivery{}, err
	}
	preview, err := d.previewCases(ctx, actor, delivery.AsOf, &file)
	if err != nil {
		return Delivery{}, fmt.Errorf("look what running cases would do: %w", err)
	}
	if err := d.Store.Add(ctx, actor, delivery, content); err != nil {
		return Delivery{}, err
	}
	delivery.Preview, delivery.Total = &preview, len(file.Cases)
	return delivery, d.Store.Read(ctx, actor, delivery, file.Wrong)
}

// previewCases looks every case up, and adds to what is wrong which names are not
// known here.
func (d *Desk) previewCases(ctx context.Context, actor casework.Actor, today casework.Day, file *CaseFile) (Preview, error) {
	into := CaseImport{Cases: d.Cases, Writer: actor, Today: today}
	people, err := into.people(ctx)
	if err != nil {
		return Preview{}, err
	}
	counted := CasesPreview{HeldBack: file.HeldBack}
	preview := Preview{Lines: file.Lines, Tenancies: len(file.Cases), Cases: &counted}
	for _, running := range file.Cases {
		found, wrong, err := into.find(ctx, people, running)
		if err != nil {
			return Preview{}, err
		}
		if wrong != nil {
			counted.HeldBack++
			file.note(*wrong)
			continue
		}
		if found.there == nil {
			preview.NewFiles++
			alike, err := d.Cases.SameHome(ctx, actor, found.Address)
			if err != nil {
				return Preview{}, err
			}
			counted.Alike += one(alike)
		} else {
			preview.ChangedFiles++
		}
		counted.add(found, into.facts(found), today)
		if found.CaseManager != "" && found.manager.ID.IsZero() {
			file.note(wrongCase(found.Line, ManagerUnknown, caseManager))
		}
	}
	preview.WrongCount = file.WrongCount
	return preview, nil
}

func (f *CaseFile) note(wrong WrongLine) {
	f.WrongCount++
	if len(f.Wrong) < MaxWrongLines {
		f.Wrong = append(f.Wrong, wrong)
	}
}

func (p *CasesPreview) add(c foundCase, facts []casework.Command, today casework.Day) {
	p.Residents += len(c.Residents)
	p.Children += one(c.mayHaveChildren(today))
	p.Announced += one(c.EvictOn >= today)
	p.Managed += one(!c.manager.ID.IsZero())
	p.Nameless += one(c.CaseManager != "" && c.manager.ID.IsZero())
	for _, fact := range facts {
		p.Drafts += one(fact.DraftReferral != nil)
	}
}

// mayHaveChildren says that somebody is younger than 18, or may be (practice 2).
func (r RunningCase) mayHaveChildren(today casework.Day) bool {
	for _, resident := range r.Residents {
		if (casework.Resident{NewResident: casework.NewResident{BirthDate: resident.BirthDate}}).MayBeMinorOn(today) {
			return true
		}
	}
	return len(r.Residents) == 0
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// takeCasesIn takes running cases in under the name of who brought them, as far as
// they still may.
func (d *Desk) takeCasesIn(ctx context.Context, delivery *Delivery, content []byte) error {
	writer, err := d.Who(ctx, delivery.Region, delivery.By, delivery.Organisation)
	if err != nil {
		return fmt.Errorf("look who brought running cases: %w", err)
	}
	if err := casework.MayBringRunningCases(writer); err != nil {
		return fmt.Errorf("take running cases in for who does not bring them any more: %w", err)
	}
	file, err := ReadCaseFile(content, string(delivery.AsOf), writer.OrganisationRole)
	if err != nil {
		return fmt.Errorf("read running cases again: %w", err)
	}
	cases := CaseImport{
		Cases: d.Cases, Writer: writer, Today: delivery.AsOf, From: delivery.DoneSo, Before: delivery.Report, Keep: d.keeping(delivery),
	}
	report, err := cases.Run(ctx, file)
	if err == nil {
		delivery.Report = report
	}
	return err
}
