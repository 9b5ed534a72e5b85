"""A second implementation of the laws in README.md, with nothing but Python's standard library.

It was written from that page, not from the package's code, so that where both come to the same
result the result follows from the laws. It is meant to be read beside the page: a section here is
a section there. It reads plain submissions (numbers as JSON numbers or as decimal strings) and
returns plain data in the form of "What is compared" of the page.
"""

import json
import re
import unicodedata
from datetime import date
from fractions import Fraction
from functools import lru_cache

ZERO, ONE = Fraction(0), Fraction(1)


class Refused(Exception):
    """What cannot be scored, by the code of the page's list of refusals."""

    def __init__(self, code, where):
        super().__init__(f"{code} at {where}")
        self.code = code


# --- Numbers ----------------------------------------------------------------------------------


def number(value):
    """A decimal ("7.5", 7.5, "-2") or a quotient ("2/3"), exactly."""
    if isinstance(value, Fraction):
        return value
    # repr of a float is the shortest decimal that reads back as the same float, as in JSON.
    return of_text(value if isinstance(value, str) else repr(value))


@lru_cache(maxsize=65536)
def of_text(text):
    return Fraction(text)


def rounded(value, step, mode):
    """The multiple of `step` beside `value`; values are never below 0."""
    steps = value / step
    whole, rest = divmod(steps.numerator, steps.denominator)
    half = 2 * rest - steps.denominator  # above 0: more than a half is left
    up = mode != "down" and (half > 0 or (half == 0 and (mode == "half-up" or whole % 2 == 1)))
    return (whole + up) * step


def printed(value):
    """Plain notation, no exponent, no trailing zeros. The value has an end in decimals."""
    return None if value is None else text_of(value.numerator, value.denominator)


@lru_cache(maxsize=65536)
def text_of(top, bottom):
    sign, top, places = ("-" if top < 0 else ""), abs(top), 0
    while 10**places % bottom:
        places += 1
    digits = str(top * 10**places // bottom).rjust(places + 1, "0")
    if places == 0:
        return sign + digits
    return f"{sign}{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")


def four(value):
    """A share as it is printed: 4 decimals, half up."""
    return None if value is None else printed(rounded(value, Fraction(1, 10_000), "half-up"))


def within(value, low=ZERO, high=ONE):
    return max(low, min(high, value))


def plain(text):
    """Names and classes are compared in NFC, without blanks around them."""
    return re.sub(r"^\s+|\s+$", "", unicodedata.normalize("NFC", text))


# --- Rubrics ----------------------------------------------------------------------------------


def due_date(due, period):
    """The day of a deadline: MM-DD falls in the period's first year, or else in the next."""
    if due is None or len(due) == 10:
        return due
    year = int(period["from"][:4])
    first, following = f"{year:04}-{due}", f"{year + 1:04}-{due}"
    return following if first < period["from"] and following <= period["to"] else first


def components_of(rubric):
    """Every component with its pillar and its criterion."""
    for pillar in rubric["pillars"]:
        for criterion in pillar["criteria"]:
            for component in criterion["components"]:
                yield pillar, criterion, component


def leaves_of(rule):
    """The rule itself and every rule inside it."""
    yield rule
    for _, inner in inner_rules(rule):
        yield from leaves_of(inner)


def inner_rules(rule):
    """The rules in a rule by the name that their place has in bounds."""
    kind = rule["kind"]
    if kind in ("parts", "highest-of", "lowest-of"):
        return [(part["id"], part["rule"]) for part in rule["parts"]]
    if kind == "by-case":
        return [(case["id"], case["rule"]) for case in rule["cases"]]
    if kind == "by-class":
        other = [("otherwise", rule["otherwise"])] if rule.get("otherwise") else []
        return [(one["class"], one["rule"]) for one in rule["classes"]] + other
    return []


# --- What an answer says ----------------------------------------------------------------------

EXTRAS = ("completedOn", "evidence", "reported", "note", "percent")


