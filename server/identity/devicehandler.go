package identity

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"regieroute/server/casework"
)

// deviceCookie begins the name of a device's cookie; the region's id ends it, so
// that a tablet may be known in several.
const deviceCookie = "__Host-regieroute-device-"

// deviceCookieLasts is as long as browsers keep a cookie: 400 days, in seconds.
// It begins anew whenever the device asks.
const deviceCookieLasts = 400 * 24 * 60 * 60

// mostRegions bounds the regions that one device is asked about.
const mostRegions = 8

// longestVersion bounds what a device calls its app, in bytes.
const longestVersion = 40

// DeviceHandler answers for /device: enrolling, what the device must do, and that
// it has done so. Only the answer of GET and POST /device ever wipes a tablet.
func (s *Service) DeviceHandler(log *slog.Logger) http.Handler {
	h := handler{service: s, log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /device", h.standings)
	mux.HandleFunc("POST /device", h.report)
	mux.HandleFunc("DELETE /device", h.emptied)
	mux.HandleFunc("POST /device/enrolment", h.enrol)
	return mux
}

// standingAnswer is what a device hears about itself in one region.
type standingAnswer struct {
	Region  casework.ID `json:"region"`
	Device  casework.ID `json:"device"`
	Name    string      `json:"name"`
	Verdict Verdict     `json:"verdict"`
	Call    callAnswer  `json:"call"`
}

type callAnswer struct {
	Organisation string `json:"organisation"`
	Phone        string `json:"phone"`
}

func describedStanding(s Standing) standingAnswer {
	return standingAnswer{
		Region: s.Region, Device: s.Device, Name: s.Name, Verdict: VerdictOn(s.State),
		Call: callAnswer{Organisation: s.Contact.Organisation, Phone: s.Contact.Phone},
	}
}

func (h handler) standings(w http.ResponseWriter, r *http.Request) {
	h.answerStandings(w, r, nil, "")
}

// report takes what a device has, region by region, and answers as GET does.
func (h handler) report(w http.ResponseWriter, r *http.Request) {
	var input struct {
		AppVersion string
		Unsent     map[string]casework.DeviceUnsent
	}
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	h.answerStandings(w, r, input.Unsent, input.AppVersion[:min(len(input.AppVersion), longestVersion)])
}

func (h handler) answerStandings(w http.ResponseWriter, r *http.Request, unsent map[string]casework.DeviceUnsent, version string) {
	answers := []standingAnswer{}
	for _, token := range deviceTokens(r) {
		report := DeviceReport{AppVersion: strings.ToValidUTF8(version, "")}
		if region, _, is := readToken(token); is {
			if said, known := unsent[region.String()]; known {
				report.Unsent = &said
			}
		}
		standing, err := h.service.Standing(r.Context(), token, report)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			h.refuse(w, r, err)
			return
		}
		setDeviceCookie(w, standing.Region, token, deviceCookieLasts)
		answers = append(answers, describedStanding(standing))
	}
	writeJSON(w, http.StatusOK, map[string]any{"devices": answers})
}

// StandingIn gives how the device that makes a request stands in a region;
// ErrNotFound when it is not known there.
func (s *Service) StandingIn(ctx context.Context, r *http.Request, region casework.ID) (Standing, error) {
	for _, token := range deviceTokens(r) {
		if found, _, is := readToken(token); is && found == region {
			return s.Standing(ctx, token, DeviceReport{})
		}
	}
	return Standing{}, ErrNotFound
}

// KnownDevice says whether a request comes from a device that is known in any
// region; ErrNotFound when it does not.
func (s *Service) KnownDevice(ctx context.Context, r *http.Request) error {
	for _, token := range deviceTokens(r) {
		if _, err := s.Standing(ctx, token, DeviceReport{}); !errors.Is(err, ErrNotFound) {
			return err
		}
	}
	return ErrNotFound
}

// emptied takes the cookie back of a device that said it is empty in a region.
func (h handler) emptied(w http.ResponseWriter, r *http.Request) {
	var input struct{ Region casework.ID }
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	for _, token := range deviceTokens(r) {
		if region, _, is := readToken(token); !is || region != input.Region {
			continue
		}
		if err := h.service.Emptied(r.Context(), token); err != nil {
			h.refuse(w, r, err)
			return
		}
		setDeviceCookie(w, input.Region, "", -1)
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h handler) enrol(w http.ResponseWriter, r *http.Request) {
	caller, err := h.caller(r, false)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	var input struct {
		Name      string
		PublicKey []byte // base64 of the SPKI
	}
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	standing, token, err := h.service.Enrol(r.Context(), caller, input.Name, input.PublicKey, deviceTokens(r))
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	if token != "" {
		setDeviceCookie(w, standing.Region, token, deviceCookieLasts)
	}
	writeJSON(w, http.StatusOK, describedStanding(standing))
}

// deviceTokens gives the tokens of the device's cookies, one a region.
func deviceTokens(r *http.Request) []string {
	tokens := []string{}
	for _, cookie := range r.Cookies() {
		if strings.HasPrefix(cookie.Name, deviceCookie) && len(tokens) < mostRegions {
			tokens = append(tokens, cookie.Value)
		}
	}
	return tokens
}

func setDeviceCookie(w http.ResponseWriter, region casework.ID, token string, seconds int) {
	http.SetCookie(w, &http.Cookie{
		Name: deviceCookie + region.String(), Value: token, Path: "/", MaxAge: seconds,
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}
