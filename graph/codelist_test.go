package graph

import "testing"

func TestCodesOfTheSectorStandBesideOurs(t *testing.T) {
	tests := []struct{ list, code, system, want string }{
		{"ContactChannel", "MESSAGE", "DDAS:EnumContactsoort", "SMS/Whatsapp"},
		{"ContactChannel", "CARD", "DDAS:EnumContactsoort", "Kaartje"},
		{"DayPart", "EVENING", "DDAS:EnumDagdeel", "Avond"},
		{"LegalEventKind", "HANDED_TO_BAILIFF", "VERA:EXTERNEINCASSOSOORT", "DEU"},
	}
	for _, test := range tests {
		got := standardOf(test.list, test.code)
		if got == nil || got.System != test.system || got.Code != test.want || got.Label == "" {
			t.Errorf("%s.%s is %+v in the sector, want %s %s", test.list, test.code, got, test.system, test.want)
		}
	}
	for _, list := range codeLists {
		for _, label := range list.Codes {
			if label.Standard == nil && (list.Name == "ContactChannel" || list.Name == "DayPart") {
				t.Errorf("%s.%s has no code of DDAS", list.Name, label.Code)
			}
		}
	}
}

func standardOf(list, code string) *StandardCode {
	for _, known := range codeLists {
		for _, label := range known.Codes {
			if known.Name == list && label.Code == code {
				return label.Standard
			}
		}
	}
	return nil
}
