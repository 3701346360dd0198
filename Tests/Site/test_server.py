"""The example ward behind a plain web server, below a path of its host."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from urllib.parse import quote, urldefrag, urlsplit

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
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
    # The sample that wards start from, with their places in it.
    sample = (REPOSITORY / "docs/nginx.conf").read_text(encoding="utf-8")
    for old, new in {
        "/srv/trang/public/may-chu": f"{folder}/srv/phuong-vi-du/may-chu", "/srv/trang/public": f"{folder}/srv",
        "listen 80;": f"listen 127.0.0.1:{port};", "/404.html": "/phuong-vi-du/404.html",
    }.items():
        assert old in sample
        sample = sample.replace(old, new)
    (folder / "nginx.conf").write_text(f"""
        daemon on; master_process off; pid {folder}/pid; error_log {folder}/error.log;
        events {{}}
        http {{
          include /etc/nginx/mime.types; access_log off; absolute_redirect off;
          client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
          uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
          {sample}
        }}""", encoding="utf-8")
    # The socket is open when the command returns; the server goes on by itself.
    subprocess.run([NGINX, "-c", folder / "nginx.conf", "-e", folder / "error.log"], check=True)
    yield port
    os.kill(int((folder / "pid").read_text()), signal.SIGTERM)


GONE = ("tin-tuc/2021/hoi-cho-khong-mo/", "tin-tuc/2021/chua-duoc-noi/")


def get(port: int, path: str) -> tuple[int, str, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.getheader("Content-Type", ""), response.read()


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_every_address_on_every_page_is_served(example, server):
    addresses = {urldefrag(url)[0] for page in example.pages.values() for _, url in page.links() if example.is_internal(url)}
    assert len(addresses) > len(example.pages)
    gone = {example.base + path for path in GONE}
    assert gone & addresses
    for address in addresses:
        status, kind, body = get(server, quote(urlsplit(address).path, safe="/%"))
        assert status == (410 if address in gone else 200) and body, address
        if address.endswith("/"):
            assert kind.startswith("text/html"), address


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_a_missing_address_shows_the_page_for_it_with_working_links(example, server):
    status, _, body = get(server, "/phuong-vi-du/tin-tuc/1999/khong/co/")
    assert status == 404
    assert body == (example.output / "404.html").read_bytes()


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_what_was_taken_down_is_gone_with_a_notice(example, server):
    for path in GONE:
        status, kind, body = get(server, "/phuong-vi-du/" + path)
        assert (status, body) == (410, (example.output / path / "index.html").read_bytes())
        assert kind.startswith("text/html")
        assert get(server, "/phuong-vi-du/" + path + "so-lieu.csv")[0] == 404
    # What is hidden for a while is not gone.
    assert get(server, "/phuong-vi-du/tin-tuc/2021/cay-da-biet-di/")[0] == 200


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_what_is_for_the_server_is_not_served(example, server):
    for path in ("may-chu/da-go.conf", ".bientap"):
        assert (example.output / path).exists()
        assert get(server, "/phuong-vi-du/" + path)[0] == 404
