"""A portal in another language scores with the command: JSON lines in, JSON lines out.

Run from the folder of the package: python3 examples/command/score.py
"""

import json
import subprocess

COMMAND = ["node", "dist/cli.cjs", "score", "--rubric", "hue-commune-2023", "--format", "jsonl"]

submissions = [
    {
        "unit": {"id": "vy-da", "name": "Phường Vỹ Dạ"},
        "answers": {"III.3.1": {"numerator": 4256, "denominator": 5768}},
    },
    {"unit": {"id": "an-cuu"}, "answers": {"III.3.1": {"value": 85}}},
]

lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in submissions)
done = subprocess.run(COMMAND, input=lines, capture_output=True, encoding="utf-8")

# 1: some of the data have issues; the others are scored all the same.
if done.returncode not in (0, 1):
    raise SystemExit(done.stderr)

# One line a submission, in the same order: a score, or why there is none.
for line in done.stdout.splitlines():
    result = json.loads(line)
    if "error" in result:
        codes = [issue["code"] for issue in result["error"]["issues"]]
        print(result["error"]["unit"], "refused:", ", ".join(codes))
    else:
        print(result["unit"]["id"], result["points"], "of", result["maxPoints"])
