package casework

import (
	"encoding/hex"
	"slices"
	"time"
)

// AttachmentPart is the part of a visit that a picture belongs to; it says to
// which facet (practice 32).
type AttachmentPart string

// The parts that have pictures. There is none of the children: how they are is
// told in words.
const (
	PartMoney     AttachmentPart = "MONEY"     // a letter, a bill, a payslip: FINANCES
	PartCondition AttachmentPart = "CONDITION" // what shows that a condition was met: CARE
	PartRoof      AttachmentPart = "ROOF"      // own network and places: ROOF
	PartAgreement AttachmentPart = "AGREEMENT" // the agreement that was shown and signed: CARE
)

var attachmentParts = []AttachmentPart{PartMoney, PartCondition, PartRoof, PartAgreement}

// facet is the facet of a part: finances and roof have their own, the rest is
// CARE (practice 32). So the landlord never gets the evidence of a condition
// (practice 22).
func (p AttachmentPart) facet() Facet {
	switch p {
	case PartMoney:
		return FacetFinances
	case PartRoof:
		return FacetRoof
	case PartCondition, PartAgreement:
	}
	return FacetCare
}

// AttachmentKind is what a picture is of.
type AttachmentKind string

// The kinds.
const (
	Photo     AttachmentKind = "PHOTO"     // JPEG, made small on the tablet, without where and when it was taken
	Signature AttachmentKind = "SIGNATURE" // PNG, drawn on the screen
)

// contentTypes is the one type of each kind: what the tablet makes, and no more
// to decode on the server than that.
var contentTypes = map[AttachmentKind]string{Photo: "image/jpeg", Signature: "image/png"}

// AttachmentStatus is how far a picture is.
type AttachmentStatus string

// The states. The visit is complete in any of them (tablet §3).
const (
	OnItsWay AttachmentStatus = "ON_ITS_WAY" // announced, and not all bytes are here
	Arrived  AttachmentStatus = "ARRIVED"
	Unusable AttachmentStatus = "UNUSABLE" // all bytes came, and they are not what was announced
)

// Bounds of attachments.
const (
	MaxAttachmentBytes  = 8 << 20 // a photo of 1600 px is about 400 kB
	maxAttachments      = 20      // of one visit
	maxAttachmentPixels = 4096    // of a side
	attachmentDays      = 3       // after which one that did not arrive is asked for
	attachmentAskedDays = 30      // for how long
)

// Attachment (bijlage) is a picture that belongs to a visit: what the file knows
// of it. Its bytes stand apart and come after the words (tablet §3).
type Attachment struct {
	Made
	Visit       ID // of which visit
	On          Day
	Part        AttachmentPart
	Condition   Condition // of PartCondition: which one; empty when not said
	Kind        AttachmentKind
	ContentType string
	SizeBytes   int64
	SHA256      string // of the whole, 64 hexadecimal digits
	ArrivedAt   time.Time
	UnusableAt  time.Time
}

// Status says how far it is.
func (a Attachment) Status() AttachmentStatus {
	switch {
	case !a.UnusableAt.IsZero():
		return Unusable
	case !a.ArrivedAt.IsZero():
		return Arrived
	default:
		return OnItsWay
	}
}

// Facet is the facet that it belongs to.
func (a Attachment) Facet() Facet { return a.Part.facet() }

// NewAttachment announces a picture; its bytes are sent under its id once the
// operation has a receipt.
type NewAttachment struct {
	ID          ID // UUIDv7 of the writer
	Part        AttachmentPart
	Condition   Condition
	Kind        AttachmentKind
	ContentType string
	SizeBytes   int64
	SHA256      string
}

