"""Stands before a node and keeps every byte that is sent to it. Standard library only, 127.0.0.1 only."""
import http.server
import threading
import urllib.error
import urllib.request


class Recorder:
    """For the length of a `with`: `url` is asked in the node's place, `seen` holds the requests."""

    def __init__(self, upstream):
        self.upstream, self.seen = upstream.rstrip("/"), []

    def __enter__(self):
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def forward(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                recorder.seen.append(self.requestline.encode() + b"\r\n" + str(self.headers).encode() + body)
                request = urllib.request.Request(recorder.upstream + self.path, data=body or None, method=self.command,
                                                 headers={key: value for key, value in self.headers.items() if key.lower() in ("content-type", "accept")})
                try:
                    answer = urllib.request.urlopen(request, timeout=30)
                except urllib.error.HTTPError as refused:
                    answer = refused
                data = answer.read()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.headers.get("Content-Type") or "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = forward

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
