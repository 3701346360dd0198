"""The example ward behind a plain web server, below a path of its host."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
from urllib.parse import quote, urldefrag, urlsplit

import pytest

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")


@pytest.fixture(scope="module")
def server(example, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    (folder / "srv").mkdir()
    shutil.copytree(example.output, folder / "srv/phuong-vi-du")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (folder / "nginx.conf").write_text(f"""
        daemon on; master_process off; pid {folder}/pid; error_log {folder}/error.log;
        events {{}}
        http {{
          include /etc/nginx/mime.types; access_log off; absolute_redirect off;
          client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
          uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
          server {{ listen 127.0.0.1:{port}; root {folder}/srv; error_page 404 /phuong-vi-du/404.html; }}
        }}""")
    # The socket is open when the command returns; the server goes on by itself.
    subprocess.run([NGINX, "-c", folder / "nginx.conf", "-e", folder / "error.log"], check=True)
    yield port
    os.kill(int((folder / "pid").read_text()), signal.SIGTERM)


def get(port: int, path: str) -> tuple[int, str, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.getheader("Content-Type", ""), response.read()


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_every_address_on_every_page_is_served(example, server):
    addresses = {urldefrag(url)[0] for page in example.pages.values() for _, url in page.links() if example.is_internal(url)}
    assert len(addresses) > len(example.pages)
    for address in addresses:
        status, kind, body = get(server, quote(urlsplit(address).path, safe="/%"))
        assert status == 200 and body, address
        if address.endswith("/"):
            assert kind.startswith("text/html"), address


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_a_missing_address_shows_the_page_for_it_with_working_links(example, server):
    status, _, body = get(server, "/phuong-vi-du/tin-tuc/1999/khong/co/")
    assert status == 404
    assert body == (example.output / "404.html").read_bytes()
