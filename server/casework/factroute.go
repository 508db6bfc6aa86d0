package casework

// ofArrears counts the runs of arrears of each tenancy, and how soon its landlord
// sought contact (route 1.1, 1.2).
func (f *factsOf) ofArrears() {
	for _, tenancy := range f.Tenancies {
		for _, run := range tenancy.runs() {
			id, since := DerivedID(tenancy.ID.String(), string(run.from)), run.from.FirstDay()
			f.add(MeasureArrears, id, since, Fact{Marks: Marks{Landlord: tenancy.Landlord}})
			on := f.contactedOn(tenancy.Landlord, since, run.until())
			if on == "" {
				continue
			}
			days := since.Until(on)
			f.add(MeasureDaysToContact, id, since, Fact{Due: on, Amount: int64(days), Marks: Marks{Landlord: tenancy.Landlord}})
			if days <= soonContactDays {
				f.add(MeasureContacted, id, since, Fact{Due: on, Marks: Marks{Landlord: tenancy.Landlord}})
			}
		}
	}
}

// soonContactDays is within how many days contact is counted as soon (datasets,
// statistics).
const soonContactDays = 14

// arrearsRun is unbroken arrears of a tenancy.
type arrearsRun struct {
	from, last Month
	open       bool // the last month of the books is in it
}

// until is the last day of the run; empty while it goes on.
func (r arrearsRun) until() Day {
	if r.open {
		return ""
	}
	return r.last.LastDay()
}

func (t Tenancy) runs() []arrearsRun {
	runs := []arrearsRun{}
	owed := false
	for i, month := range t.Ledger {
		owes := month.BalanceCents > 0
		if owes && !owed {
			runs = append(runs, arrearsRun{from: month.Month})
		}
		if owes {
			run := &runs[len(runs)-1]
			run.last, run.open = month.Month, i == len(t.Ledger)-1
		}
		owed = owes
	}
	return runs
}

// contactedOn is the first day on which a landlord sought contact in a run of
// arrears; empty when it did not.
func (f *factsOf) contactedOn(landlord ID, since, until Day) Day {
	first := Day("")
	for _, attempt := range f.ContactAttempts {
		if attempt.For == landlord && attempt.On.Within(since, until) && (first == "" || attempt.On < first) {
			first = attempt.On
		}
	}
	return first
}

// ofArrangements counts payment arrangements and what was paid of them (route 1.3).
func (f *factsOf) ofArrangements() {
	for _, arrangement := range f.Arrangements {
		tenancy := f.tenancy(arrangement.Tenancy)
		standing := f.standingOf(arrangement)
		if tenancy == nil || standing.CountsFrom == "" {
			continue
		}
		marks := Marks{Landlord: tenancy.Landlord}
		f.add(MeasureArrangements, arrangement.ID, standing.CountsFrom, Fact{Amount: int64(standing.TotalCents), Marks: marks})
		switch {
		case standing.Status == ArrangementKept:
			f.add(MeasureArrangementsKept, arrangement.ID, standing.CountsFrom, Fact{Amount: int64(standing.TotalCents), Marks: marks})
		case standing.Status == ArrangementBroken, arrangement.EndReason == EndNotSuitable:
			f.add(MeasureArrangementsBroken, arrangement.ID, standing.CountsFrom, Fact{Marks: marks})
		}
		for i, instalment := range standing.Standings {
			if instalment.Status == InstalmentPaid || instalment.Status == InstalmentPaidLate {
				id := DerivedID(arrangement.ID.String(), fieldAt("instalment", i))
				f.add(MeasureRepaid, id, instalment.PaidIn.FirstDay(), Fact{Amount: int64(instalment.Cents), Marks: marks})
			}
		}
	}
}

// ofReferrals counts reports to the Regieteam, and evictions that nobody had
// reported (route 2.1, practice 15).
func (f *factsOf) ofReferrals() {
	for i := range f.Referrals {
		referral := &f.Referrals[i]
		marks := Marks{Cause: string(referral.Cause), Ground: groundMark(referral)}
		if tenancy := f.tenancy(referral.Tenancy); tenancy != nil {
			marks.Landlord = tenancy.Landlord
		}
		switch {
		case referral.Unreferred:
			f.add(MeasureNotReferred, referral.ID, DayOf(referral.At), Fact{Marks: marks})
		case referral.FollowsUp.IsZero():
			f.add(MeasureReferrals, referral.ID, DayOf(referral.At), Fact{Marks: marks})
		}
	}
}

// ofDecisions counts what the Regieteam decided, how long it took, and whether
// the special-care desk was asked and answered (route 2.5).
func (f *factsOf) ofDecisions() {
	answered := map[ID]bool{}
	for i := range f.Decisions {
		decision := &f.Decisions[i]
		if f.supersededBy(decision.ID) != nil {
			continue
		}
		referral, on := f.referral(decision.Referral), decision.MeetingOn
		marks := Marks{Scenario: string(decision.Scenario), Ground: groundMark(referral)}
		if referral != nil {
			marks.Cause = string(referral.Cause)
		}
		f.add(MeasureDecisions, decision.ID, on, Fact{Marks: marks})
		if referral != nil && !answered[referral.ID] {
			answered[referral.ID] = true
			f.add(MeasureDaysToDecision, decision.ID, on, Fact{Amount: int64(max(0, DayOf(referral.At).Until(on))), Marks: marks})
		}
		if decision.SpecialCare {
			f.ofSpecialCare(decision)
		}
	}
	for _, consultation := range f.Consultations {
		f.add(MeasureConsultations, consultation.ID, consultation.On, Fact{})
	}
}

func (f *factsOf) ofSpecialCare(decision *Decision) {
	f.add(MeasureSpecialCare, decision.ID, decision.MeetingOn, Fact{})
	first := Day("")
	for _, registration := range f.SpecialCareRegistrations {
		if registration.Decision == decision.ID && (first == "" || registration.On < first) {
			first = registration.On
		}
	}
	if first != "" {
		f.add(MeasureSpecialCareDays, decision.ID, decision.MeetingOn, Fact{Due: max(first, decision.MeetingOn), Amount: int64(max(0, decision.MeetingOn.Until(first)))})
	}
}