def says(answer, rule):
    """Whether an answer holds a value: what says nothing is no answer."""
    if answer is None:
        return False
    if answer.get("notApplicable") is not None:
        return True
    kind = rule["kind"]
    if kind == "by-class":
        return any(says(answer, inner) for _, inner in inner_rules(rule))
    if kind == "by-case":
        inner = dict(inner_rules(rule)).get(answer.get("case"))
        return inner is not None and says(answer.get("answer"), inner)
    if kind in ("parts", "highest-of", "lowest-of"):
        parts = answer.get("parts") or {}
        if any(name not in dict(inner_rules(rule)) for name in parts):
            raise Refused("unknown-part", kind)
        return any(says(parts.get(name), inner) for name, inner in inner_rules(rule))
    if kind == "checklist":
        return any(held is not None for held in (answer.get("items") or {}).values())
    if rule.get("as") == "days-late" and answer.get("completedOn") is not None:
        return True
    if kind == "unscored" and answer.get("note"):
        return True  # Words are the answer of a row without points.
    values = {key: value for key, value in answer.items() if key not in EXTRAS}
    if isinstance(values.get("terms"), dict):
        values["terms"] = [one for one in values["terms"].values() if one is not None] or None
    return any(value is not None for value in values.values())


class Site:
    """Where an answer stands: its component, what the unit says of itself, the bounds."""

    def __init__(self, rubric, component, unit, facts, bounds):
        self.id, self.most = component["id"], number(component["maxPoints"])
        self.due = due_date(component.get("due"), rubric["period"])
        self.unit, self.facts, self.bounds = unit, facts, bounds
        self.seen = []  # (place, measure) of every rule that compares units


NOTHING_AROSE = object()


def counted(value, where, whole=True):
    found = number(value)
    if found < 0:
        raise Refused("negative", where)
    if whole and found.denominator != 1:
        raise Refused("not-an-integer", where)
    return found


def measure(rule, answer, site):
    """The exact number that a rule over a measure looks at, or that nothing arose (0 of 0)."""
    if rule.get("as") == "days-late":
        if answer.get("value") is not None:
            return counted(answer["value"], site.id)
        days = date.fromisoformat(answer["completedOn"]) - date.fromisoformat(site.due)
        return Fraction(max(0, days.days))
    if rule.get("as") == "growth":
        value, previous = counted_amount(answer, "value"), counted_amount(answer, "previous")
        if previous == 0:
            raise Refused("zero-denominator", site.id)
        return (value - previous) / previous
    if answer.get("terms") is not None:
        given, terms = answer["terms"], rule["terms"]
        above = sum(counted(given[term["id"]], site.id, False) for term in terms["numerator"])
        below = sum(counted(given[term["id"]], site.id, False) for term in terms["denominator"])
        return quotient(above, below, rule, site)
    if answer.get("numerator") is not None:
        below = answer.get("denominator")
        if below is None and "of" in rule:
            below = site.facts.get(rule["of"])
        if below is None:
            raise Refused("missing-field", site.id)
        above = counted(answer["numerator"], site.id, False)
        return quotient(above, counted(below, site.id, False), rule, site)
    value = number(answer["value"])
    scale = rule.get("scale", "share" if rule["kind"] == "ratio" else "amount")
    if scale != "amount" and value < 0:
        raise Refused("negative", site.id)
    if scale == "share" and 1 < value and not answer.get("percent"):
        raise Refused("ambiguous-percent" if value <= 100 else "more-than-whole", site.id)
    return value


def counted_amount(answer, key):
    if answer.get(key) is None:
        raise Refused("missing-field", key)
    return counted(answer[key], key, False)


def quotient(above, below, rule, site):
    if below != 0:
        return above / below
    if above == 0 and "whenNone" in rule:
        return NOTHING_AROSE
    raise Refused("zero-denominator", site.id)


# --- What an answer is worth --------------------------------------------------------------------


class Worth:
    """`earned` and `left` (what does not apply) are shares of the points; `open` waits for bounds."""

    def __init__(self, earned=ZERO, left=ZERO, open_=False):
        self.earned, self.left, self.open = earned, left, open_


LEFT_OUT = Worth(left=ONE)


def worth(rule, answer, site, place):
    """The share of its points that an answer to a rule earns."""
    if not says(answer, rule):
        return Worth()
    if answer.get("notApplicable") is not None:
        return LEFT_OUT
    return KINDS[rule["kind"]](rule, answer, site, place)


def achieved(rule, answer, site, place):
    return Worth(ONE if answer["achieved"] else ZERO)


def choice(rule, answer, site, place):
    for option in rule["options"]:
        if option["id"] == answer["option"]:
            return Worth(number(option["fraction"]))
    raise Refused("unknown-option", site.id)


