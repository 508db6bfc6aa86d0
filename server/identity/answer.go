package identity

import (
	"encoding/json"
	"net/http"

	"regieroute/server/casework"
)

// sessionAnswer is what the app hears about its session.
type sessionAnswer struct {
	Person       named                 `json:"person"`
	Organisation organisationAnswer    `json:"organisation"`
	Roles        []casework.PersonRole `json:"roles"`
	Region       regionAnswer          `json:"region"`
	Device       bool                  `json:"device"`
	RecoveryKey  []byte                `json:"recoveryKey"` // base64 of the SPKI
}

type named struct {
	ID   casework.ID `json:"id"`
	Name string      `json:"name"`
}

type organisationAnswer struct {
	named

	Kind casework.OrganisationRole `json:"kind"`
}

type regionAnswer struct {
	named

	Exercise bool `json:"exercise"` // everything in it is invented (practice 37)
}

// refusalAnswer is a refusal, with the choice where there is one.
type refusalAnswer struct {
	Code          string               `json:"code"`
	Message       string               `json:"message"`
	Organisations []organisationAnswer `json:"organisations,omitempty"`
}

func described(c Caller) sessionAnswer {
	return sessionAnswer{
		Person:       named{c.Person.ID, c.Person.Name},
		Organisation: describedOrganisation(c.Organisation),
		Roles:        c.Roles,
		Region:       regionAnswer{named{c.Region.ID, c.Region.Name}, c.Region.Exercise},
		Device:       c.Session.Device,
		RecoveryKey:  c.Region.RecoveryKey,
	}
}

func describedOrganisation(o Organisation) organisationAnswer {
	return organisationAnswer{named: named{o.ID, o.Name}, Kind: o.Kind}
}

func describedRefusal(r *Refusal) refusalAnswer {
	answer := refusalAnswer{Code: r.Code, Message: r.Message}
	for _, organisation := range r.Organisations {
		answer.Organisations = append(answer.Organisations, describedOrganisation(organisation))
	}
	return answer
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) //nolint:errchkjson // fails only when the browser has gone
}
