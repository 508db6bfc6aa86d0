// Package rentdesk lets housing associations bring their rent files over plain
// HTTP: people at their desk, who look first, and programs with an access token.
// It goes through intake for everything that is a rule.
//
//	POST   /rent-files                    bring a file to look at (people)
//	GET    /rent-files/{id}/columns       what its first line says
//	POST   /rent-files/{id}/preview       say how to read it, hear what it would do
//	POST   /rent-files/{id}/start         take it in
//	POST   /rent-files/{id}/stop          throw it away, or stop taking it in
//	GET    /rent-files                    the history
//	GET    /rent-files/{id}               how far it is
//	GET    /rent-files/{id}/faults        what could not be read, as CSV
//	PUT    /rent-files/{day}              bring the books of a day and take them in (programs)
package rentdesk

import (
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"time"

	"regieroute/server/casework"
	"regieroute/server/intake"
	"regieroute/server/plainhttp"
)

// Handler answers.
type Handler struct {
	desk    *intake.Desk
	told    plainhttp.Refuser
	largest int64 // bytes of a file
	mux     *http.ServeMux
}

// NewHandler makes the handler. Who asks is in the request's context, see
// identity.WithCaller.
func NewHandler(desk *intake.Desk, log *slog.Logger) *Handler {
	h := &Handler{desk: desk, told: refuser(log), largest: intake.MaxDeliveryBytes, mux: http.NewServeMux()}
	h.mux.HandleFunc("POST /rent-files", h.bring)
	h.mux.HandleFunc("GET /rent-files", h.history)
	h.mux.HandleFunc("PUT /rent-files/{day}", h.put)
	h.mux.HandleFunc("GET /rent-files/{id}", h.show)
	h.mux.HandleFunc("GET /rent-files/{id}/faults", h.faults)
	h.mux.HandleFunc("GET /rent-files/{id}/columns", h.headings)
	h.mux.HandleFunc("POST /rent-files/{id}/preview", h.look)
	h.mux.HandleFunc("POST /rent-files/{id}/start", h.start)
	h.mux.HandleFunc("POST /rent-files/{id}/stop", h.stop)
	return h
}

// ServeHTTP answers.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.mux.ServeHTTP(w, r) }

func (h *Handler) bring(w http.ResponseWriter, r *http.Request) {
	content, ok := h.content(w, r)
	if !ok {
		return
	}
	brought, err := h.desk.Bring(r.Context(), plainhttp.ActorOf(r), nameOf(r), content)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusCreated, describedBrought(brought))
}

func (h *Handler) headings(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.told.Refuse(w, r, intake.ErrNoDelivery)
		return
	}
	brought, err := h.desk.Headings(r.Context(), plainhttp.ActorOf(r), id)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusOK, describedBrought(brought))
}

// put is for programs: the day in the address is the day of the books.
func (h *Handler) put(w http.ResponseWriter, r *http.Request) {
	content, ok := h.content(w, r)
	if !ok {
		return
	}
	arrearsOnly := r.URL.Query().Get("arrearsOnly") != "false"
	delivery, again, err := h.desk.Put(r.Context(), plainhttp.ActorOf(r), nameOf(r), content, casework.Day(r.PathValue("day")), arrearsOnly)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	w.Header().Set("Location", "/rent-files/"+delivery.ID.String())
	status := http.StatusAccepted
	if again {
		status = http.StatusOK
	}
	plainhttp.Write(w, status, described(delivery))
}

func (h *Handler) history(w http.ResponseWriter, r *http.Request) {
	deliveries, err := h.desk.History(r.Context(), plainhttp.ActorOf(r))
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusOK, historyAnswer{Deliveries: describedAll(deliveries)})
}

func (h *Handler) show(w http.ResponseWriter, r *http.Request) {
	h.withDelivery(w, r, func(id casework.ID) (intake.Delivery, error) {
		return h.desk.Delivery(r.Context(), plainhttp.ActorOf(r), id)
	})
}

func (h *Handler) start(w http.ResponseWriter, r *http.Request) {
	h.withDelivery(w, r, func(id casework.ID) (intake.Delivery, error) {
		return h.desk.Start(r.Context(), plainhttp.ActorOf(r), id)
	})
}

