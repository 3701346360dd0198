"""A built site on a server that sends the copies compressed at build time, and keeps account."""

import functools
import http.server
import threading
from pathlib import Path


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, sent: list[tuple[str, int]], **more):
        self.sent = sent
        super().__init__(*arguments, **more)

    def do_GET(self):
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        packed = Path(f"{file}.gz")
        body = (packed if packed.is_file() else file).read_bytes()
        self.sent.append((self.path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        if packed.is_file():
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Served:
    """A context manager; `sent` holds path and compressed bytes of every answer."""

    def __init__(self, folder: Path):
        self.sent: list[tuple[str, int]] = []
        handler = functools.partial(Handler, directory=str(folder), sent=self.sent)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def bytes(self) -> int:
        return sum(size for _, size in self.sent)
