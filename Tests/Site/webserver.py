"""Real web servers with the configuration that the program writes, on a port of this machine."""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = "/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin"
NAMES = {"nginx": "nginx", "apache": "apache2", "caddy": "caddy"}
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
APACHE_MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "rewrite")


def program(kind: str) -> str | None:
    return shutil.which(NAMES[kind], path=PROGRAMS)


def configuration(root: Path, kind: str, *options: str) -> str:
    command = [os.environ["BIENTAP"], "server-config", "--root", root, "--format", kind, *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        return self.headers.get("content-type", "").lower().replace(" ", "")


class WebServer:
    """A server of a folder; what it needs besides lies in another."""

    def __init__(self, kind: str, site: Path, web_root: Path, folder: Path):
        self.kind = kind
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        text = configuration(site, kind, "--web-root", str(web_root))
        command = getattr(self, "_" + kind)(text)
        self.log = (folder / "output.log").open("wb")
        self.process = subprocess.Popen([program(kind), *command], stdout=self.log, stderr=self.log, cwd=folder, env=self._environment())
        self._wait()

    def _place(self, text: str, changes: dict[str, str]) -> str:
        for old, new in changes.items():
            assert old in text, old
            text = text.replace(old, new)
        return text

    def _nginx(self, text: str) -> list[str]:
        changes = {"listen 80;": f"listen 127.0.0.1:{self.port};", "    listen [::]:80;\n": ""}
        modules = ""
        if BROTLI.exists():
            modules = f"load_module {BROTLI};"
            changes["#   brotli_static on;"] = "brotli_static on;"
        text = self._place(text, changes)
        temporary = " ".join(f"{name}_temp_path {self.folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "nginx.conf").write_text(f"""
            {modules}
            daemon off; master_process off; pid {self.folder}/pid; error_log {self.folder}/error.log;
            events {{}}
            http {{
              include /etc/nginx/mime.types; access_log off; {temporary}
              {text}
            }}""", encoding="utf-8")
        return ["-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "error.log")]

    def _apache(self, text: str) -> list[str]:
        modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in APACHE_MODULES)
        user = "User www-data\nGroup www-data" if os.getuid() == 0 else ""
        text = self._place(text, {"<VirtualHost *:80>": f"<VirtualHost 127.0.0.1:{self.port}>"})
        # As Debian ships it, with its table of types.
        (self.folder / "apache.conf").write_text(f"""
{modules}
{user}
ServerRoot {self.folder}
ServerName localhost
PidFile {self.folder}/pid
DefaultRuntimeDir {self.folder}
Mutex file:{self.folder}
ErrorLog {self.folder}/error.log
LogLevel warn
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
<Directory />
    Require all denied
</Directory>
Listen 127.0.0.1:{self.port}
{text}""", encoding="utf-8")
        return ["-D", "FOREGROUND", "-f", str(self.folder / "apache.conf")]

    def _caddy(self, text: str) -> list[str]:
        host = re.search(r"^(\S+) \{$", text, re.MULTILINE)
        text = text[: host.start(1)] + f"http://127.0.0.1:{self.port}" + text[host.end(1) :]
        options = "{\n\tadmin off\n\tauto_https off\n}\n"
        (self.folder / "Caddyfile").write_text(options + text, encoding="utf-8")
        return ["run", "--adapter", "caddyfile", "--config", str(self.folder / "Caddyfile")]

    def _environment(self) -> dict[str, str]:
        """Caddy keeps things in the home folder unless it is told another."""
        own = {name: str(self.folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        return {**os.environ, **own}

    def _wait(self):
        deadline = time.monotonic() + 20
        while self.process.poll() is None and time.monotonic() < deadline:
            with socket.socket() as probe:
                probe.settimeout(1)
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            # Until the port is open; nothing else tells when a server is ready.
            time.sleep(0.02)
        self.stop()
        logs = [file.read_text(encoding="utf-8", errors="replace") for file in self.folder.glob("*.log")]
        raise AssertionError(f"{self.kind} does not start:\n" + "\n".join(logs))

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=20)
        self.log.close()

    def get(self, path: str, **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=sent)
        response = connection.getresponse()
        found: dict[str, str] = {}
        for name, value in response.getheaders():
            name = name.lower()
            found[name] = f"{found[name]}, {value}" if name in found else value
        return Answer(response.status, found, response.read())
