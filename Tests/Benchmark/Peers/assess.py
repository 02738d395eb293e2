"""Assesses cases with the rules of a file that the benchmark writes, as `tingle assess --brief` does.

Arguments: the file of rules, then the file of cases. The decisions become one Python function of
integers, which is the quickest that plain Python can do.
"""

import sys

import orjson

ANY, ALL = 0, 1


def expression(node, finding_words):
    """A decision as an expression of `s`, the findings, and `n…`, the decisions before it."""
    terms, count = [], []
    for word, negated, mask in node["parts"]:
        if word < finding_words:
            mask <<= 64 * word
            count.append(f"({'~' if negated else ''}s & {mask}).bit_count()")
            if node["kind"] == ANY:
                terms.append(f"{'~' if negated else ''}s & {mask}")
            else:
                terms.append(f"not s & {mask}" if negated else f"s & {mask} == {mask}")
        else:
            bits = [64 * (word - finding_words) + bit for bit in range(64) if mask >> bit & 1]
            names = [f"{'not ' if negated else ''}n{bit}" for bit in bits]
            terms += names
            count += [f"(1 if {name} else 0)" for name in names]
    if node["kind"] == ANY:
        return " or ".join(terms) or "False"
    if node["kind"] == ALL:
        return " and ".join(terms) or "True"
    return f"{' + '.join(count)} >= {node['count']}"


def judge_by(rules):
    """The function that tells the rules that hold, by their numbers."""
    lines = ["def judge(s):", "  held = []"]
    for number, node in enumerate(rules["nodes"]):
        lines.append(f"  n{number} = {expression(node, rules['words'])}")
    for number, rule in enumerate(rules["rules"]):
        lines.append(f"  if n{rule['node']}: held.append({number})")
    lines.append("  return held")
    scope = {}
    exec("\n".join(lines), scope)
    return scope["judge"]


def main():
    with open(sys.argv[1], "rb") as file:
        rules = orjson.loads(file.read())
    judge = judge_by(rules)
    loads, dumps, write = orjson.loads, orjson.dumps, sys.stdout.buffer.write
    names = [rule["id"] for rule in rules["rules"]]
    results = [rule["result"] for rule in rules["rules"]]
    fallback, fallback_names = rules["fallback"]["result"], [rules["fallback"]["id"]]
    to_set = lambda numbers: sum(1 << number for number in numbers)
    places = {
        region: {side: to_set(numbers) for side, numbers in sides.items()}
        for region, sides in rules["places"].items()
    }
    options = {
        question: {option: 1 << number for option, number in numbers.items()}
        for question, numbers in rules["options"].items()
    }
    nowhere, plain, unsure = 1 << rules["nowhere"], to_set(rules["plain"]), to_set(rules["unsure"])
    with open(sys.argv[2], "rb") as file:
        for line in file:
            case = loads(line)
            s = 0
            if "regions" in case:
                for region in case["regions"]:
                    s |= places[region["id"]][region["side"]]
                s = s or nowhere
            for question, given in case.get("answers", {}).items():
                known = options[question]
                if type(given) is str:
                    s |= known[given]
                else:
                    chosen = 0
                    for option in given:
                        chosen |= known[option]
                    # What says something beats “not sure”, and that beats “none of these”.
                    s |= chosen & plain or chosen & unsure or chosen
            held = judge(s)
            result = {"id": case["id"]}
            result.update(results[held[0]] if held else fallback)
            result["rules"] = [names[rule] for rule in held] if held else fallback_names
            write(dumps(result) + b"\n")


main()
