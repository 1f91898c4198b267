"""A vendor as a process of its own: a hosted page, and events that it sends as it is told.

`python fake_vendor.py SECRET HOOK` prints its port. `GET /start` is the hosted page: 200 for a link
of ours that has not ended, else 403. `POST /send` takes a list of events and sends each over HTTP:
`{"id", "body", "age": seconds, "forge": how}`; it answers with the statuses and bodies it got.
"""

import hashlib
import hmac
import json
import sys
import time
import urllib.error
import urllib.request
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

SECRET, HOOK = sys.argv[1].encode(), sys.argv[2]


def signature(secret: bytes, id: str, moment: str, body: bytes) -> str:
    content = f"{id}.{moment}.".encode() + body
    return "v1," + b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()


def send(event: dict) -> list:
    body = json.dumps(event["body"]).encode()
    moment = str(int(time.time()) - event.get("age", 0))
    signed = signature(SECRET, event["id"], moment, body)
    headers = {"webhook-id": event["id"], "webhook-timestamp": moment, "webhook-signature": signed}
    match event.get("forge"):
        case "secret":
            headers["webhook-signature"] = signature(b"guessed", event["id"], moment, body)
        case "body":
            body = body.replace(b"REJECTED_FINAL", b"APPROVED")
        case "id":
            headers["webhook-id"] += "-2"
        case "time":
            headers["webhook-timestamp"] = str(int(moment) + 1)
        case "version":
            headers["webhook-signature"] = signed.replace("v1,", "v1a,")
        case "none":
            headers = {}
        case "several":
            headers["webhook-signature"] = f"v1,AAAA v2,BBBB {signed}"
    request = urllib.request.Request(HOOK, body, {"content-type": "application/json", **headers})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=10) as answer:
            return [answer.status, json.load(answer)]
    except urllib.error.HTTPError as refusal:
        return [refusal.code, json.load(refusal)]


class Vendor(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        given = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        content = f"{given['reference']}.{given['expires']}".encode()
        genuine = hmac.compare_digest(
            hmac.new(SECRET, content, hashlib.sha256).hexdigest(), given["signature"]
        )
        self.answer(200 if genuine and int(given["expires"]) > time.time() else 403, given)

    def do_POST(self) -> None:
        events = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.answer(200, [send(event) for event in events])

    def answer(self, status: int, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Vendor)
print(server.server_port, flush=True)
server.serve_forever()
