"""Every file of your organisation as CSV, with Python's standard library alone.

    REGIEROUTE=https://regieroute.example TOKEN=regieroute_… python3 partner.py > files.csv
"""
import csv
import json
import os
import sys
import time
import urllib.error
import urllib.request

PAGE = """query Page($after: String) {
  households(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name phase version } } }
}"""


def ask(query, **variables):
    request = urllib.request.Request(
        os.environ["REGIEROUTE"] + "/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"Authorization": "Bearer " + os.environ["TOKEN"], "Content-Type": "application/json", "Accept": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        if refused.code in (429, 503):  # the points are used up, or the server is busy
            time.sleep(int(refused.headers["Retry-After"]))
            return ask(query, **variables)
        raise SystemExit(refused.read().decode())
    if answer.get("errors"):
        raise SystemExit(answer["errors"][0]["extensions"]["code"] + ": " + answer["errors"][0]["message"])
    return answer["data"]


def files():
    after = None
    while True:
        page = ask(PAGE, after=after)["households"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


out = csv.DictWriter(sys.stdout, ["id", "name", "phase", "version"])
out.writeheader()
out.writerows(files())
