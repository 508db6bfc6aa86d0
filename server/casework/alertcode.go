package casework

// AlertCode says what needs somebody's attention.
type AlertCode string

// The alerts, by what they ask for.
const (
	AlertWhoLivesHere        AlertCode = "COMPOSITION_UNKNOWN"   // find out who lives here (practice 2)
	AlertClearanceRevoked    AlertCode = "CLEARANCE_REVOKED"     // route 3.2f
	AlertIncident            AlertCode = "INCIDENT"              // route 3.2f
	AlertNoRoof              AlertCode = "NO_ROOF"               // an eviction is announced and not everybody has a place
	AlertTermEnds            AlertCode = "TERM_ENDS"             // route 3.1e: from 14, 7 and 1 days before
	AlertTermExpired         AlertCode = "TERM_EXPIRED"          // route 3.1e: never silently
	AlertStepOverdue         AlertCode = "STEP_OVERDUE"          // route 2.5
	AlertControlOverdue      AlertCode = "CONTROL_OVERDUE"       // route 0.4
	AlertConditionNotMet     AlertCode = "CONDITION_NOT_MET"     // back on the agenda (route 3)
	AlertSuspensionBroken    AlertCode = "SUSPENSION_BROKEN"     // practice 21
	AlertNoCaseManager       AlertCode = "NO_CASE_MANAGER"       // route 3.1a: within 2 working days
	AlertNobodyContacted     AlertCode = "NOBODY_CONTACTED"      // route 1.2
	AlertConflict            AlertCode = "CONFLICT"              // a value waits for a choice
	AlertRecordedAfterwards  AlertCode = "RECORDED_AFTERWARDS"   // a record came in after what it was made under had ended
	AlertPlaceEnds           AlertCode = "PLACE_ENDS"            // practice 25: from 14, 7 and 1 days before
	AlertAwaitingDecision    AlertCode = "AWAITING_DECISION"     // route 2.5
	AlertReportedSummons     AlertCode = "SUMMONED_NOT_REPORTED" // route 2.1
	AlertStandpointAsked     AlertCode = "STANDPOINT_ASKED"      // practice 17
	AlertHeldOver            AlertCode = "HELD_OVER"             // practice 18: to be discussed again
	AlertConsultation        AlertCode = "URGENT_CONSULTATION"   // practice 19: to be put on the next agenda
	AlertSuspensionAsked     AlertCode = "SUSPENSION_ASKED"      // practice 19: the landlord has not answered
	AlertSpecialCareRefused  AlertCode = "SPECIAL_CARE_REFUSED"  // practice 20
	AlertEvictionNear        AlertCode = "EVICTION_NEAR"         // an eviction is announced: the days left
	AlertConditionUnchecked  AlertCode = "CONDITION_UNCHECKED"   // nobody looked for a month (route 3.1g–j)
	AlertArrearsGrow         AlertCode = "ARREARS_GROW"          // route 1.1
	AlertRecordedAhead       AlertCode = "RECORDED_AHEAD"        // a record's day lay ahead: clocks are wrong
	AlertTurnsAdult          AlertCode = "TURNS_ADULT"           // a child becomes 18 (practice 3)
	AlertChildBorn           AlertCode = "CHILD_BORN"            // a child was born while the file is open (route 3.2f)
	AlertWarningEnds         AlertCode = "WARNING_ENDS"          // a warning for visitors ends within 14 days (practice 29)
	AlertFileSilent          AlertCode = "FILE_SILENT"           // nobody recorded anything for a while (route 3.1b)
	AlertInstalmentMissed    AlertCode = "INSTALMENT_MISSED"     // route 1.1, 1.3: an instalment was not paid
	AlertFrozenArrearsRaised AlertCode = "FROZEN_ARREARS_RAISED" // practice 10: interest or costs were added to a frozen amount
	AlertAdviceNotFollowed   AlertCode = "ADVICE_NOT_FOLLOWED"   // route 3.1f: no petition was filed
	AlertYouthUnsent         AlertCode = "YOUTH_UNSENT"          // practice 26: to be sent within 1 working day, then for the chair
	AlertYouthUnacknowledged AlertCode = "YOUTH_UNACKNOWLEDGED"  // practice 26: to be acknowledged within 2 working days
	AlertPlaceWithoutNext    AlertCode = "PLACE_WITHOUT_NEXT"    // practice 25: back to the Regieteam
	AlertEverythingRefused   AlertCode = "EVERYTHING_REFUSED"    // practice 25: to the Regieteam
	AlertGlassBroken         AlertCode = "GLASS_BROKEN"          // access §2: somebody from outside read the file
	AlertAttachmentMissing   AlertCode = "ATTACHMENT_MISSING"    // tablet §3: a picture was announced and did not arrive
	AlertPossibleDuplicate   AlertCode = "POSSIBLE_DUPLICATE"    // architecture §2, practice 7: two files may be of one household
	AlertReviewOpen          AlertCode = "REVIEW_OPEN"           // architecture §2: something was left behind and waits for the case team
	AlertOrganisationEnds    AlertCode = "ORGANISATION_ENDS"     // access §2: an organisation in the file stops
	AlertCaseTeamEnds        AlertCode = "CASE_TEAM_ENDS"        // access §2: the case team of the file stops
	AlertRightsUnanswered    AlertCode = "RIGHTS_UNANSWERED"     // practice 30: a resident waits for an answer about their data
	AlertArrangementProposed AlertCode = "ARRANGEMENT_PROPOSED"  // practice 8: the landlord has not answered a proposal
	AlertAdministratorAsked  AlertCode = "ADMINISTRATOR_ASKED"   // practice 23: an arrangement waits for the protective administrator
	AlertSpecialCareAsked    AlertCode = "SPECIAL_CARE_ASKED"    // practice 20: the desk has not said that it has the registration
)

