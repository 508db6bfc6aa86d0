package casework

// notYetMet are the sentences of refusals that no test meets yet: of meetings
// and cost tables, which no verb of a file gives. One that is met must leave
// this list.
var notYetMet = []string{
	"De bewindvoerder was het al eens met deze afspraak.",
	"Schrijf op waarom u het niet eens bent met deze afspraak.",
	"Deze afspraak is al gestopt.",
	"Een afspraak duurt hoogstens 10 jaar.",
	"Deze dag ligt meer dan twee jaar in de toekomst.",
	"Dit is te veel in één keer.",
	"Dit kan alleen de inleesprocedure van een verhuurder.",
	"De bespreking heeft geen nummer.",
	"De kostentabel heeft geen nummer.",
	"Deze naam staat twee keer in de tabel.",
	"Deze organisatie deed niet mee aan het spoedoverleg.",
	"Dit besluit is al door een ander besluit vervangen.",
	"Dit dossier is te groot om bij het besluit te bewaren.",
	"Dit huishouden staat niet in uw dossiers.",
	"Kies één dossier, of vraag om uw eigen lijst.",
	"Dit kan niet met uw rol.",
	"Een afweging heeft hoogstens 200 regels.",
	"Een agenda heeft hoogstens 100 punten.",
	"Een andere verhuurder beslist niet mee over deze melding.",
	"Een bedrag kan niet negatief zijn.",
	"Een collega heeft dit intussen gewijzigd. Bekijk het opnieuw en probeer het nog eens.",
	"Een kostentabel heeft hoogstens 200 regels.",
	"Elk agendapunt heeft een eigen nummer.",
	"Er zijn hoogstens 100 organisaties.",
	"Gebruik kleine letters, cijfers en streepjes.",
	"Het hoogste bedrag is lager dan het laagste.",
	"Kies de melding.",
	"Kies het huishouden.",
	"Kies minstens één kostenregel, of laat de kosten weg.",
	"Kies waarom dit op de agenda staat.",
	"Kies: kosten van ontruimen of van voorkomen.",
	"Kies: ontvangen, aangenomen of geweigerd.",
	"Schrijf op per wat dit bedrag is, zoals nacht of keer.",
	"Schrijf op waar dit bedrag vandaan komt.",
	"Schrijf op waarom het Meldpunt dit niet aanneemt.",
	"Schrijf op waarom het eerdere besluit niet klopte.",
	"Schrijf op waarvoor dit bedrag is.",
	"Schrijf op wat niet kon wachten.",
	"Vul een aantal in van 1 tot 10.000.",
	"Vul een tijd in, zoals 14:30.",
	"Vul in op welke dag de bespreking is.",
	"Vul in van wanneer de bron is.",
	"Vul in vanaf wanneer deze bedragen gelden.",
	"Vul minstens één bedrag in.",
}

// notYetApplied are the verbs that the search tries and never applies, each with
// what they wait for. One that is applied must leave this list.
var notYetApplied = map[string]string{
	"recordConsultation":  "participants of two organisations, one of them helping",
	"registerSpecialCare": "a decision that asks for the special-care desk",
}