func (h *Handler) stop(w http.ResponseWriter, r *http.Request) {
	h.withDelivery(w, r, func(id casework.ID) (intake.Delivery, error) {
		return h.desk.Stop(r.Context(), plainhttp.ActorOf(r), id)
	})
}

// choice is how somebody wants a file read.
type choice struct {
	AsOf        casework.Day      `json:"asOf"`
	ArrearsOnly *bool             `json:"arrearsOnly"` // absent is true (practice 9)
	Columns     map[string]string `json:"columns"`
}

// largestChoice is far more than a choice of seventeen columns takes.
const largestChoice = 64 << 10

func (h *Handler) look(w http.ResponseWriter, r *http.Request) {
	var wanted choice
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, largestChoice)).Decode(&wanted); err != nil {
		h.told.Refuse(w, r, &casework.Error{Code: casework.Invalid, Message: "Dit verzoek is niet te lezen."})
		return
	}
	h.withDelivery(w, r, func(id casework.ID) (intake.Delivery, error) {
		return h.desk.Look(r.Context(), plainhttp.ActorOf(r), id, intake.Choice{
			AsOf: wanted.AsOf, ArrearsOnly: wanted.ArrearsOnly == nil || *wanted.ArrearsOnly, Columns: wanted.Columns,
		})
	})
}

// faults gives the report to download. It names lines and numbers of tenancies,
// and nothing that stood in them.
func (h *Handler) faults(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.told.Refuse(w, r, intake.ErrNoDelivery)
		return
	}
	wrong, not, err := h.desk.Faults(r.Context(), plainhttp.ActorOf(r), id)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	download(w, "text/csv; charset=utf-8", "foute-regels.csv", intake.WrongLinesFile(wrong, not))
}

func (h *Handler) withDelivery(w http.ResponseWriter, r *http.Request, work func(id casework.ID) (intake.Delivery, error)) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.told.Refuse(w, r, intake.ErrNoDelivery)
		return
	}
	delivery, err := work(id)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusOK, described(delivery))
}

// content reads the file; who may not bring one is told before it is read.
func (h *Handler) content(w http.ResponseWriter, r *http.Request) ([]byte, bool) {
	if err := h.desk.May(plainhttp.ActorOf(r)); err != nil {
		h.told.Refuse(w, r, err)
		return nil, false
	}
	if r.ContentLength > h.largest {
		h.told.Refuse(w, r, sizeWords(h.largest))
		return nil, false
	}
	content, err := io.ReadAll(http.MaxBytesReader(w, r.Body, h.largest))
	switch large := (*http.MaxBytesError)(nil); {
	case errors.As(err, &large):
		h.told.Refuse(w, r, sizeWords(h.largest))
		return nil, false
	case err != nil:
		h.told.Refuse(w, r, &casework.Error{Code: casework.Invalid, Message: "Het bestand kwam niet heel aan. Stuur het opnieuw."})
		return nil, false
	}
	return content, true
}

var errTooLarge = &intake.UnreadableFile{Reason: intake.FileTooLarge, Message: "Dit bestand is groter dan 32 MB. Deel het op."}

// nameOf is what the sender calls the file; it stands in the history only.
func nameOf(r *http.Request) string {
	_, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
	if err != nil {
		return ""
	}
	return parameters["filename"]
}

func refuser(log *slog.Logger) plainhttp.Refuser {
	return plainhttp.Refuser{Log: log, Failed: "A rent file was not taken in", Known: untaken}
}

// untaken tells what is wrong with a file, or that there is none.
func untaken(err error) (int, plainhttp.Refusal, bool) {
	if unreadable, known := errors.AsType[*intake.UnreadableFile](err); known {
		status := http.StatusUnprocessableEntity
		if unreadable.Reason == intake.FileTooLarge {
			status = http.StatusRequestEntityTooLarge
		}
		return status, plainhttp.Refusal{Code: string(casework.Invalid), Message: unreadable.Message, Columns: unreadable.Columns}, true
	}
	return http.StatusNotFound, plainhttp.Refusal{Code: string(casework.Unknown), Message: "Dit bestand is er niet (meer)."}, errors.Is(err, intake.ErrNoDelivery)
}

func moment(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.UTC().Format(time.RFC3339)
}