// glassNoticeDays is how long it is told that somebody from outside opened the
// file. The clocks that a region sets are its parameters.
const glassNoticeDays = 14

// evictionStages are the working days left before an eviction at which its
// alert becomes heavier.
var evictionStages = []int{10, 5, 2, 0}

// alertWord is what is the matter in plain Dutch, and the verb that answers it.
type alertWord struct{ reason, next string }

var alertWords = map[AlertCode]alertWord{
	AlertWhoLivesHere:        {"Wij weten niet zeker wie hier woont.", "establishComposition"},
	AlertClearanceRevoked:    {"De vrijgave is ingetrokken. De ontruiming kan niet doorgaan.", "requestPlacement"},
	AlertIncident:            {"Er is een incident gemeld.", ""},
	AlertNoRoof:              {"De ontruiming is aangezegd en niet iedereen heeft een plek.", "requestPlacement"},
	AlertEvictionNear:        {"De ontruiming is aangezegd.", "planVisit"},
	AlertTermEnds:            {"De termijn van de opschorting eindigt bijna.", "suspendEviction"},
	AlertTermExpired:         {"De termijn van de opschorting is voorbij.", "suspendEviction"},
	AlertStepOverdue:         {"Een stap is te laat.", "progressStep"},
	AlertControlOverdue:      {"De controle van een doel is te laat.", "setGoal"},
	AlertConditionNotMet:     {"Een voorwaarde is niet gelukt.", "decide"},
	AlertConditionUnchecked:  {"Niemand keek deze maand naar een voorwaarde.", "checkCondition"},
	AlertSuspensionBroken:    {"De ontruiming is aangezegd tijdens de opschorting.", ""},
	AlertNoCaseManager:       {"Er is een plan, maar geen casemanager.", "appointCaseManager"},
	AlertNobodyContacted:     {"Er is huurachterstand en niemand zocht contact.", "recordContactAttempt"},
	AlertArrearsGrow:         {"De huurachterstand groeit.", "recordContactAttempt"},
	AlertConflict:            {"Twee mensen vulden iets anders in.", "resolveConflict"},
	AlertRecordedAfterwards:  {"Er kwam iets binnen nadat het plan was gestopt.", ""},
	AlertRecordedAhead:       {"Er is iets vastgelegd met een dag in de toekomst.", ""},
	AlertPlaceEnds:           {"Een plek stopt bijna of is gestopt.", "requestPlacement"},
	AlertAwaitingDecision:    {"De melding wacht op een besluit.", "decide"},
	AlertReportedSummons:     {"De verhuurder gaat naar de rechter, maar heeft niet gemeld.", "submitReferral"},
	AlertStandpointAsked:     {"Het Regieteam vraagt uw standpunt.", "giveStandpoint"},
	AlertHeldOver:            {"De bespreking is aangehouden.", "decide"},
	AlertConsultation:        {"Er was spoedoverleg. Zet het op de volgende agenda.", ""},
	AlertSuspensionAsked:     {"De voorzitter vraagt om een opschorting.", "suspendEviction"},
	AlertSpecialCareRefused:  {"Het Meldpunt Bijzondere Zorg nam de aanmelding niet aan.", "decide"},
	AlertTurnsAdult:          {"Een kind wordt 18 jaar.", ""},
	AlertChildBorn:           {"Er is een kind geboren.", "establishComposition"},
	AlertWarningEnds:         {"Een waarschuwing voor bezoekers stopt bijna.", "recordWarning"},
	AlertFileSilent:          {"Er is een tijd niets vastgelegd.", "planVisit"},
	AlertInstalmentMissed:    {"Een betaling uit de regeling is gemist.", "recordContactAttempt"},
	AlertFrozenArrearsRaised: {"Er zijn rente of kosten bij de bevroren huurschuld gezet.", ""},
	AlertAdviceNotFollowed:   {"Het advies voor een bewindvoerder is nog niet opgevolgd.", "recordAdministration"},
	AlertYouthUnsent:         {"Een kind heeft geen plek. Het verzoek aan Jeugdbescherming is nog niet verstuurd.", "requestYouthProtection"},
	AlertYouthUnacknowledged: {"Jeugdbescherming heeft het verzoek nog niet bevestigd.", "acknowledgeYouthProtection"},
	AlertPlaceWithoutNext:    {"Een plek stopt en er is nog geen volgende.", "requestPlacement"},
	AlertEverythingRefused:   {"Een bewoner weigert elke plek en heeft geen plek.", "decide"},
	AlertGlassBroken:         {"Iemand van buiten dit dossier heeft het met spoed gelezen.", ""},
	AlertAttachmentMissing:   {"Een foto van een huisbezoek is niet aangekomen.", ""},
	AlertPossibleDuplicate:   {"Dit dossier lijkt op een ander dossier. Het kan hetzelfde huishouden zijn.", "linkHousehold"},
	AlertReviewOpen:          {"Er wacht iets dat niet vanzelf in het dossier kon.", "settleReview"},
	AlertOrganisationEnds:    {"Een organisatie in dit dossier stopt. Kies wie het overneemt.", "inviteOrganisation"},
	AlertCaseTeamEnds:        {"Het team van de casemanager stopt. Kies een andere casemanager.", "appointCaseManager"},
	AlertRightsUnanswered:    {"Een bewoner wacht op antwoord over gegevens.", "answerRightsRequest"},
	AlertArrangementProposed: {"Er is een voorstel voor een betalingsregeling.", "answerArrangement"},
	AlertAdministratorAsked:  {"Een betalingsregeling wacht op de bewindvoerder.", "agreeArrangement"},
	AlertSpecialCareAsked:    {"Het Meldpunt heeft de aanmelding nog niet ontvangen.", "registerSpecialCare"},
}