def checklist(rule, answer, site, place):
    items, held = {item["id"]: item for item in rule["items"]}, answer["items"]
    for name in held:
        if name not in items:
            raise Refused("unknown-item", site.id)

    def counts(name):
        required = items[name].get("requires")
        return held.get(name) is True and (required is None or counts(required))

    points = sum((number(item["points"]) for name, item in items.items() if counts(name)), ZERO)
    return Worth(points / site.most)


def ratio(rule, answer, site, place):
    x = measure(rule, answer, site)
    if x is NOTHING_AROSE:
        return when_none(rule)
    target, zero = number(rule.get("target", "1")), rule.get("below") == "zero"
    if rule.get("direction") == "lower":
        if x <= target:
            return Worth(ONE)
        whole = number(rule.get("divisor", "1"))
        return Worth(ZERO if zero else within((whole - x) / (whole - target)))
    if x >= target:
        return Worth(ONE)
    if zero or x < number(rule.get("floor", "0")):
        return Worth()
    return Worth(within(x / number(rule.get("divisor", target))))


def when_none(rule):
    return {"full": Worth(ONE), "zero": Worth(), "not-applicable": LEFT_OUT}[rule["whenNone"]]


def count(rule, answer, site, place):
    x = counted(answer["value"], site.id)
    if "whole" in rule and x > rule["whole"]:
        raise Refused("more-than-whole", site.id)
    if "pointsEach" in rule:
        return Worth(within(x * number(rule["pointsEach"]) / site.most))
    target = number(rule["target"])
    if x >= target:
        return Worth(ONE)
    return Worth(ZERO if rule.get("below") == "zero" else x / target)


HOLDS = {
    "atLeast": lambda x, bound: x >= bound,
    "above": lambda x, bound: x > bound,
    "atMost": lambda x, bound: x <= bound,
    "below": lambda x, bound: x < bound,
}


def steps(rule, answer, site, place):
    x = measure(rule, answer, site)
    if x is NOTHING_AROSE:
        return when_none(rule)
    for step in rule["steps"]:
        if any(name in step and holds(x, number(step[name])) for name, holds in HOLDS.items()):
            return Worth(number(step["fraction"]))
    return Worth()


def deduction(rule, answer, site, place):
    x = measure(rule, answer, site) if "as" in rule else counted(answer["value"], site.id)
    return Worth(within((site.most - x * number(rule["pointsEach"])) / site.most))


def resolved(rule, answer, site, place):
    found, handled = counted(answer["found"], site.id), counted(answer["handled"], site.id)
    if handled > found:
        raise Refused("more-handled-than-found", site.id)
    return Worth(ONE if found == 0 else handled / found)


def coverage(rule, answer, site, place):
    x = counted(answer["value"], site.id)
    if x > rule["periods"]:
        raise Refused("more-than-whole", site.id)
    return Worth(x / rule["periods"])


def min_max(rule, answer, site, place):
    x = measure(rule, answer, site)
    if x is NOTHING_AROSE:
        return when_none(rule)
    if "bounds" in rule:
        low, high = number(rule["bounds"]["min"]), number(rule["bounds"]["max"])
    else:
        site.seen.append((place, x))
        if place not in site.bounds:
            return Worth(open_=True)
        low, high = site.bounds[place]
    lower = rule.get("direction") == "lower"
    if low != high:
        return Worth(within((high - x if lower else x - low) / (high - low)))
    if lower:
        return Worth(ONE if x <= low else ZERO)
    return Worth(ONE if x > high or (x == high and high != 0) else ZERO)


def ratio_to_best(rule, answer, site, place):
    x = measure(rule, answer, site)
    if x is NOTHING_AROSE:
        return when_none(rule)
    site.seen.append((place, x))
    if place not in site.bounds:
        return Worth(open_=True)
    best = site.bounds[place][1]
    return Worth(within(x / best) if best > 0 else ZERO)


def parts(rule, answer, site, place):
    given = answer["parts"]
    found = {
        part["id"]: worth(part["rule"], given.get(part["id"]), site, f"{place}/{part['id']}")
        for part in rule["parts"]
    }
    by_id = {part["id"]: part for part in rule["parts"]}

    def blocked(name):
        """What it requires earned nothing; what does not apply asks for nothing."""
        required = by_id[name].get("requires")
        if required is None or found[required].left == 1:
            return False
        return blocked(required) or (found[required].earned == 0 and not found[required].open)

    total = Worth()
    for name, part in by_id.items():
        share, one = number(part["share"]), found[name]
        total.left += share * one.left
        if not blocked(name):
            total.earned += share * one.earned
            total.open = total.open or one.open
    return total


