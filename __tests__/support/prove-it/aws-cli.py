"""What the `aws` of the tests runs: botocore's models check each operation, parameter, and answer, as the AWS CLI does.

It is one process for many commands, because loading the models takes most of the time of a command. It answers
POST requests with the arguments of one command, and prints its address.
"""
import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from botocore import xform_name
from botocore.exceptions import BotoCoreError, ClientError
from botocore.session import get_session

GLOBAL = {"--region", "--output", "--cli-input-json"}
clients = {}


def client_of(service, region):
    if (service, region) not in clients:
        clients[(service, region)] = get_session().create_client(service, region_name=region)
    return clients[(service, region)]


def run(arguments):
    """Output, errors, and exit code of one command."""
    service, operation, *rest = arguments
    options, outfile = {}, None
    while rest:
        name = rest.pop(0)
        if name.startswith("--"):
            options[name] = rest.pop(0)
        else:
            outfile = name
    client = client_of(service, options["--region"])
    names = {xform_name(each, "-"): each for each in client.meta.service_model.operation_names}
    if operation not in names:
        return "", f"Invalid choice: {operation}", 252
    model = client.meta.service_model.operation_model(names[operation])
    parameters = json.loads(options.get("--cli-input-json", "{}"))
    flags = {"--" + xform_name(each, "-"): each for each in model.input_shape.members}
    for name, value in options.items():
        if name in GLOBAL:
            continue
        if name not in flags:
            return "", f"Unknown options: {name}", 252
        is_file = value.startswith("fileb://")
        parameters[flags[name]] = open(value[8:], "rb").read() if is_file else value
    if model.has_streaming_output != (outfile is not None):
        return "", "the following arguments are required: outfile", 252
    try:
        answer = getattr(client, xform_name(names[operation]))(**parameters)
    except ClientError as error:
        return "", f"\nAn error occurred ({error.response['Error']['Code']}) when calling the {names[operation]} operation: {error.response['Error'].get('Message')}\n", 254
    except BotoCoreError as error:
        return "", f"\n{error}\n", 252
    answer.pop("ResponseMetadata", None)
    if outfile is not None:
        with open(outfile, "wb") as file:
            file.write(answer.pop("response").read())
    return json.dumps(answer, default=str) + "\n", "", 0


class Commands(BaseHTTPRequestHandler):
    def do_POST(self):
        arguments = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps(run(arguments)).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Commands)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
