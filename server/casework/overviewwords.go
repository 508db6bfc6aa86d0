package casework

import (
	"fmt"
	"strconv"
	"strings"
)

// An overview is read by the household: codes, days and amounts are written out.

var languageNames = map[string]string{
	"nl": "Nederlands", "ar": "Arabisch", "de": "Duits", "en": "Engels", "es": "Spaans", "fa": "Farsi", "fr": "Frans", "pap": "Papiaments",
	"pl": "Pools", "so": "Somalisch", "ti": "Tigrinya", "tr": "Turks", "uk": "Oekraïens", "zgh": "Berbers (Tamazight)",
}

// languageInWords gives the Dutch name of a language; another tag stays as it is.
func languageInWords(tag string) string {
	if name, known := languageNames[tag]; known {
		return name
	}
	return tag
}

var legalEventNames = map[LegalEventKind]string{
	ReminderSent: "Herinnering van de verhuurder", FormalNoticeSent: "Aanmaning van de verhuurder", HandedToBailiff: "Overgedragen aan de deurwaarder",
	Summoned: "Dagvaarding: u moet naar de rechter", HearingHeld: "Zitting bij de rechter", JudgmentGiven: "Vonnis van de rechter",
	OppositionFiled: "Verzet tegen het vonnis", JudgmentServed: "Het vonnis is door de deurwaarder gebracht", EvictionAnnounced: "De ontruiming is aangezegd",
	MunicipalityNotified: "De deurwaarder heeft de gemeente ingelicht", EvictionPostponed: "De ontruiming is uitgesteld", EvictionCancelled: "De ontruiming gaat niet door",
	MoratoriumRequested: "Een moratorium is gevraagd aan de rechter", MoratoriumGranted: "De rechter heeft een moratorium gegeven",
	MoratoriumRefused: "De rechter heeft het moratorium geweigerd", MoratoriumEnded: "Het moratorium is gestopt",
	KeysReturned: "De sleutels zijn ingeleverd", LeftUnannounced: "De woning is verlaten zonder bericht",
}

var channelNames = map[ContactChannel]string{
	ByLetter: "een brief", ByPhone: "de telefoon", ByEmail: "e-mail", ByMessage: "een bericht", AtTheDoor: "een bezoek aan de deur",
	AtAnOffice: "een gesprek op kantoor", ByCard: "een kaartje in de bus",
}

// inEuros writes an amount as people do: € 1.234,50.
func (c Cents) inEuros() string {
	sign, cents := "", int64(c)
	if cents < 0 {
		sign, cents = "-", -cents
	}
	whole := strconv.FormatInt(cents/100, 10)
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "." + whole[at:]
	}
	return fmt.Sprintf("€ %s%s,%02d", sign, whole, cents%100)
}

// inWords writes the month for people: december 2026.
func (m Month) inWords() string {
	_, words, _ := strings.Cut(m.FirstDay().inWords(), " ")
	return words
}
