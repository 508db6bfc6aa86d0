package vera

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"regieroute/server/casework"
)

// Bounds of one request: more is for several.
const (
	MaxBytes   = 1 << 20
	maxObjects = casework.MaxOperations
	maxKey     = 64 // characters of a number in the sender's system
	maxAbout   = 20 // tenancies of one external collection
)

// message is an object of VERA: of all kinds together, what is used here. Free
// text, names, account numbers and bookings are not read at all.
type message struct {
	ID           key               `json:"id"`
	IDExtern     key               `json:"idExtern"`
	Code         key               `json:"code"`
	Kind         code              `json:"soort"`
	Detail       code              `json:"detailSoort"`
	Status       code              `json:"status"`
	EndReason    code              `json:"eindeReden"`
	StartsOn     day               `json:"begindatum"`
	EndsOn       day               `json:"einddatum"`
	AgreedOn     day               `json:"afspraakdatum"`
	HandedOverOn day               `json:"overdrachtsdatum"`
	Amount       amount            `json:"bedrag"`
	Tenancy      keys              `json:"overeenkomst"`
	Tenancies    []keys            `json:"overeenkomsten"`
	Instalments  []instalment      `json:"termijnen"`
	Actions      []json.RawMessage `json:"externeincassoacties"`
	unreadable   string            // the field that cannot be read at all
	cannotBeRead bool
}

type instalment struct {
	DueOn  day    `json:"vervaldatum"`
	Amount amount `json:"bedrag"`
}

// number is under which the object is known to the sender: its own key, or what it
// fills in when it takes us for the source, since the two change places with the
// direction.
func (m message) number() string {
	if m.ID != "" {
		return string(m.ID)
	}
	return string(m.IDExtern)
}

// about gives the tenancies that it may be about.
func (m message) about() []keys {
	named := m.Tenancies[:min(len(m.Tenancies), maxAbout)]
	if len(named) == 0 {
		named = []keys{m.Tenancy}
	}
	return named
}

// split cuts a request into its objects.
func split(content []byte) ([]json.RawMessage, *casework.Error) {
	content = bytes.TrimSpace(content)
	if !bytes.HasPrefix(content, []byte("[")) {
		content = append(append([]byte{'['}, content...), ']')
	}
	var objects []json.RawMessage
	switch err := json.Unmarshal(content, &objects); {
	case err != nil || !utf8.Valid(content):
		return nil, &casework.Error{Code: casework.Invalid, Message: "Dit is geen JSON in UTF-8."}
	case len(objects) == 0:
		return nil, &casework.Error{Code: casework.Invalid, Message: "Er staat geen object in dit bericht."}
	case len(objects) > maxObjects:
		return nil, &casework.Error{Code: casework.Invalid, Message: "Stuur hoogstens 200 objecten in één keer."}
	}
	return objects, nil
}

func readMessage(raw json.RawMessage) message {
	var m message
	err := json.Unmarshal(raw, &m)
	if err == nil && bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		return m
	}
	m = message{cannotBeRead: true}
	if wrong, is := errorAs[*json.UnmarshalTypeError](err); is {
		m.unreadable = wrong.Field
	}
	var named struct {
		ID key `json:"id"`
	}
	if json.Unmarshal(raw, &named) == nil { // so that the sender knows which
		m.ID = named.ID
	}
	return m
}

// plain reads a text, or a number as its text; number says which. Nothing is "".
func plain(raw []byte) (text string, number, fine bool) {
	switch {
	case string(raw) == "null":
		return "", false, true
	case bytes.HasPrefix(raw, []byte(`"`)):
		err := json.Unmarshal(raw, &text)
		return strings.TrimSpace(text), false, err == nil
	case len(raw) > 0 && strings.ContainsRune("-0123456789", rune(raw[0])):
		return string(raw), true, true
	}
	return "", false, false
}

// key is a number in somebody's system.
type key string

func (k *key) UnmarshalJSON(raw []byte) error {
	text, _, _ := plain(raw) // what is none names nothing
	*k = key(text)
	return nil
}

// keys are the numbers of an object that another one points to: an object of keys,
// or the address of it, whose last part is its number.
type keys struct{ ID, IDExtern, Code key }

func (k *keys) UnmarshalJSON(raw []byte) error {
	if text, _, fine := plain(raw); fine {
		text = strings.TrimRight(text, "/")
		*k = keys{ID: key(text[strings.LastIndex(text, "/")+1:])}
		return nil
	}
	var named struct {
		ID       key `json:"id"`
		IDExtern key `json:"idExtern"`
		Code     key `json:"code"`
	}
	err := json.Unmarshal(raw, &named)
	*k = keys(named)
	return err
}

// all gives the numbers under which it may be known here, the one that people see
// first.
func (k keys) all() []string {
	known := []string{}
	for _, one := range []key{k.Code, k.ID, k.IDExtern} {
		if one != "" && utf8.RuneCountInString(string(one)) <= maxKey {
			known = append(known, string(one))
		}
	}
	return known
}

// code is an item of a code list: an object with a code, or the code itself.
type code string

func (c *code) UnmarshalJSON(raw []byte) error {
	text, _, fine := plain(raw)
	if !fine {
		var item struct {
			Code key `json:"code"`
		}
		if err := json.Unmarshal(raw, &item); err != nil {
			return err
		}
		text = string(item.Code)
	}
	*c = code(strings.ToUpper(text))
	return nil
}

// day is a day as it was read, or one that cannot be.
type day struct {
	on  casework.Day
	bad bool
}

func (d *day) UnmarshalJSON(raw []byte) error {
	text, _, fine := plain(raw)
	on, read := parseDay(text)
	*d = day{on: on, bad: !fine || !read}
	return nil
}

// amount is an amount as it was read; told is false when there was none.
type amount struct {
	cents     casework.Cents
	told, bad bool
}

func (a *amount) UnmarshalJSON(raw []byte) error {
	text, number, fine := plain(raw)
	if text == "" {
		*a = amount{bad: !fine}
		return nil
	}
	cents, read := parseEuros(text, number)
	*a = amount{cents: cents, told: true, bad: !read}
	return nil
}
