package release

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"

	"regieroute/server/casework"
)

// overview writes what is kept of one resident, as the case team released it, as a
// page to read and as JSON for programs (practice 30).
func (w *writing) overview() error {
	given, err := w.in.Overviews.Overview(w.ctx, w.in.Actor, w.in.Order.Household, w.in.Order.Resident, true)
	if err != nil {
		return err
	}
	if given == nil {
		return casework.RefuseRelease(casework.ReleaseNotGiven)
	}
	names, err := w.names()
	if err != nil {
		return err
	}
	page := pageOf(given, names)
	text, err := json.MarshalIndent(page, "", "  ")
	if err := w.text("overview.json", "application/json", append(text, '\n'), err); err != nil {
		return err
	}
	var html bytes.Buffer
	if err := overviewPage.Execute(&html, page); err != nil {
		return fmt.Errorf("write the page: %w", err)
	}
	return w.text("overview.html", "text/html; charset=utf-8", html.Bytes(), nil)
}

// page is an overview as it is given: without who kept what back and why in words
// that are for the file.
type page struct {
	On            casework.Day       `json:"on"`
	Parts         []pagePart         `json:"parts"`
	Organisations []pageOrganisation `json:"organisations"`
	SeenBy        []pageSeen         `json:"seenBy"`
}

type pagePart struct {
	Section  casework.OverviewSection   `json:"section"`
	Title    string                     `json:"title"`
	Withheld casework.WithholdingGround `json:"withheld,omitempty"` // the ground
	Ground   string                     `json:"ground,omitempty"`   // the same in words
	Lines    []pageLine                 `json:"lines"`
}

type pageLine struct {
	On           casework.Day `json:"on,omitempty"`
	Organisation string       `json:"organisation,omitempty"`
	Text         string       `json:"text"`
}

type pageOrganisation struct {
	Name    string       `json:"name"`
	Purpose string       `json:"purpose"`
	From    casework.Day `json:"from"`
	Until   casework.Day `json:"until,omitempty"`
}

type pageSeen struct {
	Organisation string `json:"organisation"`
	At           string `json:"at"`
}

var sectionTitles = map[casework.OverviewSection]string{
	casework.AboutYou: "Over u", casework.AboutHome: "Over uw woning en huur", casework.AboutReferral: "Over de melding", casework.AboutDecision: "Over het besluit",
	casework.AboutPlan: "Over het plan", casework.AboutVisits: "Over bezoeken", casework.AboutPlaces: "Over plekken om te slapen",
	casework.AboutEviction: "Over stappen van de rechter en de ontruiming", casework.AboutRights: "Over wat u vroeg over uw gegevens", casework.AboutLogOfView: "Wie dit heeft gezien",
}

var groundTitles = map[casework.WithholdingGround]string{
	casework.RightsOfOthers:   "Dit deel gaat ook over iemand anders. Daarom krijgt u het niet.",
	casework.SafetyOfSomebody: "Dit deel kan iemand in gevaar brengen. Daarom krijgt u het niet.",
	casework.Investigation:    "Dit deel kan een onderzoek hinderen. Daarom krijgt u het niet.",
}

func pageOf(o *casework.ResidentOverview, names map[casework.ID]string) page {
	p := page{On: o.On, Parts: []pagePart{}, Organisations: []pageOrganisation{}, SeenBy: []pageSeen{}}
	logGiven := true
	for _, part := range o.Parts {
		one := pagePart{Section: part.Section, Title: sectionTitles[part.Section], Lines: []pageLine{}}
		if part.Withheld != nil {
			one.Withheld, one.Ground = part.Withheld.Ground, groundTitles[part.Withheld.Ground]
			logGiven = logGiven && part.Section != casework.AboutLogOfView
		} else {
			for _, line := range part.Lines {
				one.Lines = append(one.Lines, pageLine{line.On, names[line.Organisation], line.Text})
			}
		}
		p.Parts = append(p.Parts, one)
	}
	for _, organisation := range o.Organisations {
		p.Organisations = append(p.Organisations, pageOrganisation{names[organisation.Organisation], organisation.Purpose, organisation.From, organisation.Until})
	}
	for _, seen := range o.SeenBy {
		if logGiven {
			p.SeenBy = append(p.SeenBy, pageSeen{names[seen.Organisation], string(seen.On)})
		}
	}
	return p
}

var overviewPage = template.Must(template.New("overview").Parse(`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Wat wij over u bewaren</title>
<style>
body { font: 1.125rem/1.5 sans-serif; margin: 1rem auto; max-width: 45rem; padding: 0 1rem; color-scheme: light dark; }
li, td, th { padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<h1>Wat wij over u bewaren</h1>
<p>Dit is wat op {{.On}} over u in ons dossier staat.</p>
{{range .Parts}}<h2>{{.Title}}</h2>
{{if .Ground}}<p>{{.Ground}}</p>
{{else if .Lines}}<ul>
{{range .Lines}}<li>{{with .On}}{{.}}: {{end}}{{.Text}}{{with .Organisation}} ({{.}}){{end}}</li>
{{end}}</ul>
{{else}}<p>Hierover staat niets in het dossier.</p>
{{end}}{{end}}<h2>Wie meedoet of meedeed</h2>
<ul>
{{range .Organisations}}<li>{{.Name}}, vanaf {{.From}}{{with .Until}} tot en met {{.}}{{end}}. {{.Purpose}}</li>
{{end}}</ul>
{{if .SeenBy}}<h2>Wie het dossier heeft gezien</h2>
<ul>
{{range .SeenBy}}<li>{{.At}}: {{.Organisation}}</li>
{{end}}</ul>
{{end}}</body>
</html>
`))
