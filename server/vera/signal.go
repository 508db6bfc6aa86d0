package vera

// whyNot says of VERA:SIGNALERINGDETAILSOORT and SIGNALERINGSOORT why a signal is
// not taken over, and where its fact belongs instead. Behaviour, offences and care
// have no place here at all: the route does not need them (AVG art. 5.1c).
var whyNot = map[code]string{
	"BEW": "Nodig de bewindvoerder uit in het dossier. Dan doet hij mee met afspraken.",
	"DEU": "De overdracht aan een deurwaarder komt als externe incasso.",
	"BET": "Een achterstand komt met het huurbestand.",
	"SCH": "Een achterstand komt met het huurbestand.",
	"BEZ": "Schrijf een waarschuwing in het dossier: een feit, een advies en een einde.",
}

// neverTaken are the kinds that tell of behaviour, offences, nuisance and care.
var neverTaken = map[code]bool{"AGR": true, "ONB": true, "ONE": true, "OVE": true, "WAN": true}

// detailsNeverTaken are their details, for who sends no kind.
var detailsNeverTaken = map[code]bool{
	"AGS": true, "AMB": true, "BEL": true, "BRA": true, "DRU": true, "FYS": true, "GEL": true, "HEN": true, "INT": true, "MUT": true, "ONA": true, "OND": true,
	"PRO": true, "RAC": true, "SEU": true, "VEB": true, "VER": true,
}

// signal says why a signal is not taken over. None is: a label about a person says
// neither what happened nor how it is known, and the facts that the route needs have
// a place of their own.
func (t *taking) signal(m message, a *Answer) {
	words, named := whyNot[m.Detail]
	if m.Detail == "SCH" { // as a detail: aggression in writing
		named = false
	}
	never := !named && (neverTaken[m.Kind] || detailsNeverTaken[m.Detail] || m.Detail == "SCH")
	if !named && !never {
		words, named = whyNot[m.Kind]
	}
	switch {
	case never:
		a.become(NotTaken, codeNotTaken, "Signalen over gedrag, strafbare feiten, overlast en zorg worden nooit overgenomen.", "soort")
	case named:
		a.become(NotTaken, codeNotTaken, words, "soort")
	default:
		a.become(Faulty, codeInvalid, "Deze soort signalering is niet bekend.", "soort")
	}
}
