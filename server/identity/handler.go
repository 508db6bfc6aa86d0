package identity

import (
	"encoding/json"
	"errors"
	"log/slog"
	"math"
	"mime"
	"net/http"
	"strconv"

	"regieroute/server/casework"
)

// cookieName has the prefix that makes a browser insist on Secure, Path=/ and
// no domain. Browsers take it on http://localhost as well.
const cookieName = "__Host-regieroute"

// BackgroundHeader marks a request that no person asked for, such as a sync
// every minute: it does not keep a session alive.
const BackgroundHeader = "X-Regieroute-Background"

// largestBody is how many bytes a sign-in may have.
const largestBody = 8 << 10

// Handler answers for /session and below. Address says where a request comes
// from: a proxy may stand in between.
func (s *Service) Handler(log *slog.Logger, address func(*http.Request) string) http.Handler {
	h := handler{service: s, log: log, address: address}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /session", h.show)
	mux.HandleFunc("POST /session", h.signIn)
	mux.HandleFunc("POST /session/link", h.signInByLink)
	mux.HandleFunc("POST /session/password", h.changePassword)
	mux.HandleFunc("DELETE /session", h.signOut)
	return mux
}

// Authenticated lets only signed-in requests through, with their Caller in the
// context. Everything else is answered before it is read.
func (s *Service) Authenticated(log *slog.Logger, activity bool, next http.Handler) http.Handler {
	h := handler{service: s, log: log}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller, err := h.caller(r, activity)
		if err != nil {
			h.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(WithCaller(r.Context(), caller)))
	})
}

type handler struct {
	service *Service
	log     *slog.Logger
	address func(*http.Request) string
}

func (h handler) caller(r *http.Request, activity bool) (Caller, error) {
	return h.service.Caller(r.Context(), tokenOf(r), activity && r.Header.Get(BackgroundHeader) == "")
}

func (h handler) show(w http.ResponseWriter, r *http.Request) {
	caller, err := h.caller(r, true)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, described(caller))
}

func (h handler) signIn(w http.ResponseWriter, r *http.Request) {
	var input struct {
		Name, Password       string
		Region, Organisation casework.ID
		Device               bool
	}
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	token, err := h.service.SignIn(r.Context(), input.Name, input.Password, input.Region, h.wish(r, input.Organisation, input.Device))
	h.begin(w, r, token, err)
}

func (h handler) signInByLink(w http.ResponseWriter, r *http.Request) {
	var input struct {
		Token        string
		Organisation casework.ID
		Device       bool
	}
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	token, err := h.service.SignInByLink(r.Context(), input.Token, h.wish(r, input.Organisation, input.Device))
	h.begin(w, r, token, err)
}

func (h handler) wish(r *http.Request, organisation casework.ID, device bool) Wish {
	return Wish{Organisation: organisation, Device: device, Address: h.address(r), Devices: deviceTokens(r)}
}

// begin gives the cookie of a new session and ends the one that was there.
func (h handler) begin(w http.ResponseWriter, r *http.Request, token string, err error) {
	if err == nil {
		err = h.service.SignOut(r.Context(), tokenOf(r))
	}
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	caller, err := h.service.Caller(r.Context(), token, false)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	setCookie(w, token, int(caller.Session.lifetime().absolute.Seconds()))
	writeJSON(w, http.StatusOK, described(caller))
}

func (h handler) signOut(w http.ResponseWriter, r *http.Request) {
	if err := h.service.SignOut(r.Context(), tokenOf(r)); err != nil {
		h.refuse(w, r, err)
		return
	}
	setCookie(w, "", -1)
	w.WriteHeader(http.StatusNoContent)
}

func (h handler) changePassword(w http.ResponseWriter, r *http.Request) {
	caller, err := h.caller(r, true)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	var input struct{ Old, New string }
	if err := read(w, r, &input); err != nil {
		h.refuse(w, r, err)
		return
	}
	if err := h.service.ChangePassword(r.Context(), caller, input.Old, input.New); err != nil {
		h.refuse(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// read takes JSON and nothing else: a form of another site cannot send it.
func read(w http.ResponseWriter, r *http.Request, input any) error {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return &Refusal{Status: http.StatusUnsupportedMediaType, Code: "INVALID", Message: "Stuur JSON."}
	}
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, largestBody)).Decode(input)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return &Refusal{Status: http.StatusRequestEntityTooLarge, Code: "INVALID", Message: "Dit bericht is te groot."}
	case err != nil:
		return &Refusal{Status: http.StatusBadRequest, Code: "INVALID", Message: "Dit bericht is niet te lezen."}
	default:
		return nil
	}
}

// refuse answers with a refusal, or logs what went wrong and says only that.
func (h handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		refusal = &Refusal{Status: http.StatusServiceUnavailable, Code: "UNAVAILABLE", Message: "Het lukt nu niet. Probeer het straks opnieuw."}
		if r.Context().Err() == nil { // else nobody waits for the answer
			h.log.ErrorContext(r.Context(), "A session request failed", "error", err)
		}
	}
	if refusal.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(refusal.RetryAfter.Seconds()))))
	}
	writeJSON(w, refusal.Status, describedRefusal(refusal))
}

func tokenOf(r *http.Request) string {
	cookie, err := r.Cookie(cookieName)
	if err != nil {
		return ""
	}
	return cookie.Value
}

func setCookie(w http.ResponseWriter, token string, seconds int) {
	http.SetCookie(w, &http.Cookie{
		Name: cookieName, Value: token, Path: "/", MaxAge: seconds,
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}