def extreme(rule, answer, site, place):
    given = answer["parts"]
    found = [
        worth(part["rule"], given.get(part["id"]), site, f"{place}/{part['id']}")
        for part in rule["parts"]
    ]
    applies = [one for one in found if one.left != 1]
    if not applies:
        return LEFT_OUT
    sign, end = (1, ONE) if rule["kind"] == "highest-of" else (-1, ZERO)
    # Of equals the one of which more applies.
    settled = [one for one in applies if not one.open]
    best = max(settled, key=lambda one: (sign * one.earned, -one.left), default=None)
    if len(settled) < len(applies) and (best is None or best.earned != end or best.left != 0):
        return Worth(open_=True)
    return best


def by_class(rule, answer, site, place):
    own = site.unit.get("class")
    for one in rule["classes"]:
        if own is not None and plain(one["class"]) == plain(own):
            return worth(one["rule"], answer, site, f"{place}/{one['class']}")
    if "otherwise" in rule:
        return worth(rule["otherwise"], answer, site, f"{place}/otherwise")
    raise Refused("unknown-class", site.id)


def by_case(rule, answer, site, place):
    for one in rule["cases"]:
        if one["id"] == answer["case"]:
            return worth(one["rule"], answer["answer"], site, f"{place}/{one['id']}")
    raise Refused("unknown-part", site.id)


def awarded(rule, answer, site, place):
    points = counted(answer["points"], site.id, False)
    if points > site.most:
        raise Refused("more-than-whole", site.id)
    return Worth(points / site.most)


def unscored(rule, answer, site, place):
    return Worth()


KINDS = {
    "achieved": achieved,
    "choice": choice,
    "checklist": checklist,
    "ratio": ratio,
    "count": count,
    "steps": steps,
    "deduction": deduction,
    "resolved": resolved,
    "coverage": coverage,
    "min-max": min_max,
    "ratio-to-best": ratio_to_best,
    "parts": parts,
    "highest-of": extreme,
    "lowest-of": extreme,
    "by-class": by_class,
    "by-case": by_case,
    "awarded": awarded,
    "unscored": unscored,
}


# --- A component's status -------------------------------------------------------------------------


def decision_on(submission, component, policy):
    """The verification that counts: the last in the list on this component, up to a day."""
    if policy["verifications"] == "none":
        return None
    until = None if policy["verifications"] == "all" else policy["verifications"]["until"]
    found = None
    for one in submission.get("verifications") or []:
        if one["component"] == component["id"] and (until is None or one["on"] <= until):
            found = one
    return found


def evidence_lacks(component, evidence):
    """Piece by piece: each that is asked for needs one of its own, a signed one where it says so."""
    asked = [one for one in component.get("evidence") or [] if one["kind"] not in NOT_THE_UNITS]

    def signed(pieces):
        return sum(1 for one in pieces if one.get("signed"))

    return len(evidence) < len(asked) or signed(evidence) < signed(asked)


NOT_THE_UNITS = ("system", "authority")


def judged(rubric, component, submission, policy, bounds):
    """One component: its status, points, what does not apply, its fraction."""
    decision = decision_on(submission, component, policy)
    answer = (submission.get("answers") or {}).get(component["id"])
    if decision and decision.get("answer") is not None:
        answer = decision["answer"]
    site = Site(rubric, component, submission["unit"], submission.get("facts") or {}, bounds)
    rule, most = component["rule"], number(component["maxPoints"])
    result = {"decided": decision is not None, "seen": []}

    def verdict(status, points=ZERO, excluded=ZERO, fraction=None):
        return {**result, "status": status, "points": points, "excluded": excluded, "fraction": fraction}

    # What cannot be read is refused also where it is set aside.
    found = worth(rule, answer, site, component["id"])
    if decision and decision.get("notApplicable") is not None:
        return verdict("not-applicable", excluded=most)
    if decision and decision.get("rejected"):
        return verdict("rejected")
    if decision and decision.get("points") is not None:
        return verdict("scored", number(decision["points"]))
    if not says(answer, rule):
        early = policy["asOf"] is not None and site.due is not None and policy["asOf"] <= site.due
        return verdict("not-due" if early else "missing")
    if found.left == 1:
        return verdict("not-applicable", excluded=most)
    step, mode = step_of(rubric, component)
    excluded = most - rounded(most * (1 - found.left), step, mode)
    why = None if component.get("adjustment") == "penalty" else withheld(
        component, answer, decision, policy, site.due
    )
    # What a policy sets to zero sets no bounds.
    result["seen"] = [] if why else site.seen
    if found.open:
        return verdict("needs-cohort", excluded=excluded)
    if rule["kind"] == "unscored":
        return verdict("scored")
    if why and found.earned > 0:
        return verdict(why, excluded=excluded, fraction=ZERO)
    return verdict("scored", rounded(most * found.earned, step, mode), excluded, found.earned)


