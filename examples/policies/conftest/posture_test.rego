package main

proven := {"id": "plan-complete", "subject": "the plan", "outcome": "proven"}

runtime(pattern, missing) := {
	"address": "aws_bedrockagentcore_agent_runtime.agent",
	"kind": "runtime",
	"pattern": pattern,
	"nextPattern": {"pattern": "isolated", "missing": missing},
	"claims": [],
}

report(verdict, workloads) := {
	"version": 1,
	"required": "isolated",
	"verdict": verdict,
	"claims": [proven],
	"workloads": workloads,
}

lacks(outcome) := [{"claimId": "no-internet", "subject": "aws_bedrockagentcore_agent_runtime.agent", "outcome": outcome}]

conforming := report("conforms", [{
	"address": "aws_bedrockagentcore_agent_runtime.agent",
	"kind": "runtime",
	"pattern": "isolated",
	"claims": [],
}])

test_what_conforms_passes if {
	count(deny) == 0 with input as conforming
	count(warn) == 0 with input as conforming
}

test_a_violated_claim_is_denied if {
	deny == {"aws_bedrockagentcore_agent_runtime.agent: no-internet is violated, and isolated is required"} with input as report("does not conform", [runtime("private-inbound", lacks("violated"))])
}

test_a_claim_of_a_stricter_pattern_is_not_needed if {
	found := object.union(
		report("conforms", [runtime("private-inbound", lacks("violated"))]),
		{"required": "private-inbound"},
	)
	count(deny) == 0 with input as found
}

test_a_gateway_cannot_be_isolated if {
	gateway := object.union(runtime("private-inbound", lacks("violated")), {"kind": "gateway"})
	count(deny) == 0 with input as report("conforms", [gateway])
}

test_a_target_on_the_internet_is_denied if {
	target := {
		"address": "aws_bedrockagentcore_gateway_target.wiki",
		"kind": "gateway-target",
		"claims": [{"id": "target-private", "subject": "aws_bedrockagentcore_gateway_target.wiki", "outcome": "violated"}],
	}
	deny == {"aws_bedrockagentcore_gateway_target.wiki: target-private is violated, and isolated is required"} with input as report("does not conform", [target])
}

test_a_browser_without_a_claim_is_undecided if {
	browser := {"address": "aws_bedrockagentcore_browser.web", "kind": "browser", "pattern": "vpc-egress", "claims": []}
	count(deny) == 2 with input as report("undecided", [browser])
}

test_an_incomplete_plan_is_denied if {
	found := object.union(conforming, {"claims": [object.union(proven, {"outcome": "violated"})], "verdict": "does not conform"})
	deny == {"the plan: plan-complete is violated, and isolated is required"} with input as found
}

test_undecided_is_denied_or_a_warning if {
	found := report("undecided", [runtime("private-inbound", lacks("undecided"))])
	message := "aws_bedrockagentcore_agent_runtime.agent: no-internet is undecided, and isolated is required"
	deny == {message} with input as found
	count(warn) == 0 with input as found
	warn == {message} with input as found with data.posture as {"undecided": "warn"}
	count(deny) == 0 with input as found with data.posture as {"undecided": "warn"}
}

changed(change, may_be_wider) := object.union(conforming, {"difference": {"changes": [{
	"change": change,
	"mayBeWider": may_be_wider,
	"workload": "aws_bedrockagentcore_agent_runtime.agent",
	"text": "can reach the internet",
}]}})

test_what_becomes_wider_is_denied_or_a_warning if {
	message := "aws_bedrockagentcore_agent_runtime.agent: wider: it can reach the internet"
	deny == {message} with input as changed("wider", true)
	warn == {message} with input as changed("wider", true) with data.posture as {"wider": "warn"}
	count(deny) == 0 with input as changed("wider", true) with data.posture as {"wider": "warn"}
}

test_what_becomes_narrower_passes if {
	count(deny) == 0 with input as changed("narrower", false)
	count(deny) == 0 with input as changed("undecided", false)
	count(deny) == 1 with input as changed("undecided", true)
}

test_a_report_without_a_requirement_is_denied if {
	count(deny) == 1 with input as object.remove(conforming, ["required", "verdict"])
	count(deny) == 1 with input as object.union(conforming, {"required": "safe"})
}

test_what_is_no_report_is_denied if {
	count(deny) == 2 with input as {"resource_changes": []}
	count(deny) == 1 with input as object.union(conforming, {"version": 2})
}

test_a_verdict_that_nothing_explains_is_denied if {
	count(deny) == 1 with input as report("does not conform", [])
	count(deny) == 1 with input as report("undecided", [])
}

test_an_unknown_option_is_denied if {
	count(deny) == 1 with input as conforming with data.posture as {"undecided": "ignore"}
}

test_an_address_is_one_line if {
	lines := [{"claimId": "no-internet", "subject": "a\n::error::b", "outcome": "violated"}]
	deny == {"a?::error::b: no-internet is violated, and isolated is required"} with input as report("does not conform", [runtime("private-inbound", lines)])
}
