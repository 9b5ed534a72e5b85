"""Runs the cases of this kit against score.py: python3 run.py [FOLDER OF THE KIT]

With --lines it scores what comes in instead, one JSON object a line: {"define": RUBRIC} makes a
rubric known by its id, {"rubric": ID OR RUBRIC, "submission" or "cohort", "options"} is answered
with a line of its result. That is how differ.mjs compares the two implementations.
"""

import json
import sys
from pathlib import Path

import score


def result_of(rubric, case):
    """What a case comes to: a score, a cohort, or the code it is refused with."""
    options = case.get("options") or {}
    try:
        if "cohort" in case:
            return score.score_cohort(rubric, case["cohort"], options)
        return score.score(rubric, case["submission"], options)
    except score.Refused as refusal:
        return {"refused": refusal.code}


def differences(expected, found, where=""):
    """Every field that is expected stands in the result with the same value; it may have more."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            yield from differences(value, found.get(key), f"{where}/{key}")
    elif expected != found:
        yield f"{where}: expected {expected!r}, found {found!r}"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def run(folder):
    index = read(folder / "index.json")
    ran, wrong = 0, 0
    for text, hashed in index["fnv1a"].items():
        ran += 1
        if score.fnv1a(text) != hashed:
            wrong += 1
            print(f"FNV-1a of {text!r} is {score.fnv1a(text)}, not {hashed}")
    for entry in index["files"]:
        file = read(folder / entry["path"])
        rubric = file["rubric"]
        if isinstance(rubric, str):
            rubric = read(folder / "rubrics" / f"{rubric}.json")
        told = list(differences(entry["fingerprint"], score.fingerprint(rubric), "fingerprint"))
        for case in file["cases"]:
            told += differences(case["expected"], result_of(rubric, case), case["name"])
        ran += 1 + len(file["cases"])
        wrong += len(told)
        for line in told:
            print(f"{entry['path']}: {line}")
    print(f"{ran} cases, {wrong} differences")
    return wrong == 0


def answer_lines():
    known = {}
    for line in sys.stdin:
        given = json.loads(line)
        if "define" in given:
            known[given["define"]["id"]] = given["define"]
            continue
        rubric = given["rubric"]
        rubric = known[rubric] if isinstance(rubric, str) else rubric
        if given.get("fingerprint"):
            result = score.fingerprint(rubric)
        else:
            result = result_of(rubric, given)
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    if "--lines" in sys.argv:
        answer_lines()
    else:
        here = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
        sys.exit(0 if run(here) else 1)