def withheld(component, answer, decision, policy, due):
    """Why the policy lets an answer earn nothing: late, or without the evidence asked for."""
    done = answer.get("completedOn")
    timed = any(one.get("as") == "days-late" for one in leaves_of(component["rule"]))
    if policy["late"] == "zero" and not timed and done is not None and due is not None:
        if done > due:
            return "late"
    shown = (answer.get("evidence") or []) + ((decision or {}).get("evidence") or [])
    if policy["evidence"] == "required" and evidence_lacks(component, shown):
        return "no-evidence"
    return None


def step_of(rubric, component):
    rounding = rubric.get("rounding") or {}
    step = Fraction(1, 10 ** rounding.get("places", 2))
    own = (component.get("rounding") or {}).get("step")
    return (step if own is None else number(own)), rounding.get("mode", "half-up")


# --- Sums -----------------------------------------------------------------------------------------


class Totals:
    """What stands on every level: sums of components, and what follows from them."""

    def __init__(self, rubric):
        self.rubric = rubric
        self.points = self.most = self.excluded = ZERO
        self.adjusted = None

    def add(self, other):
        self.points += other.points
        self.most += other.most
        self.excluded += other.excluded

    @property
    def assessable(self):
        return self.most - self.excluded

    @property
    def share(self):
        return None if self.assessable == 0 else self.points / self.assessable

    def hold(self, change, bounded=True):
        """Bonus less penalty, held within 0 and what can be reached."""
        high = self.assessable if bounded else self.points + abs(change)
        held = within(self.points + change, high=high)
        self.adjusted, self.points = held - self.points, held

    def printed(self):
        rescaled = None
        share = self.share
        if share == 0:
            rescaled = ZERO
        elif share is not None:
            rescaled = rounded(share * self.most, step_of(self.rubric, {})[0], "half-up")
        plain = {
            "points": printed(self.points),
            "maxPoints": printed(self.most),
            "excludedPoints": printed(self.excluded),
            "assessablePoints": printed(self.assessable),
            "rescaledPoints": printed(rescaled),
            "index": "0" if share == 0 else four(share),
        }
        return plain if self.adjusted is None else {**plain, "adjustment": printed(self.adjusted)}


def added_up(rubric, verdicts):
    """Criteria, pillars, groups and the whole, by id, of the components' verdicts."""
    where = rubric.get("adjustments", "pillar")
    whole, criteria, pillars = Totals(rubric), {}, {}
    outside = ZERO
    for pillar in rubric["pillars"]:
        level, change = Totals(rubric), None
        for criterion in pillar["criteria"]:
            sums = Totals(rubric)
            for component in criterion["components"]:
                one = verdicts[component["id"]]
                if "adjustment" in component:
                    sign = 1 if component["adjustment"] == "bonus" else -1
                    change = (change or ZERO) + sign * one["points"]
                    continue
                sums.points += one["points"]
                sums.most += number(component["maxPoints"])
                sums.excluded += one["excluded"]
            level.add(sums)
            criteria[criterion["id"]] = sums
        if change is not None and where == "total":
            outside += change
        elif change is not None:
            level.hold(change, where == "pillar")
        pillars[pillar["id"]] = level
        whole.add(level)
    if any("adjustment" in component for _, _, component in components_of(rubric)):
        if where == "total":
            whole.hold(outside)
        else:
            whole.adjusted = sum((one.adjusted or ZERO for one in pillars.values()), ZERO)
    groups = {}
    for group in rubric.get("groups") or []:
        groups[group["id"]] = Totals(rubric)
        for name in group["pillars"]:
            groups[group["id"]].add(pillars[name])
    return {"whole": whole, "pillars": pillars, "criteria": criteria, "groups": groups}


