"""The HTTP server: finds the mode of a request, keeps the list of requests, and gives the modes their exchange."""
import http.server
import json
import re
import select
import socket
import struct
import threading

from . import faults, modes, upstream  # noqa: F401  (faults registers its modes)

IPFS = re.compile(r"/api/v0/(block|dag|id|pin|add|cat|version|swarm|repo|stats)(/|\?|$)")


def route_of(method, path):
    plain = path.split("?")[0]
    fixed = {("GET", "/api/v0/node/healthcheck"): "health", ("GET", "/api/v0/node/chains"): "chains",
             ("POST", "/api/v0/multiqueries"): "multi", ("POST", "/api/v0/streams"): "create",
             ("POST", "/api/v0/commits"): "append"}
    if (method, plain) in fixed:
        return fixed[method, plain]
    if method == "GET" and plain.startswith("/api/v0/streams/"):
        return "stream"
    if method == "GET" and plain.startswith("/api/v0/commits/"):
        return "commits"
    return "ipfs" if IPFS.match(path) else "other"


class Exchange:
    """One request on its way through a mode. `entry` is what `_/requests` tells of it: written before the bytes it speaks of are sent, since a
    client that holds the answer may ask at once. Its status stays None if nothing whole was answered."""

    def __init__(self, handler, entry, path, body):
        self.handler, self.entry, self.number, self.path, self.body = handler, entry, entry["n"], path, body
        self.method, self.full_path, self.headers = handler.command, handler.path, dict(handler.headers)
        self.route = route_of(self.method, path)
        self.second, self.port = handler.server.second, handler.server.server_address[1]

    def honest(self):
        self.entry["forwarded"] += 1
        return self.ask(self.route, self.method, self.path, self.body)

    def ask(self, route, method, path, body=b""):
        """Something else of the same upstream than what was requested."""
        return self.handler.server.upstream.ask(route, method, path, body, self.headers)

    def ask_memory(self, route, path):
        """A recorded stream, whatever the upstream is."""
        return upstream.Memory(recorded=True).ask(route, "GET", path)

    def reply(self, answer):
        self.entry["status"] = answer.status
        named = {name.lower() for name, _ in answer.headers}
        self.handler.send_response_only(answer.status)
        if "date" not in named:
            self.handler.send_header("Date", self.handler.date_time_string())
        self.handler.send_header("Content-Type", answer.content_type)
        self.handler.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.handler.send_header(name, value)
        self.handler.end_headers()
        if self.method != "HEAD":
            self.handler.wfile.write(answer.body)

    def raw(self, data):
        """Sends bytes as they are; False if the client is gone."""
        try:
            self.handler.wfile.write(data)
            return True
        except OSError:
            return False

    def client_gone(self, seconds):
        """Waits for the client to close, at most so long; True if it did."""
        try:
            ready, _, _ = select.select([self.handler.connection], [], [], seconds)
            return bool(ready) and self.handler.connection.recv(1, socket.MSG_PEEK) == b""
        except (OSError, ValueError):
            return True

    def close(self, hard=False):
        self.handler.close_connection = True
        if hard:
            self.handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.handler.connection.close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 300

    def log_message(self, *args):
        pass

    def _body(self):
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _control(self, name):
        if name.startswith("trap"):
            self.server.note({"mode": "", "route": "trap", "method": self.command, "path": self.path})
            answer = upstream.Answer.of({"supportedChains": ["trap"]})
        elif name == "reset" and self.command == "POST":
            self.server.forget()
            answer = upstream.Answer.of({})
        elif name == "requests":
            answer = upstream.Answer.of(self.server.noted())
        else:
            answer = upstream.Answer.of({"error": "no such control"}, 404)
        Exchange(self, {"n": 0}, self.path, b"").reply(answer)

    def _serve(self):
        body = self._body()
        first, _, rest = self.path[1:].partition("/")
        if first == "_":
            self._control(rest)
            return
        chosen = modes.parse_segment(first)
        path = "/" + rest if chosen else self.path
        name, routes, limit = chosen or modes.parse_segment(self.server.mode)
        entry = self.server.note({"mode": name, "route": route_of(self.command, path), "method": self.command,
                                  "path": path, "bytes": len(body)})
        exchange = Exchange(self, entry, path, body)
        applies = exchange.route in routes and self.server.counts(first if chosen else "", exchange.route in routes, limit)
        try:
            (modes.MODES[name] if applies else modes.honest)(exchange)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = _serve


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """A client that goes away is what many modes are for."""

    def note(self, entry):
        with self.lock:
            entry = {"n": len(self.requests) + 1, **entry, "status": None, "forwarded": 0}
            self.requests.append(entry)
            return entry

    def noted(self):
        with self.lock:
            return [dict(entry) for entry in self.requests]

    def forget(self):
        with self.lock:
            self.requests.clear()
            self.used.clear()

    def counts(self, segment, applies, limit):
        """Whether a MODE:N has faults left; uses one up."""
        if limit is None or not applies:
            return applies
        with self.lock:
            self.used[segment] = self.used.get(segment, 0) + 1
            return self.used[segment] <= limit


def make(port, honest, second, mode):
    server = Server(("127.0.0.1", port), Handler)
    server.upstream, server.second, server.mode = honest, second, mode
    server.requests, server.used, server.lock = [], {}, threading.Lock()
    return server
