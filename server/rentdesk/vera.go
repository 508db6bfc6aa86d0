package rentdesk

import (
	"errors"
	"io"
	"log/slog"
	"net/http"

	"regieroute/server/casework"
	"regieroute/server/plainhttp"
	"regieroute/server/vera"
)

// VeraHandler answers programs of housing associations that tell in the shapes of
// VERA. Refusals are VERA's Foutbericht.
//
//	PUT /vera/betalingsregelingen    payment arrangements with their instalments
//	PUT /vera/externe-incassos       what bailiffs got
//	PUT /vera/overeenkomsten         first and last days of tenancies
//	PUT /vera/signaleringen          signals, of which none is taken over
type VeraHandler struct {
	desk *vera.Desk
	log  *slog.Logger
}

// NewVeraHandler makes the handler. Who asks is in the request's context, see
// identity.WithCaller.
func NewVeraHandler(desk *vera.Desk, log *slog.Logger) http.Handler {
	h := &VeraHandler{desk: desk, log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /vera/{kind}", h.put)
	return mux
}

// sentAtHeader is when the sender sent it, as VERA names it.
const sentAtHeader = "X-Stuurgegevens-Tijdstip-Bericht"

// veraAnswer is what became of each object, in their order.
type veraAnswer struct {
	Objects []vera.Answer `json:"objecten"`
}

func (h *VeraHandler) put(w http.ResponseWriter, r *http.Request) {
	kind := vera.Kind(r.PathValue("kind"))
	if !kind.Known() {
		plainhttp.Write(w, http.StatusNotFound, vera.Remark{Code: "ONBEKEND", Words: "Deze soort objecten wordt hier niet aangenomen."})
		return
	}
	if err := casework.MayBringRentFiles(plainhttp.ActorOf(r)); err != nil { // before it is read
		h.refuse(w, r, err)
		return
	}
	content, err := io.ReadAll(http.MaxBytesReader(w, r.Body, vera.MaxBytes))
	if err != nil {
		h.unread(w, err)
		return
	}
	answers, err := h.desk.Take(r.Context(), plainhttp.ActorOf(r), kind, content, r.Header.Get(sentAtHeader))
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusOK, veraAnswer{Objects: answers})
}

func (h *VeraHandler) unread(w http.ResponseWriter, err error) {
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		plainhttp.Write(w, http.StatusRequestEntityTooLarge, vera.Remark{Code: "ONGELDIG", Words: "Dit bericht is groter dan 1 MB. Deel het op."})
		return
	}
	plainhttp.Write(w, http.StatusUnprocessableEntity, vera.Remark{Code: "ONGELDIG", Words: "Het bericht kwam niet heel aan. Stuur het opnieuw."})
}

// refuse answers about the whole request; what went wrong with us is logged with a
// number to ask for, and not told.
func (h *VeraHandler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var refusal *casework.Error
	switch {
	case errors.As(err, &refusal):
		code := "ONGELDIG"
		if refusal.Code == casework.Forbidden {
			code = "NIET_TOEGESTAAN"
		}
		plainhttp.Write(w, plainhttp.StatusOf(refusal.Code), vera.Remark{Code: code, Words: refusal.Message, Field: refusal.Field})
	case r.Context().Err() != nil:
		plainhttp.Write(w, http.StatusServiceUnavailable, vera.Remark{Code: "BEZET", Words: "Het duurde te lang. Probeer het zo opnieuw."})
	default:
		id := plainhttp.LogFailure(r, h.log, "Objects of VERA were not taken in", err)
		plainhttp.Write(w, http.StatusInternalServerError, vera.Remark{Code: "INTERN", Words: "Er ging iets mis. Noem dit nummer als u hulp vraagt: " + id})
	}
}