def grade_of(rubric, levels):
    """The highest band that the whole is in, and whose requirements are met."""
    share = levels["whole"].share
    if share is None:
        return None
    for grade in sorted(rubric.get("grades") or [], key=lambda one: -number(one["from"])):
        if share >= number(grade["from"]) and all(
            reached(required, levels) for required in grade.get("requires") or []
        ):
            return grade["id"]
    return None


def reached(required, levels):
    level = levels["pillars"].get(required["of"]) or levels["groups"][required["of"]]
    return level.share is None or level.share >= number(required["from"])


def due_so_far(rubric, verdicts, as_of):
    """Of what had to be done before this day: points earned, points that could be reached."""
    points = most = ZERO
    following = None
    for _, _, component in components_of(rubric):
        if "adjustment" in component:
            continue
        one = verdicts[component["id"]]
        due = due_date(component.get("due"), rubric["period"]) or rubric["period"]["to"]
        if due >= as_of:
            following = due if following is None else min(following, due)
        else:
            points += one["points"]
            most += number(component["maxPoints"]) - one["excluded"]
    return {"points": printed(points), "maxPoints": printed(most), "next": following}


# --- A unit ---------------------------------------------------------------------------------------


def policy_of(options):
    return {
        "asOf": options.get("asOf"),
        "late": options.get("late", "finding"),
        "evidence": options.get("evidence", "finding"),
        "verifications": options.get("verifications", "all"),
    }


def bounds_of(options):
    """Bounds by place; a bound is a decimal, a quotient, or an object of two whole numbers."""

    def bound(value):
        if isinstance(value, dict):
            return Fraction(int(value["numerator"]), int(value["denominator"]))
        return number(value)

    given = options.get("bounds") or {}
    return {place: (bound(one["min"]), bound(one["max"])) for place, one in given.items()}


def verdicts_of(rubric, submission, policy, bounds):
    ids = {component["id"] for _, _, component in components_of(rubric)}
    for name in submission.get("answers") or {}:
        if name not in ids:
            raise Refused("unknown-component", name)
    return {
        component["id"]: judged(rubric, component, submission, policy, bounds)
        for _, _, component in components_of(rubric)
    }


def score(rubric, submission, options=None):
    """A unit's score, as plain data."""
    policy, bounds = policy_of(options or {}), bounds_of(options or {})
    verdicts = verdicts_of(rubric, submission, policy, bounds)
    levels = added_up(rubric, verdicts)
    result = {**levels["whole"].printed(), "grade": grade_of(rubric, levels)}
    for name in ("groups", "pillars", "criteria"):
        result[name] = {key: level.printed() for key, level in levels[name].items()}
    result["components"] = {
        key: {
            "status": one["status"],
            "points": printed(one["points"]),
            "excludedPoints": printed(one["excluded"]),
            "fraction": four(one["fraction"]),
        }
        for key, one in verdicts.items()
    }
    if policy["asOf"] is not None:
        result["due"] = due_so_far(rubric, verdicts, policy["asOf"])
    if submission.get("verifications"):
        add_claims(result, rubric, submission, policy, bounds, verdicts, levels)
    return result


def add_claims(result, rubric, submission, policy, bounds, verdicts, levels):
    """What was claimed beside what was verified, and what rests on claims alone."""
    alone = {**policy, "verifications": "none"}
    claims = verdicts_of(rubric, submission, alone, bounds)
    claimed = added_up(rubric, claims)
    result["claimedPoints"] = printed(claimed["whole"].points)
    for name in ("pillars", "criteria"):
        for key, level in claimed[name].items():
            result[name][key]["claimedPoints"] = printed(level.points)
    for key, one in claims.items():
        result["components"][key]["claimedPoints"] = printed(one["points"])
    decided = {
        key: one if one["decided"] else {**one, "points": ZERO} for key, one in verdicts.items()
    }
    rest = added_up(rubric, decided)["whole"].points
    result["unverifiedPoints"] = printed(max(ZERO, levels["whole"].points - rest))


# --- A cohort -------------------------------------------------------------------------------------


def cohort_bounds(rubric, submissions, options=None):
    """The least and the greatest measure at every place that compares units."""
    policy, found = policy_of(options or {}), {}
    for submission in submissions:
        for verdict in verdicts_of(rubric, submission, policy, {}).values():
            for place, value in verdict["seen"]:
                low, high = found.get(place, (value, value))
                found[place] = (min(low, value), max(high, value))
    return found


