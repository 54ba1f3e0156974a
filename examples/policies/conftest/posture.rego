# Denies a plan by its posture report:
#
#   npm run -s posture -- --plan plan.json --plan-file plan.out --require isolated --fail-on wider --format json > posture.json
#   conftest test --policy examples/policies/conftest posture.json
#
# It denies violated claims that the required pattern needs, claims that cannot be decided, and whatever becomes wider. The
# report compares only with --before or --fail-on. Options, in a file for --data:
#
#   posture:
#     undecided: warn # instead of deny
#     wider: warn # instead of deny
package main

patterns := {"open": 0, "public": 1, "vpc-egress": 2, "private-inbound": 3, "isolated": 4}

# The strictest pattern that a kind of workload can have.
strictest := {
	"runtime": "isolated",
	"gateway": "private-inbound",
	"browser": "vpc-egress",
	"code-interpreter": "vpc-egress",
	"gateway-target": "open",
}

# What kinds without the pattern isolated must prove where it is required.
of_isolated := {
	"browser": {"no-internet", "no-other-network"},
	"code-interpreter": {"no-internet", "no-other-network"},
	"gateway-target": {"target-private"},
}

default undecided := "deny"

undecided := data.posture.undecided

default wider := "deny"

wider := data.posture.wider

deny contains "posture.json: found no report of version 1. Expected the output of `npm run -s posture -- --format json`." if {
	object.get(input, "version", 0) != 1
}

deny contains "posture.json: found no required pattern. Run posture with --require or --require-from." if {
	not has_requirement
}

# A rule by itself: inside of `not`, a missing `required` would make the whole line undefined.
has_requirement if patterns[input.required]

deny contains sprintf("posture.%s: found another value. Expected deny or warn.", [name]) if {
	some name, value in {"undecided": undecided, "wider": wider}
	not value in {"deny", "warn"}
}

deny contains plain(sprintf("%s: %s is violated, and %s is required", [found.subject, found.id, input.required])) if {
	some found in needed
	found.outcome == "violated"
}

# A report whose verdict no rule here explains is not let through.
deny contains sprintf("the report says that the plan does not conform to %s", [input.required]) if {
	input.verdict == "does not conform"
	every found in needed { found.outcome != "violated" }
}

deny contains message if {
	undecided == "deny"
	some message in undecided_messages
}

warn contains message if {
	undecided == "warn"
	some message in undecided_messages
}

deny contains message if {
	wider == "deny"
	some message in wider_messages
}

warn contains message if {
	wider == "warn"
	some message in wider_messages
}

undecided_messages contains plain(sprintf("%s: %s is undecided, and %s is required", [found.subject, found.id, input.required])) if {
	some found in needed
	found.outcome == "undecided"
}

undecided_messages contains sprintf("whether the plan conforms to %s is undecided", [input.required]) if {
	input.verdict == "undecided"
	every found in needed { found.outcome != "undecided" }
}

undecided_messages contains plain(sprintf("%s: it is undecided whether something becomes wider: %s", [change.workload, change.text])) if {
	some change in input.difference.changes
	change.change == "undecided"
	change.mayBeWider
}

wider_messages contains plain(sprintf("%s: wider: it %s", [change.workload, change.text])) if {
	some change in input.difference.changes
	change.change == "wider"
}

# Claims about the plan as a whole, which every pattern needs.
needed contains {"id": claim.id, "subject": claim.subject, "outcome": claim.outcome} if {
	some claim in input.claims
}

# Claims that a workload lacks for the next pattern, where it has less than what is required.
needed contains {"id": claim.claimId, "subject": claim.subject, "outcome": claim.outcome} if {
	some workload in input.workloads
	is_short(workload)
	some claim in workload.nextPattern.missing
}

needed contains {"id": claim.id, "subject": claim.subject, "outcome": claim.outcome} if {
	input.required == "isolated"
	some workload in input.workloads
	some claim in workload.claims
	claim.id in of_isolated[workload.kind]
}

# A claim that is not made is not proven.
needed contains {"id": id, "subject": workload.address, "outcome": "undecided"} if {
	input.required == "isolated"
	some workload in input.workloads
	some id in of_isolated[workload.kind]
	every claim in workload.claims { claim.id != id }
}

is_short(workload) if {
	rank := patterns[object.get(workload, "pattern", "open")]
	rank < patterns[input.required]
	rank < patterns[strictest[workload.kind]]
}

# Addresses are text of the plan: one line, whatever is in them.
plain(text) := regex.replace(text, `[[:cntrl:]]`, "?")
