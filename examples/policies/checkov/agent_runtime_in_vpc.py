"""Fails an AgentCore runtime that does not run in a VPC.

    checkov --directory roots/research-agent --external-checks-dir examples/policies/checkov --check CKV_AGENTCORE_1

It reads one resource at a time, so a runtime that passes can still reach the internet, and anyone can still invoke it:

- It does not follow subnets to route tables, NAT gateways, transit gateways, or VPC endpoints.
- It does not read resource policies, endpoint policies, or security groups.
- A mode that Checkov cannot evaluate is not checked: the runtime is neither passed nor failed. A variable counts with
  its default, unless Checkov gets the file with its value.

`npm run posture` decides these from the plan. Use this check where no plan is available, such as before a commit.
"""

from __future__ import annotations

from typing import Any

from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

MODES = {"VPC": CheckResult.PASSED, "PUBLIC": CheckResult.FAILED}


def first(value: Any) -> Any:
    """The only item of a list: Checkov wraps blocks and values in lists."""
    return value[0] if isinstance(value, list) and value else value


class AgentRuntimeInVpc(BaseResourceCheck):
    def __init__(self) -> None:
        super().__init__(
            name="Ensure that the AgentCore runtime runs in a VPC",
            id="CKV_AGENTCORE_1",
            categories=[CheckCategories.NETWORKING],
            supported_resources=["aws_bedrockagentcore_agent_runtime"],
            guideline="Set network_mode to VPC, and network_mode_config to subnets without a route to the internet.",
        )

    def scan_resource_conf(self, conf: dict[str, Any]) -> CheckResult:
        self.evaluated_keys = ["network_configuration/[0]/network_mode"]
        network = first(conf.get("network_configuration"))
        mode = first(network.get("network_mode")) if isinstance(network, dict) else None
        # An expression that Checkov could not evaluate.
        return MODES.get(mode, CheckResult.UNKNOWN) if isinstance(mode, str) else CheckResult.FAILED


check = AgentRuntimeInVpc()