def score_cohort(rubric, submissions, options=None):
    """Every unit against the bounds of all, and the ranks by points (1, 2, 2, 4)."""
    options = dict(options or {})
    if "bounds" not in options:
        found = cohort_bounds(rubric, submissions, options)
        options["bounds"] = {place: {"min": a, "max": b} for place, (a, b) in found.items()}
    scores = [score(rubric, one, options) for one in submissions]
    names = [str(one["unit"]["id"]) for one in submissions]
    return {
        "bounds": {
            place: {"min": str(number(one["min"])), "max": str(number(one["max"]))}
            for place, one in options["bounds"].items()
        },
        "ranks": ranks(dict(zip(names, scores))),
        "units": dict(zip(names, scores)),
    }


def ranks(scores, by="points"):
    """One more than the units before it; none for a unit of which nothing is assessed."""
    figures = {
        name: None if one["index"] is None else number(one[by]) for name, one in scores.items()
    }
    return {
        name: None if own is None else 1 + sum(other > own for other in figures.values() if other is not None)
        for name, own in figures.items()
    }


# --- Fingerprint ----------------------------------------------------------------------------------


def fnv1a(text):
    """FNV-1a of 64 bits over UTF-8, as 16 hex digits."""
    found = 0xCBF29CE484222325
    for byte in text.encode():
        found = (found ^ byte) * 0x100000001B3 % 2**64
    return f"{found:016x}"


def canonical(value):
    """RFC 8785 for texts, whole numbers, true, false, null, lists and objects."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


WORDS = {"name", "label", "labels", "absence", "aliases", "note", "requirement", "responsible"}
DEFAULTS = {
    "ratio": {"target": "1", "direction": "higher", "below": "proportional", "scale": "share"},
    "count": {"below": "proportional"},
    "steps": {"direction": "higher", "scale": "amount"},
    "min-max": {"direction": "higher", "scale": "amount"},
    "ratio-to-best": {"scale": "amount"},
}


def without(value, *names):
    return {key: one for key, one in value.items() if key not in names}


def deciding(value):
    """Without words, the defaults of rules written out."""
    if isinstance(value, list):
        return [deciding(one) for one in value]
    if not isinstance(value, dict):
        return value
    full = {**DEFAULTS.get(str(value.get("kind")), {}), **value}
    return {key: deciding(one) for key, one in full.items() if key not in WORDS}


def deciding_component(component, period):
    return {
        **without(component, "basis", "time", "atMaximum", "notApplicable"),
        "due": due_date(component.get("due"), period),
        "evidence": [
            {"kind": one["kind"], "signed": one.get("signed", False)}
            for one in component.get("evidence") or []
        ],
        "mayBeLeftOut": "notApplicable" in component,
    }


NOT_DECIDING = (
    "$schema", "id", "version", "level", "title", "legalBasis", "weighting", "readings", "milestones",
    "adjustments", "groups",
)  # fmt: skip


def fingerprint(rubric):
    """Sixteen hex digits over what decides a score."""
    rounding = rubric.get("rounding") or {}
    whole = {
        **without(rubric, *NOT_DECIDING),
        "rounding": {"places": rounding.get("places", 2), "mode": rounding.get("mode", "half-up")},
        "grades": sorted(rubric.get("grades") or [], key=lambda one: one["from"]),
        "facts": [
            {"id": one["id"], "type": one.get("type", "count")}
            for one in sorted(rubric["facts"], key=lambda one: one["id"])
        ],
        "pillars": [
            {
                **without(pillar, "maxPoints", "numbered"),
                "criteria": [
                    {
                        **without(criterion, "maxPoints", "time", "evidence", "responsible"),
                        "components": [
                            deciding_component(one, rubric["period"])
                            for one in criterion["components"]
                        ],
                    }
                    for criterion in pillar["criteria"]
                ],
            }
            for pillar in rubric["pillars"]
        ],
    }
    if rubric.get("adjustments", "pillar") != "pillar":
        whole["adjustments"] = rubric["adjustments"]
    if "groups" in rubric:
        whole["groups"] = sorted(rubric["groups"], key=lambda one: one["id"])
    return fnv1a(canonical(deciding(whole)))
