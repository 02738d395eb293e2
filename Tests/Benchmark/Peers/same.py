"""Whether two files hold the same JSON objects, line by line."""

import sys

import orjson

with open(sys.argv[1], "rb") as left, open(sys.argv[2], "rb") as right:
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if orjson.loads(a) != orjson.loads(b)]
for pair in pairs[:3]:
    print(*pair)
sys.exit(1 if pairs else 0)
