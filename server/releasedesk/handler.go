// Package releasedesk makes releases of data beside the requests, and gives their
// files over plain HTTP, whole or in parts:
//
//	GET /releases/{id}/{file}    a file; a cut download goes on with Range
//
// It goes through casework for everything that is a rule.
package releasedesk

import (
	"errors"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"regieroute/server/casework"
	"regieroute/server/plainhttp"
)

// Handler gives files.
type Handler struct {
	cases *casework.Service
	told  plainhttp.Refuser
	mux   *http.ServeMux
}

// NewHandler makes the handler. Who asks is in the request's context, see
// identity.WithCaller.
func NewHandler(cases *casework.Service, log *slog.Logger) *Handler {
	h := &Handler{cases: cases, mux: http.NewServeMux()}
	h.told = plainhttp.Refuser{Log: log, Failed: "A file of a release was not given", Known: ungiven}
	h.mux.HandleFunc("GET /releases/{id}/{file}", h.give)
	return h
}

// ServeHTTP answers.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.mux.ServeHTTP(w, r) }

// filePolicy lets a file that is opened by itself do nothing.
const filePolicy = "default-src 'none'; sandbox"

// give gives a file. What is taken is written down before the first byte leaves,
// and each minute brings at least a piece of it, or the answer ends.
func (h *Handler) give(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.refuse(w, r, &casework.Error{Code: casework.Unknown, Message: "Deze uitgave is er niet (meer)."})
		return
	}
	actor := plainhttp.ActorOf(r)
	release, file, err := h.cases.ReleaseFileOf(r.Context(), actor, id, r.PathValue("file"))
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	describe(w.Header(), file)
	if r.Method == http.MethodHead || r.Header.Get("If-None-Match") == tagOf(file) {
		w.Header().Set("Content-Length", strconv.FormatInt(file.Bytes, 10))
		if r.Method != http.MethodHead {
			w.Header().Del("Content-Length")
			w.WriteHeader(http.StatusNotModified)
		}
		return
	}
	first, last, inside := wanted(r, file)
	if !inside {
		w.Header().Set("Content-Range", "bytes */"+strconv.FormatInt(file.Bytes, 10))
		h.refuse(w, r, errOutside)
		return
	}
	content, err := h.cases.TakeRelease(r.Context(), actor, release, file, first, last)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	r.Header.Del("If-Modified-Since") // a release has a hash and no date
	r.Header.Del("If-Unmodified-Since")
	http.ServeContent(unhurried{w, http.NewResponseController(w)}, r, "", time.Time{}, content)
}

// describe sets what goes with a file in whole and in part.
func describe(header http.Header, file casework.ReleaseFile) {
	header.Set("Content-Type", file.MediaType)
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": file.Name}))
	header.Set("Content-Security-Policy", filePolicy)
	header.Set("Cache-Control", "no-store")
	header.Set("Accept-Ranges", "bytes")
	header.Set("ETag", tagOf(file))
}

// tagOf is the hash of the whole file, quoted: the same bytes, the same tag.
func tagOf(file casework.ReleaseFile) string { return `"` + file.SHA256 + `"` }

// wanted gives the first and last byte that are asked for; false when the file
// has none of them. What is no single range of bytes, and a range of another
// version of the file, is the whole file (RFC 9110 14.2).
func wanted(r *http.Request, file casework.ReleaseFile) (first, last int64, inside bool) {
	spec, bytes := strings.CutPrefix(r.Header.Get("Range"), "bytes=")
	condition := r.Header.Get("If-Range")
	if bytes && (condition == "" || condition == tagOf(file)) {
		if low, high, ranged := rangeOf(strings.TrimSpace(spec), file.Bytes); ranged {
			return low, high, low < file.Bytes && low <= high
		}
	}
	r.Header.Del("Range")
	return 0, file.Bytes - 1, true
}

// rangeOf reads one range of a file of a size: 5-9, 5- or -9; false for anything
// else.
func rangeOf(spec string, size int64) (low, high int64, ranged bool) {
	from, until, dash := strings.Cut(spec, "-")
	low, lowErr := strconv.ParseInt(from, 10, 64)
	high, highErr := strconv.ParseInt(until, 10, 64)
	switch {
	case !dash || strings.ContainsAny(spec, "+,"):
		return 0, 0, false
	case from == "" && highErr == nil && high >= 0: // the last so many
		return max(0, size-high), size - 1, true
	case until == "" && lowErr == nil:
		return low, size - 1, true
	default:
		return low, min(high, size-1), lowErr == nil && highErr == nil && low <= high
	}
}

// pieceWithin is how long a slow line may take for what is written at once.
const pieceWithin = time.Minute

// unhurried gives every write its own time instead of all of them one.
type unhurried struct {
	http.ResponseWriter

	control *http.ResponseController
}

// Write writes on.
func (u unhurried) Write(bytes []byte) (int, error) {
	_ = u.control.SetWriteDeadline(time.Now().Add(pieceWithin)) // fails only where there are no deadlines
	return u.ResponseWriter.Write(bytes)
}

// errOutside is a range that the file does not have.
var errOutside = errors.New("the file has no such bytes")

// refuse takes back what was said of the file, and tells why there is none.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	for _, name := range []string{"Content-Disposition", "ETag", "Accept-Ranges"} {
		w.Header().Del(name)
	}
	h.told.Refuse(w, r, err)
}

// ungiven tells why a file of a release is not given.
func ungiven(err error) (int, plainhttp.Refusal, bool) {
	switch {
	case errors.Is(err, casework.ErrReleaseGone):
		return http.StatusGone, plainhttp.Refusal{Code: "GONE", Message: "De bestanden van deze uitgave zijn vernietigd. " +
			"De tijd is om, er is iets uit gewist, of uw organisatie is uit een dossier gegaan. Vraag een nieuwe uitgave."}, true
	case errors.Is(err, errOutside):
		return http.StatusRequestedRangeNotSatisfiable, plainhttp.Refusal{Code: string(casework.Invalid), Message: "Dit deel heeft het bestand niet."}, true
	default:
		return 0, plainhttp.Refusal{}, false
	}
}
