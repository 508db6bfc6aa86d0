package rentdesk

import (
	"log/slog"
	"net/http"

	"regieroute/server/intake"
	"regieroute/server/plainhttp"
)

// NewCasesHandler makes the handler for the running cases of an organisation that
// begins (practice 37). They go along the way of rent files:
//
//	GET    /case-files/template.xlsx      to fill in; example.xlsx is filled in, template.csv is text
//	POST   /case-files                    bring a file, and hear what it would do
//	POST   /case-files/{id}/start         take it in
//	POST   /case-files/{id}/stop          throw it away, or stop taking it in
//	GET    /case-files                    the history
//	GET    /case-files/{id}               how far it is
//	GET    /case-files/{id}/faults        what is wrong, as CSV
func NewCasesHandler(desk *intake.Desk, log *slog.Logger) *Handler {
	h := &Handler{desk: desk, told: refuser(log), largest: intake.MaxSheetBytes, mux: http.NewServeMux()}
	h.mux.HandleFunc("GET /case-files/template.xlsx", h.template(false))
	h.mux.HandleFunc("GET /case-files/example.xlsx", h.template(true))
	h.mux.HandleFunc("GET /case-files/template.csv", h.templateText)
	h.mux.HandleFunc("POST /case-files", h.bringCases)
	h.mux.HandleFunc("GET /case-files", h.history)
	h.mux.HandleFunc("GET /case-files/{id}", h.show)
	h.mux.HandleFunc("GET /case-files/{id}/faults", h.faults)
	h.mux.HandleFunc("POST /case-files/{id}/start", h.start)
	h.mux.HandleFunc("POST /case-files/{id}/stop", h.stop)
	return h
}

func (h *Handler) bringCases(w http.ResponseWriter, r *http.Request) {
	content, ok := h.content(w, r)
	if !ok {
		return
	}
	delivery, err := h.desk.BringCases(r.Context(), plainhttp.ActorOf(r), nameOf(r), content)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusCreated, described(delivery))
}

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

func (h *Handler) template(example bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		actor, name := plainhttp.ActorOf(r), "lopende-zaken.xlsx"
		if example {
			name = "lopende-zaken-voorbeeld.xlsx"
		}
		if err := h.desk.May(actor); err != nil {
			h.told.Refuse(w, r, err)
			return
		}
		content, err := intake.CaseTemplate(actor.OrganisationRole, example)
		if err != nil {
			h.told.Refuse(w, r, err)
			return
		}
		download(w, workbook, name, content)
	}
}

func (h *Handler) templateText(w http.ResponseWriter, r *http.Request) {
	actor := plainhttp.ActorOf(r)
	if err := h.desk.May(actor); err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	download(w, "text/csv; charset=utf-8", "lopende-zaken.csv", intake.CaseTemplateText(actor.OrganisationRole))
}

func download(w http.ResponseWriter, kind, name string, content []byte) {
	header := w.Header()
	header.Set("Content-Type", kind)
	header.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "no-store")
	_, _ = w.Write(content) //nolint:gosec // a download, not to be taken for a page; fails only when the client has gone
}

// casesAnswer is what taking running cases in would do, in numbers of cases.
type casesAnswer struct {
	HeldBack  int `json:"heldBack"`
	Residents int `json:"residents"`
	Children  int `json:"children"`
	Announced int `json:"announced"`
	Alike     int `json:"alike"`
	Drafts    int `json:"drafts"`
	Managed   int `json:"managed"`
	Nameless  int `json:"nameless"`
}

func describedCases(p *intake.CasesPreview) *casesAnswer {
	if p == nil {
		return nil
	}
	told := casesAnswer(*p)
	return &told
}

// sizeWords says that a file is too large.
func sizeWords(largest int64) error {
	if largest == intake.MaxSheetBytes {
		return &intake.UnreadableFile{Reason: intake.FileTooLarge, Message: "Dit bestand is groter dan 8 MB. Deel het op."}
	}
	return errTooLarge
}