// check says what cannot be right with what is announced.
func (n NewAttachment) check(field string) error {
	const rule = "practice 32"
	allowed, known := contentTypes[n.Kind]
	digest, err := hex.DecodeString(n.SHA256)
	switch {
	case n.ID.IsZero():
		return missing(field+".id", rule, "De foto heeft geen nummer.")
	case !slices.Contains(attachmentParts, n.Part):
		return missing(field+".part", rule, "Kies bij welk deel van het bezoek de foto hoort.")
	case !known:
		return missing(field+".kind", rule, "Kies of dit een foto of een handtekening is.")
	case n.ContentType != allowed:
		return invalid(field+".contentType", "Een foto is JPEG, een handtekening is PNG.")
	case n.SizeBytes <= 0 || n.SizeBytes > MaxAttachmentBytes:
		return invalid(field+".sizeBytes", "Een foto is hoogstens 8 MB.")
	case err != nil || len(digest) != 32:
		return invalid(field+".sha256", "De controlesom van de foto klopt niet.")
	case n.Condition != "" && n.Part != PartCondition:
		return invalid(field+".condition", "Alleen een bewijs hoort bij een voorwaarde.")
	default:
		return nil
	}
}

// checkAttachments looks at all that one visit announces.
func checkAttachments(list []NewAttachment) error {
	if len(list) > maxAttachments {
		return invalid("attachments", "Bij één bezoek kunnen hoogstens 20 foto's.")
	}
	for i, one := range list {
		if err := one.check(fieldAt("attachments", i)); err != nil {
			return err
		}
		if slices.ContainsFunc(list[:i], func(earlier NewAttachment) bool { return earlier.ID == one.ID }) {
			return invalid(fieldAt("attachments", i)+".id", "Deze foto staat er twee keer in.")
		}
	}
	return nil
}

// announce puts what a visit announces in the file. Of what was announced before
// the first counts: a visit is not refused for its pictures. Bytes that were
// sooner than the words, since those waited for review, are here already.
func (h *Household) announce(list []NewAttachment, visit Made, on Day, act Act) {
	for _, one := range list {
		if h.attachment(one.ID) != nil {
			continue
		}
		made := visit
		made.ID = one.ID
		attachment := Attachment{
			Made: made, Visit: visit.ID, On: on, Part: one.Part, Condition: one.Condition, Kind: one.Kind,
			ContentType: one.ContentType, SizeBytes: one.SizeBytes, SHA256: one.SHA256,
		}
		attachment.settle(act.Arrivals[one.ID])
		h.Attachments = append(h.Attachments, attachment)
	}
}

func (h *Household) attachment(id ID) *Attachment {
	for i := range h.Attachments {
		if h.Attachments[i].ID == id {
			return &h.Attachments[i]
		}
	}
	return nil
}

// Arrival is that all bytes of an attachment came in.
type Arrival struct {
	At     time.Time
	Usable bool // they are what was announced
}

// settle takes over what became of the bytes, once.
func (a *Attachment) settle(arrival Arrival) {
	switch {
	case arrival.At.IsZero() || a.Status() != OnItsWay:
	case arrival.Usable:
		a.ArrivedAt = arrival.At
	default:
		a.UnusableAt = arrival.At
	}
}

// Arrive tells the file that all bytes of an attachment came in; it says whether
// that changed the file.
func (h *Household) Arrive(id ID, arrival Arrival) bool {
	attachment := h.attachment(id)
	if attachment == nil || attachment.Status() != OnItsWay {
		return false
	}
	attachment.settle(arrival)
	h.Version++
	return true
}

// attachments gives those of facets that are seen whole, and those of one's own
// organisation.
func (c cutting) attachments(list []Attachment) []Attachment {
	sees := func(part AttachmentPart) bool { return c.sight[part.facet()] == Whole }
	seen := slices.DeleteFunc(shown(list), func(a Attachment) bool { return a.For != c.actor.Organisation && !sees(a.Part) })
	if len(seen) == 0 && !slices.ContainsFunc(attachmentParts, sees) {
		return nil
	}
	return seen
}

// attachmentAlerts ask the case team and the writer for what was announced and
// did not come: it may still be on a tablet that is in a drawer.
func (h *Household) attachmentAlerts() []Alert {
	alerts := []Alert{}
	for _, attachment := range h.Attachments {
		if attachment.Status() == Arrived {
			continue
		}
		from := DayOf(attachment.At).Plus(attachmentDays)
		alerts = append(alerts, Alert{
			Code: AlertAttachmentMissing, Rule: "practice 32", From: from, Until: from.Plus(attachmentAskedDays), Role: CaseTeam, Person: attachment.By,
			Subject: attachment.ID, Weight: 3,
		})
	}
	return alerts
}
